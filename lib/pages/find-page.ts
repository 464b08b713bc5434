import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/i18n/locale";
import { processWide } from "@/lib/store/process-wide";
import type { Place } from "@/lib/url/page-table";
import { parseViewState } from "@/lib/url/view-state";
import { namesNothing } from "./named-nothing";
import { loadNamed, makeModel, type PageModel } from "./page-model";
import { VIEW_TABLE } from "./view-table";

// A model with what is written of it takes up to 2 MB. A page, its files and its metadata are of one; what was made of it
// for everyone is kept by the server, as bytes.
const MOST_MODELS = 4;
// Those that were made to learn whether their page is there, and that it has not taken yet.
const MOST_HANDED_OVER = 20;

function models(name: string, max: number) {
  return processWide(name, () => new LRUCache<string, PageModel>({ max }));
}

/**
 * What is shown at a place, for its page and files; `null` where there is no such page, or its query names what is not there. Made once for each address and
 * version of what it shows. Rejects with StoreUnavailable where the store gives it neither now nor as it was kept.
 */
export async function findPage(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
): Promise<PageModel | null> {
  const parsed = parseViewState(place.page, query);
  if (namesNothing(place, parsed)) return null;
  const { data, version } = await loadNamed(() => VIEW_TABLE[place.page].load(place, parsed.state));
  if (data === null) return null;
  const made = models("page-models", MOST_MODELS);
  const key = `${version} ${locale} ${JSON.stringify(place)} ${query}`;
  const model = made.get(key) ?? makeModel(locale, place, parsed, data, version);
  if (model !== null && VIEW_TABLE[place.page].isPassing !== true) made.set(key, model);
  return model;
}

/** The same with lists at their full length, made anew each time; `pause` comes between reading and making it. */
export async function findLongPage(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
  pause: () => Promise<void>,
): Promise<PageModel | null> {
  const parsed = parseViewState(place.page, query);
  const { data, version } = await loadNamed(() => VIEW_TABLE[place.page].load(place, parsed.state, pause));
  await pause();
  return data && makeModel(locale, place, parsed, data, version);
}

/** Keeps what was found for a request, so that its page need not load it again; `request` names no other one. */
export function handOver(request: string, model: PageModel): void {
  models("page-models-of-requests", MOST_HANDED_OVER).set(request, model);
}

/** What was kept for a request, once; `null` where nothing was, or too many others came after it. */
export function takeOver(request: string): PageModel | null {
  const kept = models("page-models-of-requests", MOST_HANDED_OVER);
  const model = kept.get(request) ?? null;
  kept.delete(request);
  return model;
}
