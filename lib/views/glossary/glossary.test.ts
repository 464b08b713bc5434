import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { dailySeries } from "@/lib/series/testing/series-of";
import { GLOSSARY_TOPICS, type GlossaryTopic } from "@/lib/url/field-choices";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { readable } from "@/lib/views/testing/view-context";
import { glossaryView } from "./glossary";
import { ALL_TERMS, nameKey } from "./term-words";

let records: IndexRecord[];
let facts: ReferenceFacts;

beforeAll(async () => {
  records = await Promise.all(["HSTECH", "HSI", "HSCEI", "HSCI"].map(shippedRecord));
  facts = await shippedFacts();
});

function glossaryOf(
  locale: Locale = "en",
  topic?: GlossaryTopic,
  of: readonly IndexRecord[] = records,
  held = facts,
) {
  return glossaryView({
    ...{ records: of, facts: held, state: topic === undefined ? {} : { topic }, t: translator(locale) },
    catalogue: { revision: 7, indices: [], sources: [], referenceRows: [] },
    report: () => {},
  });
}

/** The words of a glossary as rows by the header of their columns. */
function wordsOf(view: ReturnType<typeof glossaryOf>) {
  const { columns, rows } = tableOf(view, "words");
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, n) => [key, readable(String(row[n]?.value ?? ""))])),
  );
}

function exampleOf(term: string): string {
  const { columns, rows } = tableOf(glossaryOf(), "words");
  const place = columns.findIndex(({ key }) => key === "example");
  return readable(String(rows.find(([name]) => name?.value === term)?.[place]?.value ?? ""));
}

const NO_FACTS: ReferenceFacts = {
  ...{ revision: 1, constituents: [], constituentCounts: [], methodology: [], contracts: [] },
  ...{ funds: [], classification: [], coverage: [], tracking: [] },
};

describe(glossaryView, () => {
  it("is there without closes and facts, and of a few closes", () => {
    for (const of of [[], [madeRecord(dailySeries([100, 101]))], [madeRecord(dailySeries([100]))]]) {
      for (const locale of LOCALES) {
        const words = wordsOf(glossaryOf(locale, undefined, of, NO_FACTS));
        expect(words).toHaveLength(ALL_TERMS.length);
        for (const row of words)
          expect(Object.values(row).join(" ")).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("has 50 words and more, each with its name in both languages, a meaning, and pages that it is used on", () => {
    expect(ALL_TERMS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ALL_TERMS.map(({ id }) => id)).size).toBe(ALL_TERMS.length);
    for (const term of ALL_TERMS) {
      expect(messages[nameKey(term)], term.id).toBeDefined();
      expect(term.pages.length, term.id).toBeGreaterThan(0);
    }
  });

  it("has an example of every word, from what ships, in both languages", () => {
    for (const locale of LOCALES) {
      const without = wordsOf(glossaryOf(locale)).filter(({ example }) => !example || example === "–");
      expect(without.map(({ term }) => term)).toEqual([]);
    }
  });

  it("has no word of one language twice", () => {
    for (const locale of LOCALES) {
      const words = wordsOf(glossaryOf(locale)).map(({ term }) => term);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("is in alphabetical order in English, in that of topics in Chinese", () => {
    const english = wordsOf(glossaryOf()).map(({ term }) => term ?? "");
    expect(english).toEqual([...english].sort((one, other) => one.localeCompare(other, "en")));
    const topics = wordsOf(glossaryOf("zh-Hant")).map(({ topic }) => topic);
    expect(topics.filter((topic, n) => topic !== topics[n - 1])).toHaveLength(GLOSSARY_TOPICS.length);
  });

  it("shows the words of a topic alone, and counts them", () => {
    const counts = GLOSSARY_TOPICS.map((topic) => wordsOf(glossaryOf("en", topic)).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ALL_TERMS.length);
    const falls = proseText(glossaryOf("en", "falls").headline);
    expect(readable(falls)).toBe(
      "8 words on falls, each in English and Chinese, with its formula where it has one and an example from what is held to 21 Aug 2026.",
    );
  });

  // Worked out in Python from the daily closes that ship: see each.
  it.each([
    // 25630.54 ÷ 20059.95 − 1, the last closes of 2025 and 2024.
    ["Annual change", "HSI, 2025: 25,630.54 ÷ 20,059.95 - 1 = +27.77 %"],
    // ln(26009.46 ÷ 25698.49) = 0.012028.
    ["Log return", "HSI on 21 Aug 2026: ln(26,009.46 ÷ 25,698.49) = +1.20 %"],
    // 26009.46 ÷ 33154.12 − 1 = −0.215498.
    ["Drawdown", "HSI on 21 Aug 2026: 26,009.46 ÷ 33,154.12 - 1 = -21.55 %"],
    // definitions: 9 March 1973 to 10 December 1974, −91.54 %.
    ["Trough", "deepest fall of the HSI: 150.11 on 10 Dec 1974, -91.54 %"],
    // 5541.27 to 4700.53, 25165.94 to 25698.49.
    ["Outperformance", "HSTECH over HSI, year to 20 Aug 2026: -15.17 % less +2.12 % is -17.29 points"],
    ["Multiplier", "one Hang Seng Index future at 26,009.46: × 50 = HK$ 1,300,473"],
    ["Futures", "on the Hang Seng Index since 6 May 1986"],
    ["Market coverage", "Hang Seng Index, as sources of 2024 have it: 58 % to 67 %"],
    ["Free-float factor", "a made-up company: 240 ÷ 400 = 0.60"],
    ["Divisor", "made-up: 50,000 ÷ 2.50 = 20,000; with a new member 55,000 ÷ 2.75 = 20,000"],
    ["Revision", "now 7"],
    [
      "Total return",
      "a made-up index: (21,000 + 600 of dividends) ÷ 20,000 - 1 = +8.00 %; the price return alone +5.00 %",
    ],
    // 20059.95 ÷ 17047.39 − 1 = 17.67 %, the closes of 2024 and 2023.
    ["Percentage point", "HSI, 2025: +27.77 % less +17.67 % of 2024 is +10.10 points"],
    ["Sub-index", "Commerce & Industry: 53 of the 82 constituents of Feb 2024"],
    // The list of July 2026 that still has 88 is out of date.
    ["Constituent", "Hang Seng Index: 89, 8 December 2025"],
    ["Rebalancing", "Hang Seng Index, 8 December 2025: from 88 to 89 constituents"],
    ["Corporate action", "a made-up split, two for one: 25 × 400 m = 12.50 × 800 m = 10,000 m"],
    ["H share", "the first in the Hang Seng Index: China Construction Bank, 11 September 2006"],
    ["Red chip", "the first in the Hang Seng Index: CITIC Pacific, 4 August 1992"],
    ["Dissemination", "Hang Seng Index: every 2 seconds, 2018"],
    ["Turnover", "constituents of the Hang Seng Index: 50.5 % of that of the Main Board, 2020"],
    // log2(26009.46 ÷ 100) = 8.0229.
    ["Log scale", "HSI from 100.00 to 26,009.46: × 260, which is 8.02 doublings, all of one height"],
  ])("gives as the example of %s what follows from the data", (term, example) => {
    expect(exampleOf(term)).toBe(example);
  });
});
