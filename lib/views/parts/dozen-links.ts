import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { DOZEN, type Dozen } from "@/lib/reference/dozen";
import { pageHref } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { stateChoice } from "./choices";
import type { Choice, LabelledLink } from "./content/links";

type Part = Pick<Dozen<unknown>, "page" | "pages" | "from" | "to" | "count">;

function placesOf({ from, to, count }: Part) {
  return { from: formatCount(from), to: formatCount(to), count: formatCount(count) };
}

/** Which of all indices are listed, in words: `Indices 13–24 of 1,012.`; `null` where all are. */
export function dozenLine(t: Translator, part: Part): string | null {
  return part.pages === 1 ? null : t("dozen.line", placesOf(part));
}

/** The same before what else a list says. */
export function afterDozenLine(t: Translator, part: Part | undefined, line: string): string {
  const told = part === undefined ? null : dozenLine(t, part);
  return told === null ? line : t("dozen.before", { told, line });
}

/** The ways through a list of indices, a dozen at a time, the one shown among them; none where all are shown. */
export function dozenChoices(t: Translator, place: Place, state: ViewState, part: Part): Choice[] {
  const { page, pages } = part;
  if (pages === 1) return [];
  const { page: _page, ...first } = state;
  const goTo = (next: number, label: string) =>
    stateChoice(t, place, next === 1 ? first : { ...first, page: next }, label, next === page);
  return [
    ...(page > 2 ? [goTo(1, t("dozen.first"))] : []),
    ...(page > 1 ? [goTo(page - 1, t("dozen.previous"))] : []),
    goTo(page, t("dozen.shown", placesOf(part))),
    ...(page < pages ? [goTo(page + 1, t("dozen.next"))] : []),
    ...(page < pages - 1 ? [goTo(pages, t("dozen.last"))] : []),
  ];
}

/** Where all indices are listed, from where only some stand; `null` where there are no more. */
export function allIndicesLink(t: Translator, count: number): LabelledLink | null {
  if (count <= DOZEN) return null;
  return {
    href: `${pageHref(t.locale, { page: "data" })}#coverage`,
    label: t("dozen.all", { count: formatCount(count) }),
  };
}
