import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDoor } from "@/lib/http/admission/door.js";
import { readSettings } from "@/lib/settings/settings.js";
import { shownSettings } from "@/lib/settings/shown-settings.js";
import { inTime } from "@/lib/testing/in-time";
import { say, tell } from "./news.js";
import { startWatch, type Watch } from "./watch.js";

const TOKEN = "a-token-for-the-metrics";
const SECRETS = {
  ADMIN_TOKEN: "secret-of-the-admin",
  METRICS_TOKEN: TOKEN,
  DATABASE_URL: "postgresql://reader:secret-of-the-store@127.0.0.1:1/almanac",
  ALMANAC_YAHOO_URL: "https://mirror.example/?key=secret-of-the-mirror",
  ALMANAC_STOOQ_URL: "https://mirror.example/secret-of-the-path",
};

let server: Server | undefined;
let watch: Watch | undefined;
let lines: string[] = [];

afterEach(() => {
  watch?.stop();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  lines = [];
});

type Make = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts a server that is watched over as these settings ask for, and resolves with its address. */
async function serve(env: Record<string, string>, make: Make, ratePerMinute = 0): Promise<string> {
  const settings = readSettings(env);
  const store = async () => ({ isUp: true, revision: 7, series: 3, seriesBytes: 4096 });
  const readings = { waiting: () => 0, kept: () => ({ answers: 2, bytes: 10 }), store };
  watch = await startWatch(settings, readings, { write: (line) => void lines.push(line) });
  const give = async ({ url }: IncomingMessage, response: ServerResponse) => {
    if (url === "/kept") response.end("kept");
    return url === "/kept";
  };
  const limits = { trustedProxies: settings.TRUSTED_PROXIES, ratePerMinute };
  const { handle } = makeDoor({ give, make }, limits, "localhost", { watch });
  server = createServer(handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const here: Make = async (_request, response) => void response.end("here");
const absent: Make = async (_request, response) => void response.writeHead(404).end("no such page");
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
const logged = () => lines.map((line) => JSON.parse(line));
const metricsAt = async (url: string) => (await fetch(`${url}/metrics`, bearer(TOKEN))).text();

describe("a log", () => {
  it("has a line of JSON for each request, with its path and not its query", async () => {
    const url = await serve({ LOG_LEVEL: "info" }, here);
    const made = await fetch(`${url}/go?q=my+words`, { headers: { Cookie: "almanac-session=mine" } });
    await made.text();
    await (await fetch(`${url}/kept`)).text();
    await (await fetch(url, { method: "DELETE" })).text();
    await inTime(() => expect(lines).toHaveLength(3));
    const [first, second, third] = logged();
    expect(first).toMatchObject({
      ...{ level: "info", msg: "request", method: "GET", path: "/go", route: "page", status: 200 },
      ...{ answer: "made", id: made.headers.get("x-request-id"), ms: expect.any(Number) },
    });
    expect(first.bytes).toBeGreaterThan(100);
    expect(second).toMatchObject({ path: "/kept", answer: "kept" });
    expect(third).toMatchObject({ level: "info", method: "DELETE", status: 405, answer: "refused" });
    expect(lines.join("")).not.toMatch(/my|mine|q=/);
  });

  it("takes the name of a request from a proxy that is trusted, and from nobody else", async () => {
    const named = { headers: { "X-Request-Id": "of-the-proxy" } };
    const trusted = await serve({ LOG_LEVEL: "info", TRUSTED_PROXIES: "1" }, here);
    expect((await fetch(trusted, named)).headers.get("x-request-id")).toBe("of-the-proxy");
    watch?.stop();
    const alone = await serve({ LOG_LEVEL: "info" }, here);
    expect((await fetch(alone, named)).headers.get("x-request-id")).not.toBe("of-the-proxy");
  });

  it("has what fails at the level that asks for it, and tells a reader who left", async () => {
    const url = await serve({ LOG_LEVEL: "warn" }, async (request, response) => {
      if (request.url === "/fails") response.writeHead(500).end();
      else response.writeHead(503).write("half");
    });
    await fetch(`${url}/fails`);
    await (await fetch(`${url}/hangs`)).body?.cancel();
    await inTime(() => expect(lines).toHaveLength(2));
    expect(logged()).toMatchObject([
      { level: "warn", status: 500, path: "/fails" },
      { answer: "left", path: "/hangs" },
    ]);
  });

  it("is not kept unless it is asked for: what is said then goes to stderr as it is, and requests are not followed", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const url = await serve({}, here);
    expect((await fetch(url)).headers.has("x-request-id")).toBe(false);
    say("error", "The store is away.");
    expect(error.mock.calls).toEqual([["The store is away."]]);
    error.mockRestore();
  });
});

describe("/metrics", () => {
  it("is an address like any that there is not, unless METRICS_TOKEN is set", async () => {
    const url = await serve({}, absent);
    expect(await (await fetch(`${url}/metrics`, bearer(TOKEN))).text()).toBe("no such page");
  });

  it("answers whoever sends the token, and nobody else", async () => {
    const url = await serve({ METRICS_TOKEN: TOKEN }, absent);
    for (const sent of [{}, bearer("a-token-for-the-metricz"), bearer("")]) {
      const refused = await fetch(`${url}/metrics`, sent);
      expect([refused.status, await refused.text()]).toEqual([401, ""]);
    }
    const answered = await fetch(`${url}/metrics`, bearer(TOKEN));
    expect(answered.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answered.headers.get("cache-control")).toBe("no-store");
    const text = await answered.text();
    for (const line of ["almanac_store_up 1", "almanac_store_revision 7", "almanac_series_cached 3"]) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).toMatch(/\nprocess_resident_memory_bytes \d+\n/);
  });

  it("counts requests by kind, status and how they were answered, however many addresses there are", async () => {
    const url = await serve({ METRICS_TOKEN: TOKEN }, here);
    await fetch(`${url}/kept`);
    for (let page = 0; page < 50; page += 1) await fetch(`${url}/indices/made-up-${page}?a=${page}`);
    const text = await metricsAt(url);
    expect(text).toContain('almanac_requests_total{route="page",status="200",answer="made"} 50\n');
    expect(text).toContain('almanac_requests_total{route="page",status="200",answer="kept"} 1\n');
    expect(text).toContain('almanac_request_duration_seconds_count{route="page"} 51\n');
    expect(text).not.toContain("made-up");
  });

  it("counts what was refused because too much was asked", async () => {
    const url = await serve({ METRICS_TOKEN: TOKEN }, here, 1);
    await fetch(url);
    await fetch(url);
    expect(await metricsAt(url)).toContain(
      'almanac_requests_total{route="page",status="429",answer="refused"} 1\n',
    );
  });

  it("counts imports and updates by how they ended", async () => {
    const url = await serve({ METRICS_TOKEN: TOKEN }, here);
    for (const outcome of ["stored", "stored", "refused"]) tell("load", { kind: "import", outcome });
    const text = await metricsAt(url);
    expect(text).toContain('almanac_loads_total{kind="import",outcome="stored"} 2\n');
    expect(text).toContain('almanac_loads_total{kind="import",outcome="refused"} 1\n');
  });
});

describe("a slow statement", () => {
  it("is named with its time, once a minute, and counted each time", async () => {
    const url = await serve({ LOG_LEVEL: "warn", METRICS_TOKEN: TOKEN, SLOW_QUERY_MS: "100" }, here);
    tell("statement", { sql: "SELECT 1", ms: 100 });
    for (const ms of [120.4, 300]) tell("statement", { sql: "SELECT *\n  FROM daily_close", ms });
    expect(logged()).toMatchObject(
      [
        {
          level: "warn",
          ms: 120,
          statement: "SELECT * FROM daily_close",
          msg: /^A statement .* took 120 ms: SELECT/,
        },
      ].map(({ msg, ...rest }) => ({ ...rest, msg: expect.stringMatching(msg) })),
    );
    expect(await metricsAt(url)).toContain("\nalmanac_slow_statements_total 2\n");
  });

  it("is not named where SLOW_QUERY_MS is 0", async () => {
    await serve({ LOG_LEVEL: "warn", SLOW_QUERY_MS: "0" }, here);
    tell("statement", { sql: "SELECT 1", ms: 1e6 });
    expect(lines).toEqual([]);
  });
});

it("no secret is in the log or the metrics, whatever is asked and whatever fails", async () => {
  const env = { ...SECRETS, LOG_LEVEL: "debug" };
  const url = await serve(env, async ({ url: asked }, response) => {
    if (asked?.startsWith("/fails")) throw new Error("a fault of ours");
    response.end("here");
  });
  watch?.note("serving", { settings: shownSettings(env) });
  for (const secret of Object.values(SECRETS)) {
    const words = {
      Authorization: `Bearer ${secret}`,
      Cookie: `almanac-session=${encodeURIComponent(secret)}`,
    };
    const query = new URLSearchParams({ token: secret });
    for (const path of ["/", "/fails", "/metrics", "/api/v1/imports"]) {
      await (
        await fetch(`${url}${path}?${query}`, { headers: { ...words, Referer: `${url}/?${query}` } })
      ).text();
      await (await fetch(`${url}${path}`, { method: "POST", body: query, headers: words })).text();
    }
  }
  const told = lines.join("") + (await metricsAt(url));
  expect(told).toContain('"ADMIN_TOKEN":"set"');
  for (const secret of ["secret-of", "mirror.example", TOKEN]) expect(told).not.toContain(secret);
});
