import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import type { ViewState } from "@/lib/url/view-state";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";

/** What the page is made from, with the figures that ship, in a state and language. */
export async function shippedContext(
  state: ViewState = {},
  locale: Locale = "en",
): Promise<ReferenceContext> {
  const records = await Promise.all(SYMBOLS.map(shippedRecord));
  const sources = await shippedSources();
  const catalogue = { revision: 1, indices: [], sources, referenceRows: [] };
  return { records, catalogue, facts: await shippedFacts(), state, t: translator(locale), report: () => {} };
}
