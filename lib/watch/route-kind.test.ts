import { expect, it } from "vitest";
import { routeKind } from "./route-kind.js";

it.each([
  ["/", "page"],
  ["/indices/hsi/1987", "page"],
  ["/zh-Hant/indices/hsi.csv", "file"],
  ["/embed/indices/hsi", "embed"],
  ["/_next/static/chunks/a.js", "static"],
  ["/icon.svg", "static"],
  ["/api/v1/indices", "api"],
  ["/livez", "health"],
  ["/metrics", "health"],
  ["/session", "form"],
  ["/zh-Hant/feed.xml", "outlet"],
  ["/sitemaps/years-0.xml", "outlet"],
])("%s is a request for a %s", (path, kind) => {
  expect(routeKind("GET", path, false)).toBe(kind);
});

it("tells an import from a question, and a part of a page from the page", () => {
  expect(routeKind("POST", "/api/v1/imports", false)).toBe("load");
  expect(routeKind("GET", "/indices/hsi", true)).toBe("part");
});
