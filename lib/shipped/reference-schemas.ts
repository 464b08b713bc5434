import { z } from "zod";
import { count, level, optionalText, roughDate, text } from "./cells";

/** Refuses a row of which one language says something and the other nothing. */
const inBothLanguages =
  (...names: readonly string[]) =>
  (row: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    for (const name of names) {
      const column = `${name}_zh_hant`;
      if ((row[name] === null) !== (row[column] === null))
        context.addIssue({ code: "custom", path: [column], message: "a text in both languages, or in none" });
    }
  };

export const constituentRow = z.object({
  code: text,
  name_en: text,
  name_zh: optionalText,
  sub_index: text,
  sub_index_zh_hant: text,
  joined: roughDate.nullable(),
  source: text,
});
export const constituentCountRow = z
  .object({ date: roughDate, count, note: optionalText, note_zh_hant: optionalText, source: text })
  .superRefine(inBothLanguages("note"));
export const methodologyRow = z
  .object({
    date: optionalText,
    what: text,
    what_zh_hant: text,
    value: optionalText,
    value_zh_hant: optionalText,
    source: text,
  })
  .superRefine(inBothLanguages("value"));
export const contractRow = z
  .object({
    contract: text,
    contract_zh_hant: text,
    code: optionalText,
    launched: optionalText,
    multiplier: level.nullable(),
    currency: optionalText,
    tick: optionalText,
    tick_zh_hant: optionalText,
    months: optionalText,
    months_zh_hant: optionalText,
    hours: optionalText,
    hours_zh_hant: optionalText,
    last_day: optionalText,
    last_day_zh_hant: optionalText,
    settlement: optionalText,
    settlement_zh_hant: optionalText,
    source: text,
  })
  .superRefine(inBothLanguages("tick", "months", "hours", "last_day", "settlement"));
export const fundRow = z
  .object({
    code: optionalText,
    name_en: text,
    name_zh_hant: text,
    name_zh: optionalText,
    index: optionalText,
    index_zh_hant: optionalText,
    exchange: optionalText,
    exchange_zh_hant: optionalText,
    launched: optionalText,
    source: text,
    note: optionalText,
    note_zh_hant: optionalText,
  })
  .superRefine(inBothLanguages("index", "exchange", "note"));
export const classificationRow = z
  .object({
    code: optionalText,
    sector_en: text,
    sector_zh_hant: text,
    sector_zh: optionalText,
    note: optionalText,
    note_zh_hant: optionalText,
    source: text,
  })
  .superRefine(inBothLanguages("note"));
export const coverageRow = z.object({
  date: optionalText,
  coverage_percent: level,
  of_what: text,
  of_what_zh_hant: text,
  source: text,
});
export const trackingRow = z
  .object({
    fact: text,
    fact_zh_hant: text,
    value: text,
    unit: text,
    unit_zh_hant: text,
    as_of: optionalText,
    note: optionalText,
    note_zh_hant: optionalText,
    source: text,
  })
  .superRefine(inBothLanguages("note"));
