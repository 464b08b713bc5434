import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { simplifiedIn } from "@/lib/i18n/testing/simplified-only";
import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { milestoneView } from "./milestone";
import { milestonesView } from "./milestones";
import { madeRecord } from "./testing/made-record";
import { shippedRecord } from "./testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "./testing/table-cells";
import { present, readable, viewContext } from "./testing/view-context";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const milestones = (state: ViewState = {}) => present(milestonesView(viewContext(hsi, state)));
const milestone = (slug: string, locale: "en" | "zh-Hant" = "en") =>
  present(milestoneView(viewContext(hsi, {}, locale), slug));
const answer = (view: { answer: Parameters<typeof proseText>[0] }) => readable(proseText(view.answer));

describe("the milestones that ship", () => {
  it("are at least sixty, from 1964 to 2026, each with an address of its own", () => {
    expect(hsi.milestones.length).toBeGreaterThanOrEqual(60);
    expect(hsi.milestones[0]?.date).toBe("1964-07-31");
    expect(hsi.milestones.at(-1)?.date.slice(0, 4)).toBe("2026");
    expect(new Set(hsi.milestones.map(({ slug }) => slug)).size).toBe(hsi.milestones.length);
  });

  it("state the level that the series has on their day, to 0.05", () => {
    const differing = hsi.milestones.filter(({ date, datePrecision, level, levelBasis }) => {
      if (levelBasis !== "close" || datePrecision === "year") return false;
      const close = hsi.series.closes[hsi.series.days.indexOf(requireDay(date))];
      return close !== undefined && Math.abs(close - Number(level)) > 0.05;
    });
    expect(differing.map(({ slug }) => slug)).toEqual([]);
    const checked = hsi.milestones.filter(({ levelBasis }) => levelBasis === "close");
    expect(checked.length).toBeGreaterThan(40);
  });

  it("have title and text in both languages, the Chinese Traditional, and a source", () => {
    for (const { slug, title, text, disputed, source } of hsi.milestones) {
      for (const words of [title, text, ...(disputed === null ? [] : [disputed])]) {
        expect(words.en, slug).toMatch(/[a-z]/i);
        expect(words["zh-Hant"], slug).toMatch(/\p{Script=Han}/u);
        expect(simplifiedIn(words["zh-Hant"]), slug).toEqual([]);
      }
      expect(source, slug).not.toBe("");
    }
  });

  it.each([
    // 002_d27a631c5e5811db.txt has 33,223.58 "at closing", and 18 October 2007 for 30,000.
    ["2018-01-26-record-close", 33154.12, "33,223.58"],
    ["2007-10-26-first-close-above-30000", 30405.22, "18 October 2007"],
  ])("say of %s, at %d, that a source has %s", (slug, level, said) => {
    const found = present(hsi.milestones.find((item) => item.slug === slug));
    expect(found.level).toBe(level);
    expect(found.disputed?.en).toContain(said);
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
      "4 milestones from 1972 to 29 January 2018, kind: record; on one of them sources disagree, and it says so.",
    );
    const chinese = present(milestonesView(viewContext(hsi, { kind: "record" }, "zh-Hant")));
    expect(answer(chinese)).toBe(
      "由1972至2018年1月29日共 4 件大事（類別：紀錄）；其中1件來源說法不一，均已註明。",
    );
  });

  it("marks the disputed ones, and dates one by its year alone where no day is stated", () => {
    const table = tableOf(milestones(), "milestones");
    const disputed = table.rows.flat().filter(({ note }) => note === "disputed");
    expect(disputed).toHaveLength(hsi.milestones.filter((item) => item.disputed !== null).length);
    expect(cellWhere(table, "title", "Boom year: index up 147 per cent", "date").value).toBe("1972");
  });

  it("marks on the line only days that have a close", () => {
    const days = new Set(hsi.series.days);
    const marks = milestones().plots[0]?.plot.marks ?? [];
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
      "復市大跌33.33%，史上最大跌幅：1987年10月26日跌 33.33 %，報 2,241.70 點。",
    );
  });

  it("has no change of the day where the session before is not held, and says why", () => {
    const { figures } = milestone("1973-03-09-peak");
    expect(figures.find(({ label }) => label === "Change on the day")).toMatchObject({
      value: "n/a",
      note: "not every session has its close here",
    });
    expect(answer(milestone("1973-03-09-peak"))).toBe("Peak of the 1972–73 boom: 1,774.96 on 9 March 1973.");
  });

  it("gives the rank of a great day among all sessions held", () => {
    const note = (slug: string) => milestone(slug).figures[1]?.note ?? "";
    expect(readable(note("1987-10-26-largest-one-day-fall"))).toBe(
      "the largest one-day fall of 9,133 sessions since 31 Dec 1986",
    );
    expect(readable(note("1997-10-29-largest-one-day-gain"))).toMatch(/^the largest one-day rise of 9,133/);
    expect(note("2006-12-28-first-close-above-20000")).toBe("");
  });

  it("dates a milestone by its year where no day is stated", () => {
    const { title, answer: prose, figures, description } = milestone("1972-stock-boom");
    expect(title).toBe("Boom year: index up 147 per cent · 1972");
    expect(proseText(prose)).toBe("Boom year: index up 147 per cent: 843.40 in 1972.");
    for (const text of [description, ...figures.map(({ note }) => note)]) expect(text).not.toContain("Dec");
  });

  it("leads from each milestone to the next by date", () => {
    const hrefs = hsi.milestones.map(({ slug }) => `/indices/hsi/milestones/${slug}`);
    hsi.milestones.forEach(({ slug }, index) => {
      const expected = [hrefs[index - 1], hrefs[index + 1]].filter((href) => href !== undefined);
      expect(milestone(slug).neighbours.map(({ href }) => href)).toEqual(expected);
    });
  });
});
