import { contentResponse } from "@/lib/http/content-response";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { earliest } from "@/lib/pages/load-place";
import { loadBatches } from "@/lib/store/load-journal";
import { atomFeed } from "./atom";
import { feedEntries } from "./feed-entries";
import { loadHeld } from "./load-held";

/** The feed of a language. Rejects with StoreUnavailable. */
export async function feedResponse(request: Request, locale: Locale): Promise<Response> {
  const [held, batches] = await Promise.all([loadHeld(), loadBatches()]);
  const t = translator(locale);
  return contentResponse(request, {
    revision: held.catalogue.revision,
    staleSince: earliest([held.staleSince, batches.staleSince]),
    type: "application/atom+xml",
    body: atomFeed(t, siteOrigin(request.headers), feedEntries(t, held.records, batches.value)),
  });
}
