import { rmSync } from "node:fs";
import { type ServerProcess, startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { createFolder } from "../lib/db/testing/create-folder";
import { test as base, expect } from "./support/test";

const SECRETS = {
  ADMIN_TOKEN: "secret-of-the-admin-here",
  METRICS_TOKEN: "secret-of-the-metrics-here",
  ALMANAC_YAHOO_URL: "http://127.0.0.1:1/secret-of-the-mirror/",
  ALMANAC_STOOQ_URL: "http://127.0.0.1:1/secret-of-the-other-mirror/",
};

const test = base.extend<object, { watched: ServerProcess }>({
  // An almanac that logs and counts all there is, with every secret set.
  watched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const folder = createFolder();
      const settings = { ...SECRETS, LOG_LEVEL: "debug", SLOW_QUERY_MS: "1", DATA_DIR: folder };
      const server = await startServer(START, settings);
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

// What the server writes does not depend on the screen.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

test("the log and the metrics tell of pages, imports, the store and its slow statements, and of no secret", async ({
  watched,
  request,
}) => {
  const { url } = watched;
  const made = await request.get(`${url}/indices/dax?from=2001-02-03`);
  await request.get(`${url}/indices/dax?from=2001-02-03`);
  const multipart = {
    index: "HSI",
    file: { name: "one.csv", mimeType: "text/csv", buffer: Buffer.from("Date,Close\n2026-08-24,26100.00\n") },
  };
  const headers = bearer(SECRETS.ADMIN_TOKEN);
  expect((await request.post(`${url}/api/v1/imports`, { headers, multipart })).ok()).toBe(true);
  await request.post(`${url}/api/v1/updates`, { headers, form: { index: "HSI" } });
  expect((await request.get(`${url}/metrics`)).status()).toBe(401);
  const metrics = await (
    await request.get(`${url}/metrics`, { headers: bearer(SECRETS.METRICS_TOKEN) })
  ).text();
  for (const said of [
    /almanac_requests_total\{route="page",status="200",answer="kept"\} \d/,
    /almanac_loads_total\{kind="import",outcome="stored"\} 1\n/,
    /\nalmanac_store_up 1\n/,
    /\nalmanac_store_revision [1-9]/,
    /\nalmanac_series_cached [1-9]/,
    /\nalmanac_slow_statements_total [1-9]/,
  ]) {
    expect(metrics).toMatch(said);
  }
  const printed = watched.printed();
  const lines = printed.split("\n").filter((line) => line.startsWith("{"));
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged).toContainEqual(
    expect.objectContaining({
      ...{ msg: "serving", engine: "embedded", settings: expect.objectContaining({ ADMIN_TOKEN: "set" }) },
    }),
  );
  const id = made.headers()["x-request-id"];
  expect(logged).toContainEqual(
    expect.objectContaining({ msg: "request", id, path: "/indices/dax", status: 200, answer: "made" }),
  );
  expect(printed).toContain("A statement of the store took");
  expect(printed).not.toContain("2001-02-03");
  expect(printed + metrics).not.toContain("secret-of");
});
