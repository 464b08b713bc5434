import { loadIndex } from "@/lib/store/load-index";
import type { Place } from "@/lib/url/address";
import { placeExists } from "@/lib/views/place-exists";

/** Whether a page is there: its index, and its episode or milestone. Rejects where the store cannot be read. */
export async function pageExists(place: Place): Promise<boolean> {
  if (!("symbol" in place)) return true;
  const record = await loadIndex(place.symbol);
  return record !== null && placeExists(place, record);
}
