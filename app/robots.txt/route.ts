import { siteOrigin } from "@/lib/http/site-origin";
import { LOCALES } from "@/lib/i18n/locale";
import { pageHref } from "@/lib/url/address";

// What takes forms, and what somebody types. Plates for other sites say themselves that their pages stand for them.
const NOT_FOR_ROBOTS = [
  "/session",
  "/preferences",
  "/api/v1/imports",
  "/api/v1/updates",
  ...LOCALES.map((locale) => pageHref(locale, { page: "go" })),
];

/** What robots may read, and where every page is listed. */
export function GET(request: Request): Response {
  const lines = [
    "User-agent: *",
    ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
    "Allow: /",
    "",
    `Sitemap: ${siteOrigin(request.headers)}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
