import type { Place } from "@/lib/url/page-table";

/** A name to save a file under, without suffix: `hsi-annual`, `compare-rebased`. */
export function fileName(place: Place, tableId: string): string {
  const parts = [
    "symbol" in place ? place.symbol : "",
    place.page,
    "slug" in place ? place.slug : "",
    tableId,
  ];
  return parts.filter((part, position) => part !== "" && parts.indexOf(part) === position).join("-");
}
