import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/v1/imports/route";
import { POST as update } from "@/app/api/v1/updates/route";
import { readBatches } from "@/lib/db/read/read-batches";
import { file, formRequest, formText, MULTIPART, rawRequest, TOKEN } from "@/lib/jobs/testing/form-request";
import { openSmallStore, priceFile, SESSIONS, type SmallStore } from "@/lib/jobs/testing/small-store";
import { printable } from "@/lib/text/shown-text";
import { SOME_NAUGHTY_TEXTS } from "@/lib/text/testing/naughty-texts";
import { FIELD_NAMES } from "./form-fields";

const MOST_FILES = 90;
const good = priceFile(100, 60);

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store.close());
beforeEach(() => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
});

/** The body of an answer below 500, of which no text is unprintable or long. */
async function safeBody(response: Response, text: string): Promise<Record<string, unknown>> {
  const said = `${response.status} to ${JSON.stringify(text).slice(0, 100)}`;
  expect(response.status, said).toBeLessThan(500);
  const body = JSON.parse(await response.text(), (_, member: unknown) => {
    if (typeof member !== "string") return member;
    expect(printable(member), said).toBe(member);
    expect(member.length, said).toBeLessThan(1000);
    return member;
  });
  expect(JSON.stringify(body).length, said).toBeLessThan(100_000);
  return body;
}

describe("a naughty text in a form to import is no fault of the server, and is told printable and short", () => {
  it("as a field or the name of one", async () => {
    const names = [...FIELD_NAMES, "file", "naughty"];
    for (const [at, text] of SOME_NAUGHTY_TEXTS.entries()) {
      // A field for each text: trials/naughty-strings.ts has all.
      const name = names[at % names.length] ?? "index";
      const named = name === "naughty" ? text : name;
      // The index of a file is looked up when all of it is read, which takes its time.
      const content = name === "index" && at % 4 === 0 ? good : "nothing";
      await safeBody(await POST(formRequest([{ name: named, value: text }, file(content)])), text);
    }
  });

  it("as the head of a part, written by hand", async () => {
    for (const text of SOME_NAUGHTY_TEXTS) {
      const parts = [{ name: text.slice(0, 50), value: text }, file("nothing", text)];
      await safeBody(await POST(rawRequest([formText(parts)], MULTIPART)), text);
    }
  });

  it("as the name of a file that is refused", async () => {
    for (let from = 0; from < SOME_NAUGHTY_TEXTS.length; from += MOST_FILES) {
      const names = SOME_NAUGHTY_TEXTS.slice(from, from + MOST_FILES).filter((text) => text !== "");
      const response = await POST(formRequest(names.map((name) => file("nothing", name))));
      expect(response.status).toBeLessThan(500);
      for (const { file: name } of JSON.parse(await response.text())["imports"] ?? []) {
        expect(printable(name)).toBe(name);
        expect(Array.from(name).length).toBeLessThanOrEqual(201);
      }
    }
  });

  it("as the name of a file that is stored, which the store then has as it can be shown", async () => {
    const hard = SOME_NAUGHTY_TEXTS.filter((text) => printable(text) !== text && !/[/\\]/.test(text));
    const names = [...hard.slice(0, 12), ...hard.slice(-8), "=1+1", "😀".repeat(200), "a\u0000b"];
    for (const [at, name] of names.entries()) {
      // RFC 5987 lets a name have any character, the one among them that PostgreSQL has no place for.
      const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
        /['()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16)}`,
      );
      const form = formText([{ name: "index", value: "hsi" }, file(priceFile(SESSIONS - 60, 61 + at), "?")]);
      const body = form.replace('filename="?"', `filename*=utf-8''${encoded}`);
      expect((await POST(rawRequest([body], MULTIPART))).status, JSON.stringify(name)).toBe(201);
    }
    const stored = await readBatches(store.db, names.length);
    expect(stored[0]?.fileName).toBe("a\\u{0}b");
    for (const { fileName } of stored) expect(printable(fileName)).toBe(fileName);
  });

  it("as the index of an update", async () => {
    for (const text of SOME_NAUGHTY_TEXTS.filter((each, at) => each !== "" && at % 2 === 0)) {
      const body = String(new URLSearchParams({ index: text, dryRun: "1" }));
      const headers = {
        Authorization: `Bearer ${TOKEN}`,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": String(body.length),
      };
      const request = new Request("http://localhost/api/v1/updates", { method: "POST", body, headers });
      expect((await safeBody(await update(request), text))["status"]).toSatisfy(
        (status) => status === 400 || status === 413,
      );
    }
  });
});

describe("a naughty text in a price file is no fault of the server, and is told printable and short", () => {
  it.each([
    ["the head of a column", (text: string) => good.replace("Date,Close", `Date,Close,${text}`)],
    ["the head of the closes", (text: string) => good.replace("Date,Close", `Date,Close ${text}`)],
    ["a date", (text: string) => good.replace(/^2020-06-10/m, text)],
    ["a close", (text: string) => good.replace(/^(2020-06-10),.*$/m, `$1,${text}`)],
    ["a cell behind it", (text: string) => good.replace(/^(2020-06-10,.*)$/m, `$1,${text}`)],
    ["a line below", (text: string) => `${good}${text}\n`],
  ])("as %s", async (_, spoil) => {
    // Some of them through the store: lib/ingest/read/naughty-cells.test.ts reads all.
    const texts = SOME_NAUGHTY_TEXTS.filter((__, at) => at % 5 === 0);
    const files = texts.map((text) => file(spoil(text)));
    const fields = [
      { name: "index", value: "hsi" },
      { name: "dryRun", value: "1" },
    ];
    await safeBody(await POST(formRequest([...fields, ...files])), `${texts.length} texts`);
  });
});
