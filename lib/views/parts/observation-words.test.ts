import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { translator } from "@/lib/i18n/translator";
import { requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { textsOf } from "@/lib/views/testing/built-sections";
import { spacedRecord } from "@/lib/views/testing/spaced-record";
import { readable, viewContext } from "@/lib/views/testing/view-context";
import { annualisedNote, inOwnWords, unevenNotes, wordsFor, wordsForAll } from "./observation-words";

const t = translator("en");
const zh = translator("zh-Hant");
const start = requireDay("2010-01-31");
const closes = (count: number) => Array.from({ length: count }, (_, position) => 100 + (position % 7));
const monthly = spacedRecord("monthly", closes(60), start);
const uneven = spacedRecord("irregular", closes(100), start);

describe(wordsFor, () => {
  it("are those of the almanac for sessions, and for single closes that are declared", () => {
    expect(wordsFor(t, dailySeries([1, 2, 3]))).toBe(t);
    expect(wordsFor(t, { ...monthly.series, complete: null })).toBe(t);
  });

  it("name what the closes are, and what their figures take", () => {
    expect(wordsFor(t, monthly.series)("column.volatility")).toBe("Volatility, monthly ×√12");
    expect(wordsFor(zh, monthly.series)("column.volatility")).toBe("年化波幅（每月，×√12）");
    expect(wordsFor(t, monthly.series)("reason.too-few")).toBe("fewer than 12 returns");
    const quarters = spacedRecord("quarterly", closes(9), start).series;
    expect(wordsFor(t, quarters)("episode.tile.worstDay")).toBe("Worst quarter");
    expect(wordsFor(t, quarters)("drawdowns.lengths.sessions")).toBe("in quarters");
    expect(wordsFor(t, monthly.series)("nav.annual")).toBe(t("nav.annual"));
  });

  it("name the stretches in which uneven closes are even", () => {
    expect(readable(wordsFor(t, uneven.series)("reason.irregular"))).toBe(
      "the closes are unevenly spaced; monthly from 31 Jan 2010 to 31 May 2013, daily from 31 May 2013 to 29 Jul 2013",
    );
  });

  it("begin anew from the words of the almanac, however they come", () => {
    expect(wordsFor(wordsFor(t, monthly.series), dailySeries([1, 2]))).toBe(t);
    expect(inOwnWords({ ...viewContext(monthly), t: wordsFor(t, uneven.series) }).t).toBe(
      wordsFor(t, monthly.series),
    );
  });
});

describe(wordsForAll, () => {
  it("are those of their one spacing, and of no one where there are several", () => {
    const weekly = spacedRecord("weekly", closes(60), start);
    expect(wordsForAll(t, [monthly, monthly])("column.volatility")).toBe("Volatility, monthly ×√12");
    expect(wordsForAll(t, [monthly, weekly])("column.volatility")).toBe("Volatility");
    expect(wordsForAll(t, [monthly, weekly])("reason.irregular")).toBe("the closes are unevenly spaced");
    expect(wordsForAll(t, [])).toBe(t);
  });
});

describe(annualisedNote, () => {
  it("says by what figures are annualised", () => {
    expect(annualisedNote(t, "weekly")).toBe("annualised, weekly, ×√52");
    expect(annualisedNote(t, "irregular")).toBe("");
  });
});

describe(unevenNotes, () => {
  it("leads to each even stretch of uneven closes", () => {
    expect(unevenNotes(viewContext(monthly))).toEqual([]);
    const sections = unevenNotes(viewContext(uneven));
    const { notes } = textsOf({ sections } as unknown as Parameters<typeof textsOf>[0]);
    expect(notes.map(({ link }) => [link.label, link.href])).toEqual([
      ["Show these monthly closes alone", "/indices/test?from=2010-01-31&to=2013-05-31"],
      ["Show these daily closes alone", "/indices/test?from=2013-05-31&to=2013-07-29"],
    ]);
  });
});

describe("the messages for closes that are no sessions", () => {
  it("each take the place of one that there is", () => {
    const own = Object.keys(messages).filter((key) => key.startsWith("spaced."));
    expect(own.length).toBeGreaterThan(50);
    for (const key of own) expect(messages).toHaveProperty([key.slice("spaced.".length)]);
  });
});
