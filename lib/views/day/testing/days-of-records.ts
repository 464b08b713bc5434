import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { View } from "@/lib/views/parts/view";
import { viewAt } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present, readable } from "@/lib/views/testing/view-context";

/** Days of shipped indices, each index beside the others of `symbols`. */
export async function daysOfRecords(symbols: readonly string[]) {
  const records = new Map(
    await Promise.all(symbols.map(async (symbol) => [symbol, await shippedRecord(symbol)] as const)),
  );
  const recordOf = (symbol: string) => present(records.get(symbol));

  function foundAt(record: IndexRecord, day: string, locale: Locale = "en"): View | null {
    const others = [...records.values()].filter((other) => other !== record);
    const symbol = record.profile.symbol.toLowerCase();
    return viewAt(record, { page: "day", symbol, day }, {}, locale, [], others);
  }

  const dayOf = (day: string, symbol = "HSI", locale: Locale = "en") =>
    present(foundAt(recordOf(symbol), day, locale));
  const sentenceOf = (...asked: Parameters<typeof dayOf>) => readable(proseText(dayOf(...asked).headline));
  return { records, recordOf, foundAt, dayOf, sentenceOf };
}
