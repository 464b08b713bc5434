import { leastReturns } from "@/lib/analytics/risk/least-returns";
import { formatDay, formatShortDay } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { type MessageKey, messages } from "@/lib/i18n/messages";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { paceOf, periodsPerYear } from "@/lib/series/periodicity";
import type { Periodicity, Series } from "@/lib/series/series";
import { longestStretches } from "@/lib/views/tear-sheet/longest-stretches";
import { indexHref, type ViewContext } from "./context";
import { oncePer } from "./once";
import { section } from "./section";
import type { Section } from "./view";

type Values = Readonly<Record<string, string | number>>;
type Paced = Pick<Series, "complete" | "periodicity" | "days">;

/** How far apart closes are, in a word: daily, monthly, unevenly spaced. */
export function spacingWord(t: Translator, periodicity: Periodicity): string {
  return t("observation.spacing", { periodicity });
}

/** Why what takes every close of some days is missing: they are unevenly spaced, or not all held. */
export function missingNote(t: Translator, series: Paced): string {
  return t(paceOf(series) === "irregular" ? "reason.irregular" : "reason.sparse");
}

/** What a figure of closes is annualised by: `annualised, monthly, ×√12`; empty where they are unevenly spaced. */
export function annualisedNote(t: Translator, periodicity: Periodicity): string {
  const f = periodsPerYear(periodicity);
  return f === null ? "" : t("observation.annualised", { spacing: spacingWord(t, periodicity), f });
}

/** What the messages for closes that are no sessions may name of a series. */
function valuesOf(t: Translator, periodicity: Periodicity, stretches: string): Values {
  const least = leastReturns(periodicity === "irregular" ? "daily" : periodicity);
  return {
    ...{ periodicity, stretches, least: least.volatility, ratios: least.ratios },
    unit: t("observation.unit", { periodicity }),
    units: t("observation.units", { periodicity }),
    title: t("observation.title", { periodicity }),
    spacing: spacingWord(t, periodicity),
    f: periodsPerYear(periodicity) ?? "f",
  };
}

function stretchesText(t: Translator, { days }: Paced): string {
  const stretches = longestStretches(days).map(({ periodicity, from, to }) =>
    t("observation.stretch", {
      spacing: spacingWord(t, periodicity),
      ...{ from: formatShortDay(from, t.locale), to: formatShortDay(to, t.locale) },
    }),
  );
  return stretches.join(t("list.separator")) || t("observation.note.none");
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** The same messages, in those words for closes that are no sessions where there are such (`spaced.…`). */
function inWords(t: Translator, values: Values): Translator {
  const ownOf = (key: MessageKey): MessageKey => {
    const own = `spaced.${key}`;
    return isKey(own) ? own : key;
  };
  const plain = (key: MessageKey, given?: Values) => t(ownOf(key), { ...values, ...given });
  const rich: Translator["rich"] = (key, given) => t.rich(ownOf(key), { ...values, ...given });
  return Object.assign(plain, { locale: t.locale, rich });
}

const wordsOf = {
  en: oncePer((series: Paced) => makeWords(translator("en"), series)),
  "zh-Hant": oncePer((series: Paced) => makeWords(translator("zh-Hant"), series)),
} as const satisfies Record<Locale, unknown>;

function makeWords(t: Translator, series: Paced): Translator {
  const periodicity = paceOf(series);
  if (periodicity === "daily") return t;
  return inWords(t, valuesOf(t, periodicity, periodicity === "irregular" ? stretchesText(t, series) : ""));
}

/**
 * The words of a page about the closes of a series: those of the almanac where they are sessions, otherwise those that
 * speak of weeks, months, quarters, years or closes. One place knows them, so that no view asks how far apart closes are
 * to name what it shows.
 */
export function wordsFor({ locale }: Translator, series: Paced): Translator {
  return wordsOf[locale](series);
}

/** A view's context with the words for its own closes, or for those of `series` that it is about. */
export function inOwnWords<Context extends Pick<ViewContext, "record" | "t">>(
  context: Context,
  series: Paced = context.record.series,
): Context {
  return { ...context, t: wordsFor(context.t, series) };
}

/** The words for several indices side by side: for closes of any spacing where not all keep to one. */
export function wordsForAll({ locale }: Translator, records: readonly IndexRecord[]): Translator {
  const t = translator(locale);
  const [first, ...others] = records.map(({ series }) => series);
  if (first === undefined) return t;
  const isOne = others.every((other) => paceOf(other) === paceOf(first));
  return isOne ? wordsFor(t, first) : inWords(t, valuesOf(t, "irregular", "none"));
}

/** Whether several indices have closes of more than one spacing. */
export function areMixed(records: readonly IndexRecord[]): boolean {
  return new Set(records.map(({ series }) => paceOf(series))).size > 1;
}

/** Says of an index whose closes are unevenly spaced where they are even, each stretch with the way to it; else nothing. */
export function unevenNotes({ t, record }: Pick<ViewContext, "t" | "record">): Section[] {
  const { series } = record;
  if (paceOf(series) !== "irregular") return [];
  const notes = longestStretches(series.days).map(({ from, to, periodicity }) => {
    const spacing = spacingWord(t, periodicity);
    const range = { from: isoFromDay(from), to: isoFromDay(to) };
    return {
      text: t("observation.note", {
        ...{ spacing, from: formatDay(from, t.locale), to: formatDay(to, t.locale) },
      }),
      link: {
        href: indexHref(t, record, { page: "overview" }, range),
        label: t("observation.note.link", { spacing }),
      },
    };
  });
  if (notes.length === 0) return [];
  return [section({ kind: "texts", id: "notes", title: "", build: () => ({ notes }) })];
}
