import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/v1/updates/route";
import { weekdays } from "@/lib/db/testing/small-stores";
import { dateOfToday } from "@/lib/format/date-of-today";
import { type ReplayServer, replayServer } from "@/lib/ingest/providers/testing/replay-server";
import { lastOf, yahooReplay } from "@/lib/ingest/testing/yahoo-replay";
import { dayFromIso } from "@/lib/series/day";
import { loadIndex } from "@/lib/store/load-index";
import { outcomeNamed } from "./outcomes";
import { TOKEN } from "./testing/form-request";
import { FIRST_DATE, openSmallStore, SESSIONS, type SmallStore } from "./testing/small-store";

let store: SmallStore;
let server: ReplayServer;

// Everything up to four days ago, which is no longer today anywhere and not yet stale.
const days = (dayFromIso(dateOfToday()) ?? 0) - 4 - (dayFromIso(FIRST_DATE) ?? 0);
const all = Object.fromEntries(
  Object.entries(weekdays(FIRST_DATE, days)).filter(
    ([date]) => (dayFromIso(date) ?? 0) <= (dayFromIso(FIRST_DATE) ?? 0) + days,
  ),
);
const missing = Object.keys(all).length - SESSIONS;

beforeAll(async () => {
  store = await openSmallStore();
  server = await replayServer([yahooReplay(lastOf(all, missing + 5)), { body: "{}" }, { body: "No data" }]);
});
afterAll(async () => {
  await server.close();
  await store.close();
});
beforeEach(() => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  vi.stubEnv("ALMANAC_YAHOO_URL", String(server.url));
  vi.stubEnv("ALMANAC_STOOQ_URL", String(server.url));
});

function request(
  fields: readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>> = {},
): Request {
  const body = String(new URLSearchParams(fields.map(([name, value]) => [name, value])));
  return new Request("http://localhost/api/v1/updates", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${TOKEN}`,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
      ...headers,
    },
    body,
  });
}

describe("an update that is refused", () => {
  it("is one by a stranger, of an unknown index, or in a form that cannot be read", async () => {
    expect((await POST(request([], { Authorization: "Bearer x" }))).status).toBe(401);
    for (const [fields, headers, status, members] of [
      [[["index", "nope"]], {}, 400, { parameter: "index", found: "nope", expected: "HSI, SPX" }],
      [[["symbol", "hsi"]], {}, 400, { parameter: "symbol" }],
      [[["dryRun", "maybe"]], {}, 400, { parameter: "dryRun" }],
      [[["index", "hsi"]], { "Content-Type": "application/json" }, 415, {}],
      [[["index", "hsi"]], { "Content-Length": "10001" }, 413, {}],
    ] as const) {
      const response = await POST(request(fields, headers));
      expect([response.status, await response.json()]).toMatchObject([status, { status, ...members }]);
    }
    vi.stubEnv("ADMIN_TOKEN", "");
    expect((await POST(request([]))).status).toBe(403);
    expect(GET().status).toBe(405);
    expect(server.asked).toEqual([]);
  });
});

describe("an update", () => {
  it("brings an index up to date, which pages show at once", async () => {
    const response = await POST(request([["index", "hsi"]]));
    const body = await response.json();
    expect([response.status, body]).toMatchObject([
      200,
      { updates: [{ symbol: "HSI", status: "stored", inserted: missing, provider: "yahoo" }] },
    ]);
    expect((await loadIndex("hsi"))?.value.series.days.length).toBe(SESSIONS + missing);
  });

  it("that no provider could do is no fault of whoever asked: 502, and a browser is sent back to read why", async () => {
    const response = await POST(request([["index", "spx"]], { Accept: "text/html" }));
    const location = response.headers.get("Location") ?? "";
    expect([response.status, location]).toEqual([303, expect.stringMatching(/^\/data\?outcome=/)]);
    const outcome = await outcomeNamed(new URL(location, "http://x").searchParams.get("outcome") ?? "");
    expect(outcome).toMatchObject({
      problem: { status: 502, detail: expect.stringMatching(/^SPX cannot be updated: .+\.$/) },
      updates: [{ symbol: "SPX", status: "failed" }],
    });
  });
});
