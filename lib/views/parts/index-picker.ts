import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { DOZEN, dozenOf } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import { LONGEST_SEARCH } from "@/lib/url/field-choices";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { dozenChoices } from "./dozen-links";
import { hasEveryWord } from "./has-every-word";
import { section } from "./section";
import type { PickerSearch, Section } from "./view";

interface Picked {
  readonly place: Place;
  readonly state: ViewState;
  /** All there are to choose from, but for the page's own. */
  readonly indices: readonly IndexSummary[];
  /** The symbol of the page's own index, lower case; absent where the page is of none. */
  readonly own?: string;
  /** The symbols chosen, lower case, in the order of the address. */
  readonly chosen: readonly string[];
  /** Where other symbols lead; `null` where so many cannot be. */
  readonly hrefWith: (symbols: readonly string[]) => string | null;
}

const symbolOf = ({ profile }: IndexSummary) => profile.symbol.toLowerCase();

/** Those of more than a dozen that the state looks for by name or symbol; all where it looks for none. */
function foundIndices(indices: readonly IndexSummary[], { q }: ViewState): readonly IndexSummary[] {
  if (q === undefined || indices.length <= DOZEN) return indices;
  const isNamed = hasEveryWord(q);
  return indices.filter(({ profile: { symbol, name, shortName } }) => {
    const names = [name, shortName].flatMap((each) => [each.en, each["zh-Hant"]]);
    return isNamed([symbol, ...names].join(" "));
  });
}

/** The field that looks among more than a dozen indices: what else the address says stays, but for the place in their list. */
function searchOf(
  t: Translator,
  { place, state, indices, own }: Picked,
  found: readonly IndexSummary[],
): PickerSearch {
  const { q = "", page: _page, ...others } = state;
  const values = { q, count: formatCount(indices.length) };
  const isNone = found.every((index) => symbolOf(index) === own);
  const none = found.length === 0 ? "dozen.notFound" : "dozen.onlyOwn";
  return {
    ...{ label: t("dozen.search"), value: q, longest: LONGEST_SEARCH, submit: t("dozen.submit") },
    href: pageHref(t.locale, place, others),
    all: q === "" ? null : t("dozen.all", values),
    line: isNone ? t(none, values) : null,
  };
}

/**
 * Indices to choose from, each a link that adds it to those chosen or takes it out: of many, or of those that the state
 * looks for among them, the dozen that it asks for, before it those of others that are chosen, behind it the ways to the
 * other dozens.
 */
export function pickerOf(t: Translator, title: string, picked: Picked, isTitled = false): Section {
  const { place, state, indices, own, chosen, hrefWith } = picked;
  const found = foundIndices(indices, state);
  const part = dozenOf(found, state.page);
  const elsewhere = indices.filter(
    (index) => chosen.includes(symbolOf(index)) && !part.items.includes(index),
  );
  const itemOf = (index: IndexSummary) => {
    const symbol = symbolOf(index);
    const isPicked = chosen.includes(symbol);
    const symbols = isPicked ? chosen.filter((each) => each !== symbol) : [...chosen, symbol];
    return { label: index.profile.shortName[t.locale], href: hrefWith(symbols), picked: isPicked };
  };
  const ways = () =>
    dozenChoices(t, place, state, part).map(({ label, href, current }) => {
      return { label, href: current ? null : href, picked: false, isWay: true as const };
    });
  const offered = [...elsewhere, ...part.items].filter((index) => symbolOf(index) !== own);
  const build = () => [...offered.map(itemOf), ...ways()];
  return section({
    ...{ kind: "picker", id: "picker", title, build },
    ...(isTitled ? { isTitled: true } : {}),
    ...(indices.length > DOZEN ? { search: searchOf(t, picked, found) } : {}),
  });
}
