import type { Catalogue, IndexRecord } from "@/lib/reference/records";
import { nameOf, type Place } from "@/lib/url/page-table";
import { annualView } from "@/lib/views/annual/annual";
import { compareView } from "@/lib/views/compare/compare";
import { dayView } from "@/lib/views/day/day";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { episodeView } from "@/lib/views/episode/episode";
import { monthView } from "@/lib/views/month/month";
import { monthlyView } from "@/lib/views/monthly/monthly";
import { overviewView } from "@/lib/views/overview/overview";
import type { ContextBeside, ViewContext } from "@/lib/views/parts/context";
import type { View } from "@/lib/views/parts/view";
import { returnsView } from "@/lib/views/returns/returns";
import { sheetView } from "@/lib/views/sheet/sheet";
import { volatilityView } from "@/lib/views/volatility/volatility";
import { yearView } from "@/lib/views/year/year";

/** What a view of closes is made from: a place, the indices loaded for it, its own first, and the list of all. */
export interface IndexViewInput extends Omit<ViewContext, "record"> {
  readonly place: Place;
  readonly records: readonly IndexRecord[];
  readonly catalogue: Pick<Catalogue, "indices">;
}

/** A view of closes; `null` where there is no such page. */
type IndexView = (input: IndexViewInput) => View | null;

/** A view of one index; `name` is empty where its path names nothing of it. */
export function ofIndex(view: (context: ViewContext, name: string) => View | null): IndexView {
  return ({ records: [record], place, ...context }) =>
    record === undefined ? null : view({ ...context, record }, nameOf(place));
}

/** A view of one index that shows it beside the others; `name` is the year, month or day of its path. */
function ofIndexAmongAll(view: (context: ContextBeside, name: string) => View | null): IndexView {
  return ({ records: [record, ...others], place, ...context }) =>
    record === undefined ? null : view({ ...context, record, others }, nameOf(place));
}

/** Every view that is made from closes alone, whoever holds them: the store, or a reader who opened a file. */
export const INDEX_VIEWS = {
  overview: ofIndex(overviewView),
  annual: ofIndex(annualView),
  monthly: ofIndex(monthlyView),
  drawdowns: ofIndex(drawdownsView),
  episode: ofIndex(episodeView),
  returns: ofIndex(returnsView),
  volatility: ({ records: [record, ...others], catalogue, ...context }) =>
    record === undefined ? null : volatilityView({ ...context, record, others, indices: catalogue.indices }),
  sheet: ofIndex(sheetView),
  year: ofIndexAmongAll(yearView),
  month: ofIndexAmongAll(monthView),
  day: ofIndexAmongAll(dayView),
  compare: ({ catalogue, ...context }) => compareView({ ...context, indices: catalogue.indices }),
} as const satisfies Readonly<Record<string, IndexView>>;
