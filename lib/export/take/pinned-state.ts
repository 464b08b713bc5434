import { PAGE_TABLE, type PageRow, type Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";

/** The state that stays what it is when the store changes; `null` for a page that always shows what the store has now. */
export function pinnedState(place: Place, state: ViewState, revision: number): ViewState | null {
  const { fields }: PageRow = PAGE_TABLE[place.page];
  return fields.includes("asof") ? { ...state, asof: revision } : null;
}

/** The state that goes with what the store has. */
export function liveState({ asof: _asof, ...live }: ViewState): ViewState {
  return live;
}
