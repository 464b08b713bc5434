import { type NextRequest, NextResponse } from "next/server";
import { pageExists } from "@/app/place-exists";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { parsePath } from "@/lib/url/address";
import { FILE_FORMATS } from "@/lib/url/file-formats";

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

/** Whether a page is at a path. Where the store cannot say, the page itself does, with its own error. */
async function leadsSomewhere(path: string): Promise<boolean> {
  const parsed = parsePath(path.split("/").filter((segment) => segment !== ""));
  return parsed !== null && (await pageExists(parsed.place).catch(() => true));
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
  const file = SUFFIX.exec(url.pathname);
  if (file !== null) {
    url.pathname = `/give/${file[2]}${file[1]}`;
    return NextResponse.rewrite(url);
  }
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  headers.set("x-locale", locale);
  const found = await leadsSomewhere(url.pathname);
  if (!found) url.pathname = `/${locale}/no-such-page`;
  else if (!isLocale(first)) url.pathname = `/${locale}${url.pathname === "/" ? "" : url.pathname}`;
  const response = NextResponse.rewrite(url, { request: { headers }, ...(found ? {} : { status: 404 }) });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/((?!_next/|api(?:/|$)|give/|livez$|readyz$|preferences$|favicon\\.ico$|icon\\.svg$|robots\\.txt$).*)",
  ],
};
