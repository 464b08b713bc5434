import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as tearSheet } from "@/app/api/v1/[[...path]]/route";
import { GET as listImports } from "@/app/api/v1/imports/route";
import { GET as getFile } from "@/app/files/[format]/[[...path]]/route";
import { POST as choose } from "@/app/preferences/route";
import { POST as sign } from "@/app/session/route";
import { TOKEN } from "@/lib/jobs/testing/form-request";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { printable } from "@/lib/text/shown-text";
import { asHeader, SOME_NAUGHTY_TEXTS } from "@/lib/text/testing/naughty-texts";
import { PAGE_NAMES, PAGE_TABLE } from "@/lib/url/page-table";

const SITE = "http://localhost:3000";
const MOST_CHARACTERS = 20_000;

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
});
afterAll(() => store.close());

/** An answer to a text that is naughty: no fault of the server, and what it repeats is short and printable. */
async function expectSafe(response: Response, text: string): Promise<void> {
  const said = `${response.status} to ${JSON.stringify(text).slice(0, 100)}`;
  const body = await response.text();
  expect(response.status, said).toBeLessThan(500);
  if (response.status >= 400) {
    expect(response.headers.get("Content-Type"), said).toBe("application/problem+json");
    expect(body.length, said).toBeLessThan(MOST_CHARACTERS);
    for (const member of Object.values(JSON.parse(body))) {
      if (typeof member === "string") expect(printable(member), said).toBe(member);
    }
  }
}

function query(pairs: ReadonlyArray<readonly [string, string]>): string {
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`;
}

function view(format: string, path: string[], pairs: ReadonlyArray<readonly [string, string]>) {
  const request = new Request(`${SITE}/view${query(pairs)}`);
  return getFile(request, { params: Promise.resolve({ format, path }) });
}

function form(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
  const body = String(new URLSearchParams(fields));
  const own = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": String(body.length) };
  return new Request(`${SITE}/form`, { method: "POST", body, headers: { ...own, ...headers } });
}

describe("a naughty text is no fault of the server, and comes back printable and short", () => {
  it("as the symbol or a parameter of the tear sheet", async () => {
    for (const text of SOME_NAUGHTY_TEXTS) {
      const ask = (symbol: string, pairs: ReadonlyArray<readonly [string, string]>) =>
        tearSheet(new Request(`${SITE}/${query(pairs)}`), {
          params: Promise.resolve({ path: ["indices", symbol, "tearsheet"] }),
        });
      await expectSafe(await ask(text, []), text);
      for (const name of ["from", "to", "format", text])
        await expectSafe(await ask("hsi", [[name, text]]), text);
    }
  });

  it("as a part of a path or the format of a view", async () => {
    for (const text of SOME_NAUGHTY_TEXTS) {
      await expectSafe(await view("csv", [text], []), text);
      await expectSafe(await view("json", ["indices", text, "annual"], []), text);
      await expectSafe(await view("json", ["indices", "hsi", "drawdowns", text], []), text);
      await expectSafe(await view(text, ["data"], []), text);
    }
  });

  it("as every parameter of a view at once, or as a parameter's name", async () => {
    const places = PAGE_NAMES.map((page) => [page, PAGE_TABLE[page].path] as const).filter(
      ([, path]) => !path.includes(":slug"),
    );
    for (const [at, text] of SOME_NAUGHTY_TEXTS.entries()) {
      // A place for each text: trials/naughty-strings.ts has all.
      const [page, path] = places[at % places.length] ?? ["data", "/data"];
      const names = [...PAGE_TABLE[page].fields, "table", "bom", "full", text];
      await expectSafe(
        await view(
          at % 4 === 0 ? "json" : "csv",
          path.replace(":symbol", "hsi").slice(1).split("/"),
          names.map((name) => [name, text]),
        ),
        text,
      );
    }
  });

  it("as a parameter of the list of imports", async () => {
    for (const text of SOME_NAUGHTY_TEXTS) {
      for (const name of ["index", text]) {
        await expectSafe(await listImports(new Request(`${SITE}/${query([[name, text]])}`)), text);
      }
    }
  });

  it("as a field of the forms to sign in and to choose colours, or as a header", async () => {
    for (const [at, text] of SOME_NAUGHTY_TEXTS.entries()) {
      const from = { Origin: SITE, Host: "localhost:3000", "X-Forwarded-For": String(at) };
      await expectSafe(await sign(form({ token: text, back: text }, from)), text);
      await expectSafe(await sign(form({ leave: text, back: `/${text}` }, from)), text);
      await expectSafe(await choose(form({ theme: text, back: `/${text}` }, {}) as never), text);
      const value = asHeader(text);
      const headers = { "If-None-Match": value, Cookie: `almanac-session=${value}`, Authorization: value };
      const request = new Request(`${SITE}/?index=hsi`, { headers });
      await expectSafe(await listImports(request), text);
    }
  });
});
