import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/v1/imports/route";
import { storeContent } from "@/lib/db/testing/store-content";
import { loadIndex } from "@/lib/store/load-index";
import { outcomeNamed } from "./outcomes";
import { file, formRequest, formText, MULTIPART, rawRequest, TOKEN } from "./testing/form-request";
import { expectRefusal } from "./testing/refusal";
import { openSmallStore, priceFile, SESSIONS, type SmallStore } from "./testing/small-store";

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store.close());
beforeEach(() => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  vi.stubEnv("IMPORT_MAX_MB", "");
});

const refusal = (request: Request) => expectRefusal(store.db, request);
const good = priceFile(100, 200);
const forHsi = { name: "index", value: "hsi" };

describe("a file that is refused", () => {
  it("has all its faults told, with line, column, what was found and what is expected", async () => {
    const faulty = good.replace(/,1126.25\n/, ",abc\n").replace(/,1127.5\n/, ",-1\n");
    const { status, body } = await refusal(formRequest([forHsi, file(faulty, "faulty.csv")]));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      detail: "faulty.csv has 2 faults: nothing was stored.",
      faults: [
        { file: "faulty.csv", rule: "not-a-number", line: 3, column: '"Close"', found: '"abc"' },
        { file: "faulty.csv", rule: "non-positive", line: 4, expected: expect.any(String) },
      ],
      moreFaults: 0,
      imports: [{ status: "refused", file: "faulty.csv" }],
    });
  });

  it("lists the first 50 faults and counts the others", async () => {
    const { body } = await refusal(formRequest([forHsi, file(good.replaceAll(/,1\d{3}/g, ",x"))]));
    expect((body["faults"] as unknown[]).length).toBe(50);
    expect(body["moreFaults"]).toBe(150);
  });

  it("is no text, is empty, or is of an index that is not known, with the choice", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(await refusal(formRequest([forHsi, file(bytes)]))).toMatchObject({ status: 422 });
    expect(await refusal(formRequest([forHsi, file("")]))).toMatchObject({
      body: { faults: [{ rule: "empty" }] },
    });
    const { body } = await refusal(formRequest([{ name: "index", value: "nope" }, file(good)]));
    expect(body).toMatchObject({
      faults: [
        {
          rule: "unknown-index",
          found: "nope",
          expected: "HSI, SPX",
          text: expect.stringContaining("hsi|spx"),
        },
      ],
    });
  });

  it("keeps nothing from the files behind it", async () => {
    const parts = [forHsi, file("nothing", "a.csv"), file(priceFile(250, 60), "b.csv")];
    const response = await POST(formRequest(parts));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: "a.csv has a fault: nothing of it was stored.",
      imports: [{ status: "refused" }, { status: "stored", inserted: 10 }],
    });
  });
});

describe("a file that is imported", () => {
  it("is stored with 201, shown at once, and changes nothing the second time", async () => {
    const request = () => formRequest([forHsi, file(priceFile(250, 70), "new.csv")]);
    const response = await POST(request());
    expect(response.status).toBe(201);
    const { imports } = await response.json();
    expect(imports).toMatchObject([
      { status: "stored", file: "new.csv", symbol: "HSI", inserted: 10, unchanged: 60 },
    ]);
    const cached = await loadIndex("hsi");
    expect(cached?.value.series.days.length).toBe(SESSIONS + 20);
    const again = await POST(request());
    expect([again.status, await again.json()]).toMatchObject([
      200,
      { imports: [{ status: "already-stored" }] },
    ]);
  });

  it("is only checked with dryRun, as a program or a check box says it", async () => {
    for (const value of ["1", "on", "true"]) {
      const before = await storeContent(store.db);
      const response = await POST(formRequest([forHsi, { name: "dryRun", value }, file(priceFile(250, 90))]));
      expect([response.status, await response.json()]).toMatchObject([
        200,
        { imports: [{ status: "checked" }] },
      ]);
      expect(await storeContent(store.db)).toEqual(before);
    }
  });

  it("tells how far it is, line by line, to whoever asks for that", async () => {
    const parts = [forHsi, file("nothing", "a.csv"), file(priceFile(250, 75), "b.csv")];
    const response = await POST(formRequest(parts, { Accept: "application/x-ndjson" }));
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      200,
      "application/x-ndjson; charset=utf-8",
    ]);
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ event }) => event !== "progress")).toMatchObject([
      { event: "report", report: { file: "a.csv", status: "refused" } },
      { event: "report", report: { file: "b.csv", status: "stored", inserted: 5 } },
    ]);
    const cut = rawRequest([formText([file(good)]).slice(0, 900)], {
      ...MULTIPART,
      Accept: "application/x-ndjson",
    });
    expect(JSON.parse((await (await POST(cut)).text()).trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      event: "problem",
      problem: { status: 400 },
    });
  });

  it("leads a browser to the load, or back with what is wrong, and never to another site", async () => {
    const asBrowser = { Accept: "text/html,*/*" };
    const done = await POST(
      formRequest([forHsi, { name: "back", value: "/zh-Hant/data" }, file(priceFile(250, 80))], asBrowser),
    );
    expect([done.status, done.headers.get("Location")]).toEqual([
      303,
      expect.stringMatching(/^\/zh-Hant\/data\?batch=\d+$/),
    ]);
    for (const back of [
      "https://elsewhere.example/",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "data",
    ]) {
      const refused = await POST(
        formRequest([forHsi, { name: "back", value: back }, file("nothing")], asBrowser),
      );
      const location = refused.headers.get("Location") ?? "";
      expect([refused.status, location]).toEqual([303, expect.stringMatching(/^\/data\?outcome=[\da-f-]+$/)]);
      const outcome = await outcomeNamed(new URL(location, "http://x").searchParams.get("outcome") ?? "");
      expect(outcome).toMatchObject({ problem: { status: 422 }, imports: [{ status: "refused" }] });
    }
    const stranger = await POST(formRequest([file(good)], { ...asBrowser, Authorization: "" }));
    expect([stranger.status, stranger.headers.get("Location")]).toEqual([
      303,
      expect.stringContaining("/data?outcome="),
    ]);
  });
});

describe("imports at once", () => {
  it("wait for each other up to eight, and none is stored twice", async () => {
    const contents = Array.from({ length: 10 }, (_, at) => priceFile(250, 100 + at));
    const responses = await Promise.all(contents.map((text) => POST(formRequest([forHsi, file(text)]))));
    expect(responses.map(({ status }) => status).sort()).toEqual([...Array(9).fill(201), 429]);
    expect(responses.find(({ status }) => status === 429)?.headers.get("Retry-After")).toMatch(/^\d+$/);
    const cached = await loadIndex("hsi");
    expect(cached?.value.series.days.length).toBeLessThanOrEqual(SESSIONS + 59);
  });

  it("are stopped where whoever sends goes away, with nothing stored", async () => {
    const before = await storeContent(store.db);
    const controller = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (stream) =>
        stream.enqueue(new TextEncoder().encode(formText([forHsi, file(priceFile(250, 150))]).slice(0, 900))),
    });
    const headers = { Authorization: `Bearer ${TOKEN}`, ...MULTIPART };
    const request = new Request("http://localhost/", {
      method: "POST",
      headers,
      body,
      duplex: "half",
      signal: controller.signal,
    } as RequestInit);
    const answer = POST(request);
    setTimeout(() => controller.abort(), 50);
    expect((await answer).status).toBe(400);
    expect(await storeContent(store.db)).toEqual(before);
    expect((await POST(formRequest([forHsi, file(priceFile(100, 100))]))).status).toBe(201);
  });
});

describe("the list of loads", () => {
  it("has the latest first, of one index where it is named", async () => {
    const response = await GET(new Request("http://localhost/api/v1/imports?index=HSI"));
    const { batches } = await response.json();
    expect(batches[0]).toMatchObject({ symbol: "HSI", kind: "imported", status: "done" });
    expect(batches.at(-1)).toMatchObject({
      ...{ symbol: "HSI", kind: "built-in", fileName: "The almanac’s own figures" },
    });
    expect(JSON.stringify(batches)).not.toMatch(/shipped|daily\//);
    expect(response.headers.get("ETag")).not.toBeNull();
  });

  it("refuses what it does not know", async () => {
    for (const query of ["?index=nope", "?most=5"]) {
      expect((await GET(new Request(`http://localhost/api/v1/imports${query}`))).status).toBe(400);
    }
  });
});

describe("a store whose disk is full", () => {
  it("is told with 507, what to do, and nothing stored", async () => {
    const full = Object.assign(new Error('could not extend file "base/5/1": No space left on device'), {
      code: "53100",
    });
    vi.spyOn(store.db.engine, "transaction").mockRejectedValueOnce(full);
    const response = await POST(formRequest([forHsi, file(good)]));
    const { detail } = await response.json();
    expect([response.status, detail]).toEqual([
      507,
      "The import of prices.csv failed, nothing was stored: the disk that holds the store is full. Free some space and import it again.",
    ]);
    vi.restoreAllMocks();
  });
});

describe("a store that does not answer", () => {
  it("is told with 503 and when to come again", async () => {
    vi.spyOn(store.db.engine, "transaction").mockRejectedValueOnce(new Error("ECONNREFUSED"));
    const response = await POST(formRequest([forHsi, file(good)]));
    vi.restoreAllMocks();
    expect([response.status, response.headers.get("Retry-After")]).toEqual([
      503,
      expect.stringMatching(/^\d+$/),
    ]);
  });
});
