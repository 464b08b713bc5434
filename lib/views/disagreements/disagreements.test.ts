import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { CLAIMS } from "@/lib/reference/claims/claims";
import { QUESTION_IDS } from "@/lib/reference/claims/questions";
import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import type { View } from "@/lib/views/parts/view";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { disagreementsView } from "./disagreements";
import { disputeVerdicts, SETTLED_DISPUTES } from "./dispute-verdicts";
import { settledClaims } from "./settled-claims";
import { shippedContext } from "./testing/shipped-context";

let view: View;

beforeAll(async () => {
  view = disagreementsView(await shippedContext());
});

const sum = (values: readonly unknown[]) => values.reduce((all: number, value) => all + Number(value), 0);

describe(disagreementsView, () => {
  it("opens with the count of claims, which the documents' table adds up to", () => {
    const documents = tableOf(view, "documents");
    const all = sum(valuesOf(documents, "claims"));
    // 175 figures of the printed years (59 closes, 58 changes in points, 58 in per cent) and those of the ledger.
    expect(all).toBe(175 + CLAIMS.filter(({ by }) => typeof by === "string").length);
    expect(proseText(view.headline)).toContain(`Of ${all} claims in five documents`);
    const verdicts = ["holds", "rounding", "out_of_date", "does_not_hold", "undecidable"];
    expect(sum(verdicts.flatMap((verdict) => valuesOf(documents, `claims_${verdict}`)))).toBe(all);
    expect(tilesOf(view)).toHaveLength(6);
  });

  it("gives each question an address, and each claim another", () => {
    const { anchors = [], rows } = tableOf(view, "ledger");
    expect(anchors).toHaveLength(rows.length);
    expect(new Set(anchors).size).toBe(rows.length);
    for (const id of QUESTION_IDS) expect(anchors).toContain(`q-${id}`);
  });

  it("shows one topic where the address names it, and all of them make the ledger", async () => {
    const lengths = await Promise.all(
      CLAIM_TOPICS.map(async (topic) => {
        const { rows } = tableOf(disagreementsView(await shippedContext({ topic })), "ledger");
        return rows.length;
      }),
    );
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(sum(lengths)).toBe(CLAIMS.length);
  });

  // 1984: the year-ends 874.94 and 1,200.38 make 325.44 points and 37.20 %, where 567.35 and 89.62 are printed. The
  // others by Python from the same table: 1988 16.7057 %, 1992 28.2748 %, 1994 −3,697.35 points.
  it("finds 1984 wrong, 1988, 1992 and 1994 rounded, and the change of 1965 missing", () => {
    const years = tableOf(view, "years");
    expect(valuesOf(years, "year")).toEqual([1965, 1984, 1988, 1992, 1994]);
    expect(valuesOf(years, "verdict")).toEqual([
      "Holds",
      "Does not hold",
      "Rounding",
      "Rounding",
      "Rounding",
    ]);
    expect(valuesOf(years, "published_change_points")[1]).toBe(567.35);
    expect(valuesOf(years, "change_points")[1]).toBeCloseTo(325.44, 8);
    expect(valuesOf(years, "change_percent")[1]).toBeCloseTo(0.371957, 6);
    expect(valuesOf(tableOf(view, "all-years"), "year")).toHaveLength(59);
  });

  it("lists every disputed milestone with the way to it", async () => {
    const { records } = await shippedContext();
    const disputed = records.flatMap(({ milestones }) =>
      milestones.filter(({ dispute }) => dispute !== null),
    );
    const table = tableOf(view, "disputes");
    expect(table.rows).toHaveLength(disputed.length);
    for (const [, milestone] of table.rows) expect(milestone?.href).toMatch(/^\/indices\/hsi\/milestones\//);
  });

  // Each by its ledger question, or by what its own text tells: see the file of milestones.
  it.each([
    ["Covid low", "Holds", "/disagreements#q-march-2020"],
    ["Free float and 15 per cent cap decided", "Does not hold", "/disagreements#q-free-float"],
    ["Reform: towards 100 constituents", "Holds / Out of date", "/disagreements#q-count-today"],
    ["Trough of the financial crisis", "Holds / Does not hold", "/disagreements#q-october-2008"],
    ["Brexit vote: down 2.92 per cent", "Not decidable here", "/disagreements#q-brexit"],
    ["Hang Seng TECH Index launched", "Does not hold", undefined],
    ["Up 9.08 per cent on a pledge from Beijing", "Out of date", undefined],
    ["Peak of the 1972–73 boom", "Rounding", undefined],
    ["Hong Kong dollar pegged at 7.80", "Not decidable here", undefined],
  ])("gives %s the verdict of the ledger, and the way there", (title, verdict, href) => {
    const cell = cellWhere(tableOf(view, "disputes"), "milestone", title, "verdict");
    expect([cell.value, cell.href]).toEqual([verdict, href]);
  });

  it("has in the row of a milestone each verdict that the ledger gives on it, of claims that there are", async () => {
    const context = await shippedContext();
    const claims = settledClaims(context);
    const slugs = context.records.flatMap(({ milestones }) => milestones.map(({ slug }) => slug));
    for (const [slug, settling] of Object.entries(SETTLED_DISPUTES)) {
      expect(slugs).toContain(slug);
      const { verdicts } = disputeVerdicts({ slug }, "contradicted", claims);
      for (const id of settling.claims)
        expect(verdicts, id).toContain(claims.find(({ claim }) => claim.id === id)?.verdict);
    }
  });

  it("never shows the name of a file", async () => {
    for (const locale of ["en", "zh-Hant"] as const) {
      const made = disagreementsView(await shippedContext({}, locale));
      for (const id of ["ledger", "years", "documents", "disputes"]) {
        expect(JSON.stringify(tableOf(made, id).rows), id).not.toMatch(/\.txt|\.csv|\d{3}_[0-9a-f]{16}/);
      }
    }
  });
});
