import type { Translator } from "@/lib/i18n/translator";
import { dozenOf } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { dozenChoices } from "./dozen-links";
import { section } from "./section";
import type { Section } from "./view";

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

/**
 * Indices to choose from, each a link that adds it to those chosen or takes it out: of many the dozen that the state asks
 * for, before it those of others that are chosen, behind it the ways to the other dozens.
 */
export function pickerOf(
  t: Translator,
  title: string,
  { place, state, indices, own, chosen, hrefWith }: Picked,
  isTitled = false,
): Section {
  const symbolOf = ({ profile }: IndexSummary) => profile.symbol.toLowerCase();
  const part = dozenOf(indices, state.page);
  const elsewhere = indices.filter(
    (index) => chosen.includes(symbolOf(index)) && !part.items.includes(index),
  );
  const itemOf = (index: IndexSummary) => {
    const symbol = symbolOf(index);
    const picked = chosen.includes(symbol);
    const symbols = picked ? chosen.filter((each) => each !== symbol) : [...chosen, symbol];
    return { label: index.profile.shortName[t.locale], href: hrefWith(symbols), picked };
  };
  const ways = () =>
    dozenChoices(t, place, state, part).map(({ label, href, current }) => {
      return { label, href: current ? null : href, picked: false, isWay: true as const };
    });
  const offered = [...elsewhere, ...part.items].filter((index) => symbolOf(index) !== own);
  const build = () => [...offered.map(itemOf), ...ways()];
  const titled = isTitled ? { isTitled: true as const } : {};
  return section({ kind: "picker", id: "picker", title, ...titled, build });
}
