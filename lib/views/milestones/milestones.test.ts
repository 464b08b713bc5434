import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { simplifiedIn } from "@/lib/i18n/testing/simplified-only";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { milestoneView } from "@/lib/views/milestone/milestone";
import { plotsOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { milestonesView } from "./milestones";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const milestones = (state: ViewState = {}) => present(milestonesView(viewContext(hsi, state)));
const milestone = (slug: string, locale: "en" | "zh-Hant" = "en") =>
  present(milestoneView(viewContext(hsi, {}, locale), slug));
const answer = (view: { headline: Parameters<typeof proseText>[0] }) => readable(proseText(view.headline));

describe("the milestones that ship", () => {
  it("are at least sixty, from 1964 to 2026, each with an address of its own", () => {
    expect(hsi.milestones.length).toBeGreaterThanOrEqual(60);
    expect(hsi.milestones[0]?.date).toBe("1964-07-31");
    expect(hsi.milestones.at(-1)?.date.slice(0, 4)).toBe("2026");
    expect(new Set(hsi.milestones.map(({ slug }) => slug)).size).toBe(hsi.milestones.length);
  });

  it("have title and text in both languages, the Chinese Traditional, and a source", () => {
    for (const { slug, title, text, dispute, sources } of hsi.milestones) {
      for (const words of [title, text, ...(dispute === null ? [] : [dispute.text])]) {
        expect(words.en, slug).toMatch(/[a-z]/i);
        expect(words["zh-Hant"], slug).toMatch(/\p{Script=Han}/u);
        expect(simplifiedIn(words["zh-Hant"]), slug).toEqual([]);
      }
      expect(sources.length, slug).toBeGreaterThan(0);
    }
  });

  it.each([
    // The encyclopaedia article of February 2024 has 33,223.58 "at closing", and 18 October 2007 for 30,000.
    ["2018-01-26-record-close", 33154.12, "33,223.58"],
    ["2007-10-26-first-close-above-30000", 30405.22, "18 October 2007"],
  ])("say of %s, at %d, that a source has %s", (slug, level, said) => {
    const found = present(hsi.milestones.find((item) => item.slug === slug));
    expect(found.level).toBe(level);
    expect(found.dispute?.text.en).toContain(said);
  });
});

describe(milestonesView, () => {
  it("has nothing to show for an index without milestones", () => {
    expect(milestonesView(viewContext(madeRecord(dailySeries([1, 2]))))).toBeNull();
  });

  it("says so where none of a kind lies in a range", () => {
    const view = milestones({ kind: "launch", from: "1975-01-01", to: "1980-12-31" });
    expect(answer(view)).toBe("No milestone of this kind lies in this range.");
    expect(tableOf(view, "milestones").rows).toEqual([]);
  });

  it("lists all of them by date, whatever lies before the first or after the last close", () => {
    const dates = valuesOf(tableOf(milestones(), "milestones"), "title");
    expect(dates).toEqual(hsi.milestones.map(({ title }) => title.en));
    expect(tableOf(milestones(), "full").rows).toHaveLength(hsi.milestones.length);
  });

  it("answers in one sentence in both languages", () => {
    expect(answer(milestones({ kind: "record" }))).toBe(
      "4 milestones from 1972 to 29 January 2018, kind: record; on 1 of them the closes contradict a source.",
    );
    const chinese = present(milestonesView(viewContext(hsi, { kind: "record" }, "zh-Hant")));
    expect(answer(chinese)).toBe(
      "由1972年至2018年1月29日共 4 件大事（類別：紀錄）；其中1件有來源與收市記錄不符。",
    );
  });

  it("has no mark and no count for what is only rounding, and marks the others by their kind", () => {
    const table = tableOf(milestones(), "milestones");
    const kinds = valuesOf(table, "dispute_kind");
    const listed = (kind: string | null) => kinds.filter((value) => value === kind).length;
    const kept = (kind: string) => hsi.milestones.filter(({ dispute }) => dispute?.kind === kind).length;
    expect(listed("sources differ")).toBe(kept("sources-differ"));
    expect(listed("closes contradict a source")).toBe(kept("contradicted"));
    const undisputed = hsi.milestones.filter(({ dispute }) => dispute === null).length;
    expect(listed(null)).toBe(undisputed + kept("rounding"));
    expect(answer(milestones())).toMatch(
      new RegExp(
        `; on ${kept("sources-differ")} of them sources differ, on ${kept("contradicted")} the closes contradict`,
      ),
    );
    expect(kept("rounding")).toBeGreaterThan(0);
  });

  it("tells the kind of dispute in the file, rounding too", () => {
    const full = tableOf(milestones(), "full");
    const kindOf = (title: string) => cellWhere(full, "title", title, "dispute_kind").value;
    expect(kindOf("Peak of the reopening rally")).toBe("rounding");
    expect(kindOf("Hong Kong dollar pegged at 7.80")).toBe("sources differ");
    expect(kindOf("Record close: 33,154.12")).toBe("closes contradict a source");
    expect(kindOf("First close above 15,000")).toBeNull();
  });

  it("dates one by its year alone where no day is stated", () => {
    const table = tableOf(milestones(), "milestones");
    expect(cellWhere(table, "title", "Boom year: index up 147 per cent", "date").value).toBe("1972");
  });

  it("marks on the line only days that have a close", () => {
    const days = new Set(hsi.series.days);
    const marks = plotsOf(milestones())[0]?.plot.marks ?? [];
    expect(marks.length).toBeGreaterThan(40);
    expect(marks.every(({ x }) => days.has(x))).toBe(true);
  });
});

describe(milestoneView, () => {
  it("knows no other address than those of its list", () => {
    for (const slug of ["", "2018-01-26", "2018-01-26-record", "constructor"]) {
      expect(milestoneView(viewContext(hsi), slug), slug).toBeNull();
    }
  });

  it("tells the level, the change and the day in both languages", () => {
    expect(answer(milestone("2018-01-26-record-close"))).toBe(
      "Record close: 33,154.12: up 1.53 % to 33,154.12 on 26 January 2018.",
    );
    expect(answer(milestone("1987-10-26-largest-one-day-fall", "zh-Hant"))).toBe(
      "復市大跌33.33 %，史上最大跌幅，1987年10月26日收報 2,241.69 點。",
    );
  });

  it("has no change of the day where the session before is not held, and says why", () => {
    const tiles = tilesOf(milestone("1967-08-31-all-time-low"));
    expect(tiles.find(({ label }) => label === "Change on the day")).toMatchObject({
      value: "n/a",
      note: "not every session has its close here",
    });
    expect(tilesOf(milestone("1967-08-31-all-time-low", "zh-Hant"))[1]?.value).toBe("不適用");
  });

  it("sets apart what sources say otherwise, and mentions rounding quietly", () => {
    const disputeOn = (slug: string) => textsOf(milestone(slug)).texts[1];
    expect(disputeOn("2023-01-27-reopening-peak")).toMatchObject({
      heading: "A matter of rounding",
      items: [{ event: null, text: "The Business Times gives 22,688.91; the close was 22,688.90." }],
    });
    expect(disputeOn("2023-01-27-reopening-peak")?.disputed).toBeUndefined();
    expect(disputeOn("1983-10-17-dollar-peg")).toMatchObject({
      heading: "Where sources differ",
      disputed: true,
    });
    expect(disputeOn("2018-01-26-record-close")).toMatchObject({
      heading: "What the closes contradict",
      disputed: true,
    });
    // A close that a source misstates or misdates is refuted; an intraday low beside a close is no disagreement.
    for (const slug of ["2007-10-26-first-close-above-30000", "2009-07-27-back-above-20000"])
      expect(disputeOn(slug)?.heading, slug).toBe("What the closes contradict");
    expect(disputeOn("1987-12-07-trough")?.heading).toBe("Sources");
    expect(disputeOn("1997-06-20-first-close-above-15000")?.heading).toBe("Sources");
  });

  it("names its sources with their dates, each a link to its line on the Data page", () => {
    const sources = (slug: string, locale: "en" | "zh-Hant" = "en") =>
      present(textsOf(milestone(slug, locale)).texts.at(-1)?.items[0]);
    expect(readable(sources("1983-10-17-dollar-peg").text)).toBe(
      "Hong Kong Monetary Authority; South China Morning Post, 17 October 2019",
    );
    expect(sources("1983-10-17-dollar-peg").prose?.map(({ href }) => href)).toEqual([
      "/data#source-hong-kong-monetary-authority",
      undefined,
      "/data#source-south-china-morning-post",
    ]);
    const chinese = sources("1983-10-17-dollar-peg", "zh-Hant");
    expect(chinese.text).toBe("香港金融管理局；《南華早報》，2019年10月17日");
    expect(chinese.prose?.[0]?.href).toBe("/zh-Hant/data#source-hong-kong-monetary-authority");
  });

  it("gives the rank of a great day among all sessions held", () => {
    const note = (slug: string) => tilesOf(milestone(slug))[1]?.note ?? "";
    expect(readable(note("1987-10-26-largest-one-day-fall"))).toBe(
      "the largest one-day fall of 13,986 sessions since 24 Nov 1969",
    );
    expect(readable(note("1997-10-29-largest-one-day-gain"))).toMatch(/^the largest one-day rise of 13,986/);
    expect(note("2006-12-28-first-close-above-20000")).toBe("");
  });

  it("dates a milestone by its year where no day is stated", () => {
    const view = milestone("1972-stock-boom");
    const { title, headline, description } = view;
    expect(title).toBe("Boom year: index up 147 per cent · 1972");
    expect(proseText(headline)).toBe("Boom year: index up 147 per cent: 843.40 in 1972.");
    for (const text of [description, ...tilesOf(view).map(({ note }) => note)])
      expect(text).not.toContain("Dec");
  });

  it("leads from each milestone to the next by date", () => {
    const hrefs = hsi.milestones.map(({ slug }) => `/indices/hsi/milestones/${slug}`);
    hsi.milestones.forEach(({ slug }, index) => {
      const expected = [hrefs[index - 1], hrefs[index + 1]].filter((href) => href !== undefined);
      expect(textsOf(milestone(slug)).neighbours.map(({ href }) => href)).toEqual(expected);
    });
  });
});
