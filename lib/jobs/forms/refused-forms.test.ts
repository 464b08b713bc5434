import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { malformedFiles } from "@/lib/ingest/testing/malformed-files";
import {
  type FormPart,
  file,
  formRequest,
  formText,
  MULTIPART,
  rawRequest,
  TOKEN,
} from "@/lib/jobs/testing/form-request";
import { expectRefusal } from "@/lib/jobs/testing/refusal";
import { openSmallStore, priceFile, type SmallStore } from "@/lib/jobs/testing/small-store";

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

/** A form with the field `index` in a charset, before a file. */
function fieldIn(charset: string, index: string | Uint8Array): Uint8Array {
  const head = `--x\r\nContent-Disposition: form-data; name="index"\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(index), Buffer.from(`\r\n${formText([file(good)])}`)]);
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

  it.each(["klingon", "big5", "shift_jis", "utf-7"])(
    "has a field in %s, which nobody reads",
    async (charset) => {
      const { status, body } = await refusal(rawRequest([fieldIn(charset, "hsi")], MULTIPART));
      expect(status).toBe(422);
      expect(body).toMatchObject({ parameter: "index", expected: "text in UTF-8, UTF-16LE or windows-1252" });
    },
  );

  it.each<[string, Uint8Array]>([
    ["utf-16le", Buffer.from("nope", "utf16le")],
    ["iso-8859-1", Buffer.from("nope", "latin1")],
    ["UTF-8", Buffer.from("nope")],
  ])("has a field in %s, which is read as that", async (charset, bytes) => {
    const { status, body } = await refusal(rawRequest([fieldIn(charset, bytes)], MULTIPART));
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining("nope")]);
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
    ["has an encoding there is not", 400, fields(["encoding", "utf-7"]), { parameter: "encoding" }],
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
