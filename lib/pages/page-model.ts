import type { Translator } from "@/lib/i18n/translator";
import type { YearSpine } from "@/lib/plot/scenes/spine-scene";
import type { IndexRecord } from "@/lib/reference/records";
import type { Place } from "@/lib/url/address";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import type { EarlierNote } from "@/lib/views/parts/earlier-note";
import type { View } from "@/lib/views/parts/view";
import type { TitleBar } from "./title-bar";

/** A view with all that a page or file of it needs. */
export interface Answer {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** What of the address was not used, and why; empty for a good address. */
  readonly problems: readonly AddressProblem[];
  readonly view: View;
  /** The index of the page, the first of a comparison; `null` on the data page. */
  readonly record: IndexRecord | null;
  /** The history of that index as one bar a year; `null` where there is no index. */
  readonly spine: { readonly years: YearSpine; readonly rangeHref: string } | null;
  readonly bar: TitleBar;
  /** What says that these are the closes of a revision that was asked for; `null` where none was. */
  readonly earlier: EarlierNote | null;
  /** The store's, or the one that was asked for. */
  readonly revision: number;
}
