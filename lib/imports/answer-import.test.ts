import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/v1/imports/route";
import { storeContent } from "@/lib/db/testing/store-content";
import { malformedFiles } from "@/lib/ingest/testing/malformed-files";
import { loadIndex } from "@/lib/store/load-index";
import { outcomeNamed } from "./outcomes";
import {
  type FormPart,
  file,
  formRequest,
  formText,
  MULTIPART,
  rawRequest,
  TOKEN,
} from "./testing/form-request";
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

const good = priceFile(100, 200);

async function refusal(
  request: Request,
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const before = await storeContent(store.db);
  const response = await POST(request);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({
    type: "about:blank",
    status: response.status,
    detail: expect.stringMatching(/\.$/),
  });
  expect(await storeContent(store.db)).toEqual(before);
  return { status: response.status, body, headers: response.headers };
}

describe("who may not import", () => {
  it("is everybody where the server has no token, even with an empty one", async () => {
    for (const token of ["", " "]) {
      vi.stubEnv("ADMIN_TOKEN", token);
      const { status, body } = await refusal(formRequest([file(good)], { Authorization: "Bearer " }));
      expect([status, body["detail"]]).toEqual([
        403,
        "Imports over HTTP are off: start the server with ADMIN_TOKEN set.",
      ]);
    }
  });

  it.each([
    ["no token", ""],
    ["another token", `Bearer ${TOKEN}x`],
    ["the beginning of the token", `Bearer ${TOKEN.slice(0, -1)}`],
    ["another scheme", `Basic ${TOKEN}`],
    ["a token that is no text", `Bearer \u00ff`],
  ])("is whoever sends %s", async (_, authorization) => {
    const { status, headers } = await refusal(formRequest([file(good)], { Authorization: authorization }));
    expect([status, headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer realm="almanac"']);
  });

  it("is a page of another site", async () => {
    const { status } = await refusal(formRequest([file(good)], { "Sec-Fetch-Site": "cross-site" }));
    expect(status).toBe(403);
  });
});

describe("malformed files", () => {
  it("are refused each with the line of a fault, and nothing of any is stored", async () => {
    vi.stubEnv("IMPORT_MAX_MB", "1000");
    const files = malformedFiles();
    for (let from = 0; from < files.length; from += 90) {
      const parts = files.slice(from, from + 90).map(({ name, bytes }) => file(bytes, `${name}.csv`));
      const { status, body } = await refusal(formRequest([{ name: "index", value: "hsi" }, ...parts]));
      expect(status).toBe(422);
      const reports = body["imports"] as { status: string; faults: { line: number }[] }[];
      expect(reports.map(({ status, faults }) => [status, (faults[0]?.line ?? 0) > 0])).toEqual(
        parts.map(() => ["refused", true]),
      );
    }
  });
});

describe("a form that is refused", () => {
  it("is too large, as it says itself: nothing of it is read", async () => {
    vi.stubEnv("IMPORT_MAX_MB", "0.001");
    const request = rawRequest(["never read"], { ...MULTIPART, "Content-Length": "1001" });
    const { status, body } = await refusal(request);
    expect(status).toBe(413);
    expect(body["detail"]).toBe("The request is larger than 0.001 MB, the limit that IMPORT_MAX_MB sets.");
    expect(request.bodyUsed).toBe(false);
  });

  it("is too large without saying so, and is read no further than the limit", async () => {
    vi.stubEnv("IMPORT_MAX_MB", "0.1");
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const head =
          '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nDate,Close\n';
        controller.enqueue(new TextEncoder().encode(sent === 0 ? head : "2020-01-01,1000\n".repeat(1000)));
        sent += 1;
      },
    });
    const init = {
      method: "POST",
      headers: { Authorization: `Bearer ${TOKEN}`, ...MULTIPART },
      body,
      duplex: "half",
    };
    const { status } = await refusal(new Request("http://localhost/api/v1/imports", init));
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20);
  });

  it.each<[string, number, Request, Record<string, unknown>]>([
    ["is no form", 415, rawRequest([good], { "Content-Type": "text/csv" }), {}],
    ["has no type", 415, rawRequest([good]), {}],
    [
      "is a form of the other kind",
      415,
      rawRequest(["file=x"], { "Content-Type": "application/x-www-form-urlencoded" }),
      {},
    ],
    ["has no boundary", 400, rawRequest([good], { "Content-Type": "multipart/form-data" }), {}],
    ["is empty", 400, rawRequest([], MULTIPART), {}],
    [
      "is not what its boundary says",
      400,
      rawRequest([formText([file(good)]).replaceAll("--x", "--y")], MULTIPART),
      {},
    ],
    ["ends in mid-file", 400, rawRequest([formText([file(good)]).slice(0, 2000)], MULTIPART), {}],
    ["ends before its last boundary", 400, rawRequest([formText([file(good)]).slice(0, -4)], MULTIPART), {}],
    [
      "breaks in the head of a part",
      400,
      rawRequest(["--x\r\nContent-Disposition form-data\r\n\r\n"], MULTIPART),
      {},
    ],
    [
      "has no file",
      400,
      formRequest([{ name: "index", value: "hsi" }]),
      { parameter: "file", found: "no file" },
    ],
    [
      "has a file that was not chosen",
      400,
      rawRequest([formText([file("", "")])], MULTIPART),
      { parameter: "file" },
    ],
    ["has its file as text", 400, formRequest([{ name: "file", value: good }]), { parameter: "file" }],
    [
      "has its file in another field",
      400,
      formRequest([{ ...file(good), name: "prices" }]),
      { parameter: "prices" },
    ],
    [
      "names two indices",
      400,
      fields(["index", "hsi"], ["index", "spx"]),
      { parameter: "index", found: "hsi and spx", expected: "one value" },
    ],
    ["names one index twice", 400, fields(["index", "hsi"], ["index", "hsi"]), { parameter: "index" }],
    ["has a field of an unknown name", 400, fields(["symbol", "hsi"]), { parameter: "symbol" }],
    ["has a field without a name", 400, fields(["", "hsi"]), { parameter: "" }],
    ["has a field too long", 400, fields(["index", "x".repeat(2000)]), { parameter: "index" }],
    [
      "prefers what there is not",
      400,
      fields(["prefer", "both"]),
      { parameter: "prefer", found: "both", expected: "stored or file" },
    ],
    ["has an order of dates there is not", 400, fields(["dateOrder", "YDM"]), { parameter: "dateOrder" }],
    ["does not know whether to store", 400, fields(["dryRun", "perhaps"]), { parameter: "dryRun" }],
    [
      "has a field behind its file",
      400,
      formRequest([file(good), { name: "index", value: "hsi" }]),
      { parameter: "index" },
    ],
  ])("%s", async (_, status, request, members) => {
    const { status: found, body } = await refusal(request);
    expect({ status: found, ...body }).toMatchObject({ status, ...members });
  });
});

function fields(...named: readonly (readonly [string, string])[]): Request {
  const parts: FormPart[] = named.map(([name, value]) => ({ name, value }));
  return rawRequest([formText([...parts, file(good)])], MULTIPART);
}

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
    const held = await loadIndex("hsi");
    expect(held?.value.series.days.length).toBe(SESSIONS + 20);
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
      const outcome = outcomeNamed(new URL(location, "http://x").searchParams.get("outcome") ?? "");
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
    const held = await loadIndex("hsi");
    expect(held?.value.series.days.length).toBeLessThanOrEqual(SESSIONS + 59);
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
    expect(batches.at(-1)).toMatchObject({ symbol: "HSI", kind: "shipped" });
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
    const failing = vi
      .spyOn(store.db.prisma.marketIndex, "findMany")
      .mockRejectedValue(new Error("ECONNREFUSED"));
    vi.spyOn(store.db.prisma.storeRevision, "findUnique").mockRejectedValue(new Error("ECONNREFUSED"));
    const response = await POST(formRequest([forHsi, file(good)]));
    vi.restoreAllMocks();
    failing.mockRestore();
    expect([response.status, response.headers.get("Retry-After")]).toEqual([
      503,
      expect.stringMatching(/^\d+$/),
    ]);
  });
});
