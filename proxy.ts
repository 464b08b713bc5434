import { type NextRequest, NextResponse } from "next/server";
import { STALE_SINCE } from "@/lib/http/content-response";
import { NO_SUCH_ADDRESS, problemResponse } from "@/lib/http/problem";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { type Embed, findEmbed } from "@/lib/pages/find-embed";
import { findPage, handOver } from "@/lib/pages/find-page";
import { askedPath } from "@/lib/pages/named-nothing";
import type { PageModel } from "@/lib/pages/page-model";
import { isUnavailable, RETRY_AFTER_SECONDS } from "@/lib/store/unavailable";
import { misplacedTakeTarget, parsePath, parseTakePath, shortPathTarget } from "@/lib/url/address";
import { TAKE_FIELDS } from "@/lib/url/field-choices";
import { FILE_FORMATS } from "@/lib/url/file-parameters";
import { splitForm } from "@/lib/url/view-state";
import { findPlate } from "@/lib/views/parts/section";

const SUFFIX = new RegExp(`^(.+)\\.(${FILE_FORMATS.join("|")})$`);

// However it is spelt: whoever asks there is a program.
const API = /^\/api(?:\/|$)/i;
const SYMBOL_IN_PATH = /^((?:\/[^/]+){0,2}?\/(?:indices|facts)\/)([^/]+)/;
const EMBED = /^\/embed(?=\/|$)/;

/** Where the pages are that stand for one that cannot be shown, and the status they are given with. */
const INSTEAD = {
  missing: { page: "no-such-page", status: 404 },
  unavailable: { page: "unavailable", status: 503 },
} as const;

/** A page that is there, or why not: `unavailable` where neither the store nor what was kept of it can say or show it. */
type Found = keyof typeof INSTEAD | "broken" | Shown;

interface Shown extends Pick<PageModel, "revision" | "staleSince" | "state" | "problems"> {
  /** The page says what of its own address cannot be used, and is nothing to keep. */
  readonly isRefused?: boolean;
}

type FoundEmbed = keyof typeof INSTEAD | "broken" | Embed;

/** Finds what an address shows, and hands it to its page under the name of the request. */
async function stateOf({ pathname, searchParams }: URL, request: string): Promise<Found> {
  const segments = segmentsOf(pathname);
  const taken = parseTakePath(segments);
  const parsed = taken ?? parsePath(segments);
  if (parsed === null) return "missing";
  const form = taken === null ? null : splitForm(TAKE_FIELDS, searchParams);
  return foundBy(async () => {
    const model = await findPage(parsed.locale, parsed.place, form?.rest ?? searchParams);
    if (model === null || (form !== null && findPlate(model.view, null) === null)) return null;
    handOver(request, model);
    const isRefused = form !== null && (form.problems.length > 0 || !hasPlate(model, form.form.plate));
    return { ...model, isRefused };
  });
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** What is found, or why nothing is; another fault than the store's is the page's own to show. */
async function foundBy<Shows>(
  find: () => Promise<Shows | null>,
): Promise<Shows | keyof typeof INSTEAD | "broken"> {
  try {
    return (await find()) ?? "missing";
  } catch (error) {
    return isUnavailable(error) ? "unavailable" : "broken";
  }
}

/** Whether a view has the plate that is named, or none is. */
function hasPlate({ view }: PageModel, plate: string | undefined): boolean {
  return plate === undefined || findPlate(view, plate) !== null;
}

/** Leads to the page at an address in this language, or to what stands for it. */
function rewriteTo(url: URL, found: Found, headers: Headers): NextResponse {
  const locale = headers.get("x-locale");
  if (found === "broken" || typeof found === "object") {
    const path = url.pathname === "/" ? "" : url.pathname;
    if (!isLocale(path.split("/")[1] ?? "")) url.pathname = `/${locale}${path}`;
    const status = typeof found === "object" && found.isRefused === true ? { status: 400 } : {};
    return told(NextResponse.rewrite(url, { request: { headers }, ...status }), found);
  }
  const { page, status } = INSTEAD[found];
  url.pathname = `/${locale}/${page}`;
  const response = NextResponse.rewrite(url, { request: { headers }, status });
  if (found === "unavailable") response.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  return response;
}

/**
 * Says of a page what it was made of, so that it may be kept. Not of one that tells what became of a form, which is of that
 * moment; nor of one that leaves out a revision it was asked for, which the store may have tomorrow.
 */
function told(response: NextResponse, found: "broken" | Shown): NextResponse {
  if (found === "broken" || found.state.outcome !== undefined) return response;
  if (found.problems.some(({ parameter }) => parameter === "asof")) return response;
  response.headers.set("X-Almanac-Revision", String(found.revision));
  if (found.staleSince !== null) response.headers.set(STALE_SINCE, found.staleSince.toISOString());
  return response;
}

/** What a plate's address shows; its page says in its own words where it cannot be shown. */
async function embedOf(path: string, query: URLSearchParams, request: string): Promise<FoundEmbed> {
  const parsed = parsePath(segmentsOf(path));
  if (parsed === null) return "missing";
  return foundBy(async () => {
    const embed = await findEmbed(parsed.locale, parsed.place, query);
    if (embed !== null) handOver(request, embed.model);
    return embed;
  });
}

/** Leads to the page of a plate, which looks as its address says, not as its reader has chosen for the almanac's own pages. */
async function rewriteToEmbed(url: URL, headers: Headers, request: string): Promise<NextResponse> {
  const path = url.pathname.replace(EMBED, "");
  const found = await embedOf(path, url.searchParams, request);
  const embed = typeof found === "object" ? found : null;
  headers.set("x-embed", typeof found === "object" ? "shown" : found);
  headers.set("x-theme", embed?.form.theme ?? "");
  headers.set("x-tones", embed?.form.tones ?? "");
  if (!isLocale(path.split("/")[1] ?? "")) url.pathname = `/embed/${headers.get("x-locale")}${path}`;
  const status = found === "missing" || found === "unavailable" ? INSTEAD[found].status : 200;
  const isRefused = embed !== null && embed.problems.length > 0;
  const response = NextResponse.rewrite(url, { request: { headers }, status: isRefused ? 400 : status });
  response.headers.set("X-Robots-Tag", "noindex");
  if (found === "unavailable") response.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  return told(response, embed === null ? "broken" : embed.model);
}

/**
 * The address as the reader knows it becomes the one that the folders answer: English has no prefix, symbols are
 * lower case, a format behind a page's path leads to the file route.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const url = request.nextUrl.clone();
  if (API.test(url.pathname)) return problemResponse(404, NO_SUCH_ADDRESS);
  const [embed = ""] = EMBED.exec(url.pathname) ?? [];
  const [, first = "", ...others] = url.pathname.slice(embed.length).split("/");
  if (first === DEFAULT_LOCALE) {
    url.pathname = `${embed}/${others.join("/")}`;
    return NextResponse.redirect(url, 308);
  }
  const lower = url.pathname.replace(SYMBOL_IN_PATH, (_, before, symbol) => before + symbol.toLowerCase());
  if (lower !== url.pathname) {
    url.pathname = lower;
    return NextResponse.redirect(url, 308);
  }
  const path = url.pathname.slice(embed.length);
  const target = shortPathTarget(path) ?? (embed === "" ? misplacedTakeTarget(path) : null);
  if (target !== null) {
    url.pathname = `${embed}${target}`;
    return NextResponse.redirect(url, 308);
  }
  const file = SUFFIX.exec(url.pathname);
  if (file !== null && embed === "") {
    url.pathname = `/files/${file[2]}${file[1]}`;
    return NextResponse.rewrite(url);
  }
  const name = crypto.randomUUID();
  const headers = new Headers(request.headers);
  // Said of a plate in somebody else's page alone, whatever whoever asks may say.
  headers.delete("x-embed");
  headers.set("x-request-name", name);
  headers.set("x-locale", isLocale(first) ? first : DEFAULT_LOCALE);
  headers.set("x-asked-path", askedPath(url, parsePath(segmentsOf(path))?.place ?? null));
  if (embed !== "") return rewriteToEmbed(url, headers, name);
  return rewriteTo(url, await stateOf(url, name), headers);
}

export const config = {
  matcher: [
    "/((?!_next/|api(?:/|$)|files/|livez$|readyz$|preferences$|session$|favicon\\.ico$|icon\\.svg$|icons/|robots\\.txt$|manifest\\.webmanifest$|oembed$|almanac\\.zip$|(?:zh-Hant/)?feed\\.xml$|sitemap\\.xml$|sitemaps/).*)",
  ],
};
