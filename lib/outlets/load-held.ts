import { loadDozen, type PlaceData } from "@/lib/pages/load-place";
import { StoreUnavailable } from "@/lib/store/unavailable";

/** The first twelve indices, those of them that have closes, as the store has it now, with its catalogue. Rejects with StoreUnavailable. */
export async function loadHeld(): Promise<PlaceData> {
  const data = await loadDozen({ page: "data" }, {});
  if (data === null) throw new StoreUnavailable("The store has no catalogue.");
  return { ...data, records: data.records.filter(({ series }) => series.days.length > 0) };
}
