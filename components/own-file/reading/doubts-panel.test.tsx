import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type OwnChoices, withTakenOut } from "@/lib/own-file/own-choices";
import { readOwnFile } from "@/lib/own-file/read-own-file";
import { KNOWN_NOTHING } from "@/lib/own-file/testing/known-nothing";
import { toldReading } from "@/lib/own-file/told-reading";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { DoubtsPanel } from "./doubts-panel";

const nothing = () => undefined;

function panelOf(text: string, choices: OwnChoices = {}, locale: Locale = "en"): string {
  const bytes = new TextEncoder().encode(text);
  const reading = readOwnFile({ name: "own <b>.csv", bytes, choices }, KNOWN_NOTHING);
  const told = toldReading(reading, choices, translator(locale));
  return renderToStaticMarkup(
    <DoubtsPanel id="own" locale={locale} told={told} choices={choices} onChoices={nothing} />,
  );
}

/** Closes of weekdays, some ten times too high. */
function slipped(slips: readonly number[]): string {
  const monday = requireDay("2020-01-06");
  const rows = Array.from({ length: 400 }, (_, at) => {
    const close = 100 + ((at * 7) % 13) / 10;
    return `${isoFromDay(monday + 7 * Math.floor(at / 5) + (at % 5))};${slips.includes(at) ? close * 10 : close}`;
  });
  return `Date;Close\n${rows.join("\n")}\n`;
}
const many = Array.from({ length: 25 }, (_, at) => 20 + 10 * at);

describe(DoubtsPanel, () => {
  it("says how the file is written, and that no row looks wrong", () => {
    const html = panelOf(slipped([]));
    expect(html).toContain("UTF-8, semicolons, year/month/day");
    expect(html).toContain("No row looks wrong.");
    expect(html).not.toContain("<table");
  });

  it("shows each doubtful row with date, line, value, reason and what takes it out", () => {
    const html = panelOf(slipped([20]));
    expect(html).toContain("1 row may be wrong.");
    expect(html).toMatch(/<th scope="row"[^>]*><span[^>]*>2020-02-03<\/span><small[^>]*>line 22<\/small>/);
    expect(html).toContain("about 10 times the closes around it.");
    expect(html).toContain('aria-label="Take out: 2020-02-03"');
  });

  it("strikes out what is taken out, and gives it back", () => {
    const html = panelOf(slipped([20]), { takenOut: ["2020-02-03"] });
    expect(html).toContain('aria-label="Put back: 2020-02-03"');
    expect(html).toContain("line-through");
    expect(html).toContain("; 1 is out.");
    expect(panelOf(slipped([20, 40]), { takenOut: ["2020-02-03", "2020-03-02"] })).toContain("Put all back");
  });

  it("shows twenty rows at first, and how many there are more", () => {
    const html = panelOf(slipped(many));
    expect(html.match(/<th scope="row"/g)).toHaveLength(20);
    expect(html).toContain("Show 5 more");
  });

  it("tells apart what is worth knowing of no single row: a gap", () => {
    const rows = slipped([])
      .split("\n")
      .filter((_, at) => at < 100 || at > 112);
    const html = panelOf(rows.join("\n"));
    expect(html).toContain("Worth knowing");
    expect(html).toMatch(/line 101: 2020-\d\d-\d\d: .*calendar days/);
    expect(html).toContain("No row looks wrong.");
  });

  it.each(LOCALES)("says why a file is refused and what may be chosen, in %s", (locale) => {
    const html = panelOf("Date,Close\n01/02/2020,1\n02/03/2020,2\n", {}, locale);
    expect(html).toContain("own &lt;b&gt;.csv:2: ");
    expect(html.match(/<option/g)).toHaveLength(3);
    expect(html).toContain(locale === "en" ? "day, month, year" : "日、月、年");
  });

  it("names what was left out, and days that were filled in", () => {
    const monday = requireDay("2020-01-06");
    const close = (day: number) => 100 + ((day * 7) % 13) / 10;
    const rows = Array.from({ length: 300 }, (_, at) => {
      const weekday = at % 7;
      return `${isoFromDay(monday + at)},${close(weekday < 5 ? monday + at : monday + at - weekday + 4)}`;
    });
    const html = panelOf(`Date,Close\n${rows.join("\n")}\n2020-11-02,\n`);
    expect(html).toContain("Left out");
    expect(html).toContain("days that were filled in");
    expect(html).toContain("2020-01-11");
  });
});

describe("a click", () => {
  it("is a choice: days are added in order, and none is left of the last", () => {
    const one = withTakenOut({ dateOrder: "DMY" }, ["2020-02-03"], true);
    const two = withTakenOut(one, ["2020-01-02", "2020-02-03"], true);
    expect(two).toEqual({ dateOrder: "DMY", takenOut: ["2020-01-02", "2020-02-03"] });
    expect(withTakenOut(two, two.takenOut ?? [], false)).toEqual({ dateOrder: "DMY" });
  });
});
