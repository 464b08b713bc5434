import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { View } from "@/lib/views/parts/view";
import { type PageSpine, pageSpine } from "@/lib/views/parts/year-spine";
import { type TitleBar, titleBar } from "./title-bar";

/** What a page says of closes as they were at an earlier revision of the store, and where those of now are. */
export interface EarlierNote {
  readonly text: string;
  readonly present: LabelledLink;
}

/** What stands around a view on its page. */
export interface PageFrame {
  readonly bar: TitleBar;
  /** `null` where there is no index. */
  readonly spine: PageSpine | null;
  /** `null` where the closes are those of now. */
  readonly earlier: EarlierNote | null;
}

interface FrameInput {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  readonly view: View;
  /** The index of the page, the first of a comparison; `null` on a page of none. */
  readonly record: IndexRecord | null;
  readonly indices: readonly IndexSummary[];
  /** The store's own. */
  readonly revision: number;
}

/** The title bar, year spine and notice of a page. */
export function pageFrame(input: FrameInput): PageFrame {
  const { t, place, state, view, record, indices } = input;
  return {
    bar: titleBar({
      ...{ t, place, state, indices },
      symbol: record?.profile.symbol ?? null,
      lastDate: record && lastDateOf(record),
    }),
    spine: record && pageSpine(record, { t, place, state, shown: view.shown }),
    earlier: earlierNote(input),
  };
}

function lastDateOf({ series: { days } }: IndexRecord): string | null {
  const last = days.at(-1);
  return last === undefined ? null : isoFromDay(last);
}

function earlierNote({ t, place, state, revision }: FrameInput): EarlierNote | null {
  const { asof, ...present } = state;
  if (asof === undefined) return null;
  return {
    text: t("earlier.notice", { asof: String(asof), revision: String(revision) }),
    present: { href: pageHref(t.locale, place, present), label: t("earlier.present") },
  };
}
