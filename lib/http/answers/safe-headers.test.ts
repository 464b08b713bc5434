import type { IncomingMessage } from "node:http";
import { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { makeSafe } from "./safe-headers.js";

function headersOf(path: string) {
  const response = new ServerResponse({
    method: "GET",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  } as IncomingMessage);
  makeSafe(response, path, "https");
  return response.getHeaders();
}

describe(makeSafe, () => {
  it.each([
    ...[
      "/api",
      "/api/v1",
      "/api/v1/",
      "/api/v1/falls",
      "/api/v1/openapi.json",
      "/API/V1/falls",
      "/api/v1/important",
    ],
    ...["/indices/hsi.csv", "/zh-Hant/indices/hsi/annual.json", "/compare.svg", "/indices/hsi/2008.png"],
    ...["/feed.xml", "/zh-Hant/feed.xml", "/almanac.zip", "/none.csv"],
  ])("lets a script of another site read %s", (path) => {
    expect(headersOf(path)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": expect.stringContaining("ETag"),
      "cross-origin-resource-policy": "cross-origin",
    });
  });

  it.each([
    ...["/", "/indices/hsi", "/embed/indices/hsi", "/zh-Hant/compare", "/session", "/preferences", "/readyz"],
    ...[
      "/api/v1/imports",
      "/api/v1/updates",
      "/api/v1/imports/",
      "/API/v1/imports",
      "/_next/static/media/a.svg",
    ],
  ])("does not let it read %s", (path) => {
    expect(headersOf(path)).not.toHaveProperty("access-control-allow-origin");
  });

  it("lets a worker run scripts of this site and ask it, and nothing else do so", () => {
    const policyOf = (path: string) => String(headersOf(path)["content-security-policy"]);
    expect(policyOf("/_next/static/chunks/turbopack-worker-1hr-s_q.js")).toMatch(
      /^default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'/,
    );
    for (const path of ["/_next/static/chunks/main-1.js", "/turbopack-worker-1.js", "/indices/hsi.csv"])
      expect(policyOf(path)).toMatch(/^default-src 'none'; base-uri 'none'/);
  });
});
