import { FIELD_NAMES } from "../../lib/jobs/forms/form-fields";
import { asHeader } from "../../lib/text/testing/naughty-texts";
import { PAGE_NAMES, PAGE_TABLE } from "../../lib/url/page-table";

/** A request with a naughty text in it; `path` may be one that no browser would send. */
export interface NaughtyRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PLACES = PAGE_NAMES.map(
  (page) => [page, PAGE_TABLE[page].path.replace(":symbol", "hsi").replace(":slug", "1973-03-09")] as const,
);
type PathWith = (part: string) => string;
const PATHS: readonly PathWith[] = [
  (part) => `/indices/${part}.csv`,
  (part) => `/indices/hsi/milestones/${part}.json`,
  (part) => `/give/${part}/data`,
  (part) => `/api/${part}`,
  (part) => `/api/v1/indices/${part}/tearsheet`,
  (part) => `/api/v1/indices/hsi/day/${part}`,
];
const PAGE_PATHS: readonly PathWith[] = [
  (part) => `/${part}`,
  (part) => `/zh-Hant/indices/${part}`,
  (part) => `/indices/hsi/${part}`,
  (part) => `/indices/hsi/drawdowns/${part}`,
  (part) => `/indices/hsi.${part}`,
];
// Those of a group do not change what becomes of the others.
const HEADERS: readonly (readonly string[])[] = [
  ["If-None-Match", "Accept-Language", "Accept", "Cookie", "Referer", "X-Forwarded-For"],
  ["X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "Forwarded"],
  ["RSC"],
  ["Next-Router-State-Tree"],
  ["Content-Type"],
  ["Expect"],
];
// What a line of a request may hold beside letters of other scripts, which no client sends as they are.
const RAW = /^[\x21-\x7e]+$/;

/**
 * Requests that read, with a text in each place of their addresses or in each header. A page shows what its JSON says,
 * and takes ten times as long: each text goes to a few of the pages, by its number `at`, and to all of the files.
 */
export function readingRequests(text: string, at: number): NaughtyRequest[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  const spellings = [...new Set([encoded, ...(RAW.test(text) ? [text] : [])])];
  const paths = [...PATHS, ...few(PAGE_PATHS, at, 1)].flatMap((path) => spellings.map((part) => path(part)));
  const addresses = [
    ...PLACES.map(([page, path]) => [page, `${path}.json`] as const),
    ...few(PLACES, at, 1).flatMap(([page, path]) => [[page, path] as const, [page, `${path}.csv`] as const]),
  ];
  const queries = addresses.flatMap(([page, path]) => {
    const fields = [...PAGE_TABLE[page].fields, "table", "full", "bom"];
    // Each is read by itself, so that all at once are as good as one by one.
    return spellings.map((value) => {
      const all =
        value === encoded ? [...fields, encoded].map((name) => `${name}=${value}`).join("&") : value;
      return `${path}?${all}`;
    });
  });
  const api = ["from", "to", "format", encoded].map(
    (name) => `/api/v1/indices/hsi/tearsheet?${name}=${encoded}`,
  );
  const closes = ["interval", "limit", "cursor"].map(
    (name) => `/api/v1/indices/hsi/closes?${name}=${encoded}`,
  );
  const list = ["index", encoded].map((name) => `/api/v1/imports?${name}=${encoded}`);
  const value = asHeader(text);
  return [
    ...[...paths, ...queries, ...api, ...closes, ...list].map((path) => get(path)),
    ...HEADERS.map((names) => get("/data.json?table=imports", headersOf(names, value))),
    get("/data", { Cookie: cookies(value), "Accept-Language": value }),
  ];
}

/** The same value in each of these headers. */
function headersOf(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name === "Cookie" ? cookies(value) : value]));
}

/** Some of a list: others for each number, and all in turn. */
function few<T>(all: readonly T[], at: number, count: number): T[] {
  return Array.from({ length: count }, (_, step) => (count * at + step) % all.length).flatMap((position) =>
    all.slice(position, position + 1),
  );
}

/**
 * Requests that write, from whoever has the token: with a text in each field, and in a few of the cells and heads of
 * files, by its number `at`.
 */
export function writingRequests(text: string, at: number, token: string, origin: string): NaughtyRequest[] {
  const bearer = { Authorization: `Bearer ${token}` };
  const fields = [...FIELD_NAMES, text].map((name) => part(`name="${quoted(name)}"`, text));
  const files = [`filename="${quoted(text)}"`, `filename*=utf-8''${encodeURIComponent(text.toWellFormed())}`];
  const good = [...Array(9).keys()].map((day) => `2020-01-0${day + 1},${100 + day}`);
  const cells = [
    `Date,Close,${text}\n${good.join("\n")}`,
    `Date,Close ${text}\n${good.join("\n")}`,
    `Date,Close\n${good.join("\n")}\n${text},100\n`,
    `Date,Close\n${good.join("\n")}\n2020-01-10,${text}\n`,
    `Date,Close\n${good.join("\n")}\n2020-01-10,100,${text}\n`,
    `Date,Close\n${good.join("\n")}\n${text}\n`,
    text,
  ];
  const prices = (content: string, name = 'filename="a.csv"') => part(`name="file"; ${name}`, content);
  const dry = part('name="dryRun"', "1") + part('name="index"', "hsi");
  const inFiles = [
    ...files.map((name) => dry + prices(cells[0] ?? "", name)),
    ...cells.map((content) => dry + prices(content)),
  ];
  const forms = [...fields.map((field) => field + prices("nothing")), ...few(inFiles, at, 2)];
  const own = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
  return [
    ...forms.map((body) => multipart("/api/v1/imports", body, bearer)),
    multipart("/api/v1/imports", forms[0] ?? "", { Authorization: asHeader(text) }),
    multipart("/api/v1/imports", forms[0] ?? "", { ...bearer, Accept: "text/html" }),
    fieldsOf("/api/v1/updates", [["index", text || "?"]], bearer),
    fieldsOf("/api/v1/updates", [["dryRun", `not ${text}`]], bearer),
    fieldsOf("/api/v1/updates", [[text || "?", text]], bearer),
    fieldsOf(
      "/session",
      [
        ["token", text],
        ["back", text],
      ],
      { ...own, "X-Forwarded-For": asHeader(text) },
    ),
    fieldsOf(
      "/session",
      [
        ["leave", text],
        ["back", `/${text}`],
      ],
      own,
    ),
    fieldsOf(
      "/preferences",
      [
        ["theme", text],
        ["back", text],
      ],
      own,
    ),
    fieldsOf(
      "/preferences",
      [
        ["theme", "dark"],
        ["back", `/${text}`],
      ],
      own,
    ),
  ];
}

function get(path: string, headers: Readonly<Record<string, string>> = {}): NaughtyRequest {
  return { method: "GET", path, headers, body: "" };
}

function cookies(value: string): string {
  return `almanac-session=${value}; theme=${value}; tones=${value}`;
}

function quoted(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function part(name: string, content: string): string {
  return `--x\r\nContent-Disposition: form-data; ${name}\r\n\r\n${content}\r\n`;
}

function multipart(path: string, parts: string, headers: Readonly<Record<string, string>>): NaughtyRequest {
  const type = { "Content-Type": "multipart/form-data; boundary=x" };
  return { method: "POST", path, headers: { ...type, ...headers }, body: `${parts}--x--\r\n` };
}

function fieldsOf(
  path: string,
  fields: string[][],
  headers: Readonly<Record<string, string>>,
): NaughtyRequest {
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  return {
    method: "POST",
    path,
    headers: { ...type, ...headers },
    body: String(new URLSearchParams(fields)),
  };
}
