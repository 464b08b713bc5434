import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { milestonesView } from "@/lib/views/milestones/milestones";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { milestoneView } from "./milestone";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const sentenceOf = (slug: string, locale: Locale = "en") =>
  readable(proseText(present(milestoneView(viewContext(hsi, {}, locale), slug)).headline));

describe("the sentence of a milestone", () => {
  it("says the day's change once, where its title has it already", () => {
    const slug = "1987-10-26-largest-one-day-fall";
    expect(sentenceOf(slug)).toBe("Largest one-day fall: 33.33 per cent, to 2,241.69 on 26 October 1987.");
    expect(sentenceOf(slug, "zh-Hant")).toBe(
      "復市大跌33.33 %，史上最大跌幅，1987年10月26日收報 2,241.69 點。",
    );
    expect(sentenceOf("1985-01-02-four-sub-indices")).toContain(": up 1.70 % to 1,220.74 on");
  });

  it("has a year that its source gives alone as one, in Chinese with its 年", () => {
    expect(sentenceOf("1972-stock-boom", "zh-Hant")).toMatch(/：1972年/);
  });
});

describe("a milestone without a level of its own", () => {
  // The closes of prisma/data/daily/hsi.csv on these days.
  it.each([
    ["1983-10-17", 771.55],
    ["1984-12-19", 1173.31],
    ["1985-01-02", 1220.74],
    ["1986-04-02", 1603.27],
    ["1986-05-06", 1858.16],
  ])("of %s has the close of its day, %d, in its tile, the list and its sentence", (date, close) => {
    const { slug } = present(hsi.milestones.find((item) => item.date === date));
    const view = present(milestoneView(viewContext(hsi), slug));
    const text = close.toLocaleString("en", { minimumFractionDigits: 2 });
    expect(tilesOf(view)[0]).toMatchObject({ label: "Level, close", value: text });
    expect(readable(proseText(view.headline))).toContain(text);
    const list = tableOf(present(milestonesView(viewContext(hsi))), "milestones");
    expect(cellWhere(list, "date", date, "level_points").value).toBe(close);
    expect(cellWhere(list, "date", date, "level_basis").value).toBe("close");
  });

  it.each([
    ["en", "33.33 per cent"],
    ["zh-Hant", "33.33 %"],
  ] as const)("sets the move that a title tells in the colour of its sign, in %s", (locale, text) => {
    const { headline } = present(
      milestoneView(viewContext(hsi, {}, locale), "1987-10-26-largest-one-day-fall"),
    );
    expect(headline.filter(({ tone }) => tone === "down").map((part) => readable(part.text))).toEqual([text]);
  });
});
