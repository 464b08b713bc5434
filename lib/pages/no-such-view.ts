import { problemResponse } from "@/lib/http/problem";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { isUnavailable } from "@/lib/store/unavailable";
import { parsePath } from "@/lib/url/address";
import type { GoPlace } from "@/lib/views/go/go-place";
import { askedPath } from "./named-nothing";
import { nearestPlaces } from "./nearest-places";

const MOST_NAMED = 4;

/** What is said of a file's address that has no view, with the pages that may have been meant, the likeliest first. */
export function noSuchViewText(nearest: readonly Pick<GoPlace, "href">[]): string {
  const named = nearest.slice(0, MOST_NAMED).map(({ href }) => href);
  return `No view has this address.${named.length === 0 ? "" : ` The nearest: ${named.join(", ")}.`}`;
}

/** The 404 for a file of a page that is not there, by the path of the page: it names the pages nearest to it. */
export async function noSuchView(request: Request, path: readonly string[]): Promise<Response> {
  const [first = ""] = path;
  const asked = new URL(
    `/${path.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/")}`,
    request.url,
  );
  asked.search = new URL(request.url).search;
  const words = askedPath(asked, parsePath(path)?.place ?? null);
  const nearest = await nearestOrNone(isLocale(first) ? first : DEFAULT_LOCALE, words);
  return problemResponse(404, noSuchViewText(nearest));
}

async function nearestOrNone(...asked: Parameters<typeof nearestPlaces>): Promise<readonly GoPlace[]> {
  try {
    return await nearestPlaces(...asked);
  } catch (error) {
    if (isUnavailable(error)) return [];
    throw error;
  }
}
