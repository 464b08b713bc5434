import { type NextRequest, NextResponse } from "next/server";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { findPage, handOver } from "@/lib/pages/find-page";
import { isUnavailable, RETRY_AFTER_SECONDS } from "@/lib/store/unavailable";
import { parsePath, shortPathTarget } from "@/lib/url/address";
import { FILE_FORMATS } from "@/lib/url/file-parameters";

const SUFFIX = new RegExp(`^(.+)\\.(${FILE_FORMATS.join("|")})$`);

const SYMBOL_IN_PATH = /^((?:\/[^/]+)?\/indices\/)([^/]+)/;

function contentSecurityPolicy(nonce: string): string {
  // Development needs eval for its own tools; production never has it.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self'",
    // Recharts sets sizes and cursors as attributes of elements it draws.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** Where the pages are that stand for one that cannot be shown, and the status they are given with. */
const INSTEAD = {
  missing: { page: "no-such-page", status: 404 },
  unavailable: { page: "unavailable", status: 503 },
} as const;

/** Whether a page is there; `unavailable` where neither the store nor what was kept of it can say or show it. */
type PageState = keyof typeof INSTEAD | "there";

/** Finds what an address shows, and hands it to its page under the name of the request. */
async function stateOf({ pathname, searchParams }: URL, request: string): Promise<PageState> {
  const parsed = parsePath(pathname.split("/").filter((segment) => segment !== ""));
  if (parsed === null) return "missing";
  try {
    const model = await findPage(parsed.locale, parsed.place, searchParams);
    if (model === null) return "missing";
    handOver(request, model);
    return "there";
  } catch (error) {
    // Another fault is the page's own to show.
    return isUnavailable(error) ? "unavailable" : "there";
  }
}

/** Leads to the page at an address in this language, or to what stands for it. */
function rewriteTo(url: URL, state: PageState, headers: Headers): NextResponse {
  const locale = headers.get("x-locale");
  if (state === "there") {
    const path = url.pathname === "/" ? "" : url.pathname;
    if (!isLocale(path.split("/")[1] ?? "")) url.pathname = `/${locale}${path}`;
    return NextResponse.rewrite(url, { request: { headers } });
  }
  const { page, status } = INSTEAD[state];
  url.pathname = `/${locale}/${page}`;
  const response = NextResponse.rewrite(url, { request: { headers }, status });
  if (state === "unavailable") response.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  return response;
}

/**
 * The address as the reader knows it becomes the one that the folders answer: English has no prefix, symbols are
 * lower case, a format behind a page's path leads to the file route. Pages get a policy with a nonce of their own.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = request.nextUrl.clone();
  const [, first = "", ...others] = url.pathname.split("/");
  if (first === DEFAULT_LOCALE) {
    url.pathname = `/${others.join("/")}`;
    return NextResponse.redirect(url, 308);
  }
  const lower = url.pathname.replace(SYMBOL_IN_PATH, (_, before, symbol) => before + symbol.toLowerCase());
  if (lower !== url.pathname) {
    url.pathname = lower;
    return NextResponse.redirect(url, 308);
  }
  const target = shortPathTarget(url.pathname);
  if (target !== null) {
    url.pathname = target;
    return NextResponse.redirect(url, 308);
  }
  const file = SUFFIX.exec(url.pathname);
  if (file !== null) {
    url.pathname = `/files/${file[2]}${file[1]}`;
    return NextResponse.rewrite(url);
  }
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const name = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-request-name", name);
  headers.set("x-locale", isLocale(first) ? first : DEFAULT_LOCALE);
  headers.set("x-asked-path", url.pathname);
  const response = rewriteTo(url, await stateOf(url, name), headers);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/((?!_next/|api(?:/|$)|files/|livez$|readyz$|preferences$|session$|favicon\\.ico$|icon\\.svg$|robots\\.txt$).*)",
  ],
};
