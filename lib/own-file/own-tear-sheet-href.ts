import type { Locale } from "@/lib/i18n/locale";
import { fileHref, type OwnAddress } from "@/lib/url/address";

/** The table of the tear sheet's page that is its JSON as `almanac analyze --json` prints it. */
const ANALYZE = "analyze";

type SheetAddress = OwnAddress & { readonly place: { readonly page: "sheet"; readonly symbol: string } };

/** The address of the tear sheet of a file with the figures of `almanac analyze --json`, all digits. */
export function ownTearSheetHref(locale: Locale, symbol: string): string {
  return fileHref(locale, { page: "sheet", symbol }, {}, "json", ANALYZE);
}

/** Whether an address is one that `ownTearSheetHref` wrote. */
export function isTearSheet(address: OwnAddress): address is SheetAddress {
  const { place, format, query } = address;
  return place.page === "sheet" && format === "json" && query.get("table") === ANALYZE;
}
