import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { POST } from "./route";

const HOME = "http://almanac.example";

function post(headers: Record<string, string>): Promise<Response> {
  const body = "theme=dark&back=/data";
  const own = { Host: "almanac.example", "Content-Type": "application/x-www-form-urlencoded" };
  const length = { "Content-Length": String(body.length) };
  return POST(
    new NextRequest(`${HOME}/preferences`, {
      method: "POST",
      body,
      headers: { ...own, ...length, ...headers },
    }),
  );
}

describe(POST, () => {
  it.each([
    ["another site", { Origin: "http://evil.example" }],
    ["another site that hides its name", { Origin: "null" }],
    ["a page that the browser calls another site's", { Origin: HOME, "Sec-Fetch-Site": "cross-site" }],
  ])("sets nothing for %s", async (_, headers) => {
    const response = await post(headers as Record<string, string>);
    expect([response.status, response.headers.get("set-cookie")]).toEqual([403, null]);
  });

  it.each([
    ["a page of this site", { Origin: HOME, "Sec-Fetch-Site": "same-origin" }],
    ["a program, which says nothing of a page", {}],
  ])("keeps what %s chose", async (_, headers) => {
    const response = await post(headers as Record<string, string>);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/data"]);
    expect(response.headers.get("set-cookie")).toMatch(/^theme=dark;/);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
