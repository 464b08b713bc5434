import { formatShortDay } from "@/lib/format/format";
import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import { pageHref } from "@/lib/url/address";
import type { FormContent } from "@/lib/views/parts/form";
import { section, texts } from "@/lib/views/parts/section";
import type { Neighbour, Section, ViewNote } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";
import { lastCommonClose } from "./tech-day";
import { missingText } from "./tech-table";

const PLACE = { page: "tech" } as const;
const YEAR = 12;

/** The field of the day, filled with the one shown. */
export function techForm({ t, state, days, day }: TechContext): Section {
  const bounds = { min: isoFromDay(days.from), max: isoFromDay(days.to) };
  const build = (): FormContent => ({
    line: t("tech.form.line", {
      from: formatShortDay(days.from, t.locale),
      to: formatShortDay(days.to, t.locale),
    }),
    action: pageHref(t.locale, PLACE),
    hidden: state.asof === undefined ? [] : [{ name: "asof", value: String(state.asof) }],
    fields: [{ kind: "date", name: "date", label: t("tech.form.date"), value: isoFromDay(day), ...bounds }],
    submit: t("tech.form.submit"),
  });
  return section({ kind: "form", id: "day", title: t("tech.form.title"), build });
}

/**
 * Which markets nothing is measured against, and why; and the ways to the day of the report, a year earlier and later, and the latest,
 * none that leads to the page itself.
 */
export function techLinks(context: TechContext, reportDay: number | null): Section {
  return texts(() => ({ notes: notesOf(context), neighbours: linksOf(context, reportDay) }));
}

function notesOf({ t, years: { markets } }: TechContext): ViewNote[] {
  const link = { href: pageHref(t.locale, { page: "data" }), label: t("tech.note.data") };
  return markets
    .filter(({ ahead }) => ahead === null)
    .map((market) => {
      const name = market.record.profile.name[t.locale];
      return { text: t("tech.note", { name, reason: missingText(t, market) }), link };
    });
}

function linksOf(context: TechContext, reportDay: number | null): Neighbour[] {
  const { t, state, tech, markets, days, day } = context;
  const latest = lastCommonClose(tech, markets, days);
  const { date: _date, ...others } = state;
  const known = new Set([day]);
  const link = (
    key: "tech.link.report" | "tech.link.earlier" | "tech.link.later" | "tech.link.latest",
    wanted: number | null,
    rel?: Neighbour["rel"],
  ): Neighbour[] => {
    if (wanted === null || wanted < days.from || wanted > days.to) return [];
    const close = at(tech.series.days, positionOnOrBefore(tech.series.days, wanted));
    if (close < days.from || known.has(close)) return [];
    known.add(close);
    const href = pageHref(
      t.locale,
      PLACE,
      close === latest ? others : { ...others, date: isoFromDay(close) },
    );
    const label = t(key, { date: formatShortDay(close, t.locale) });
    return [rel === undefined ? { label, href } : { label, href, rel }];
  };
  return [
    ...link("tech.link.earlier", addMonths(day, -YEAR), "prev"),
    ...link("tech.link.later", addMonths(day, YEAR), "next"),
    ...link("tech.link.report", reportDay),
    ...link("tech.link.latest", latest),
  ];
}
