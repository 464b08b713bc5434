import { formatDate } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { PageName } from "@/lib/url/page-table";
import { sectionsOf } from "@/lib/views/parts/section";
import type { DefinitionItem, View } from "@/lib/views/parts/view";
import { sourcesLine, type ViewBasis } from "@/lib/views/parts/view-basis";
import type { Run } from "./type";

/** What a picture is made of: a view with the revision and the address it stands for. */
export interface PictureSource {
  readonly t: Translator;
  readonly page: PageName;
  readonly view: View;
  readonly basis: () => ViewBasis;
  readonly revision: number;
  /** The address of the page, whole, as readers know it. */
  readonly address: string;
}

/** Where the figures of a view come from; `null` where they have no source of their own. */
export function sourcesOf({ t, basis }: Pick<PictureSource, "t" | "basis">): string | null {
  const names = sourcesLine(t, basis());
  return names === "" ? null : t("picture.sources", { names });
}

/** What kind of return a view's closes give, in its own words; `null` where it does not say. */
export function basisLine({ t, view }: Pick<PictureSource, "t" | "view">): string | null {
  const items = definitionsOf(view);
  const terms = [t("definition.price"), t("definition.total"), t("definition.unknownBasis")];
  const own = items.find(({ term }) => terms.includes(term));
  if (own !== undefined) return own.term;
  return items.find(({ term }) => term === t("compare.definition.basis"))?.text ?? null;
}

/** The same in two words, for a picture without small print; `null` where it is not one for all. */
export function shortBasis({ t, view }: Pick<PictureSource, "t" | "view">): string | null {
  const terms = definitionsOf(view).map(({ term }) => term);
  if (terms.includes(t("definition.price"))) return t("basis.price");
  return terms.includes(t("definition.total")) ? t("basis.total") : null;
}

function definitionsOf(view: View): readonly DefinitionItem[] {
  return sectionsOf(view, "definition").flatMap(({ build }) => build());
}

/** The day of the last close that the figures of a view are of, in words; `null` where there is none. */
export function closesTo({ t, basis }: Pick<PictureSource, "t" | "basis">): string | null {
  const day = basis().closesTo;
  return day === null ? null : t("picture.closesTo", { day: formatDate(day, t.locale) });
}

/** The days that a view is about, in words; empty where it is about none. */
export function daysShown({ t, view, basis }: Pick<PictureSource, "t" | "view" | "basis">): string {
  const { used } = basis();
  if (view.lastClose !== undefined) return formatDate(view.lastClose, t.locale);
  if (used === null) return "";
  const [from, to] = [used.from, used.to].map((day) => formatDate(day, t.locale));
  return from === to ? (from ?? "") : t("date.fromTo", { from: from ?? "", to: to ?? "" });
}

/** A picture in words, for whoever does not see it. */
export function sentenceOf({ view }: Pick<PictureSource, "view">): string {
  return proseText(view.headline);
}

/** The name of the almanac, its second word in a colour of its own. */
export function siteName(t: Translator, fill: string): Run[] {
  return [{ text: t("site.nameStart") }, { text: t("site.nameEnd"), fill }];
}
