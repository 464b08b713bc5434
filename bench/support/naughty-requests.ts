import { FIELD_NAMES } from "../../lib/imports/form-fields";
import { asHeader } from "../../lib/text/testing/naughty-texts";
import { PAGE_FIELDS, type PageName } from "../../lib/url/view-state";

/** A request with a naughty text in it; `path` may be one that no browser would send. */
export interface NaughtyRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PLACES: Readonly<Record<PageName, string>> = {
  overview: "/indices/hsi",
  annual: "/indices/hsi/annual",
  drawdowns: "/indices/hsi/drawdowns",
  episode: "/indices/hsi/drawdowns/1973-03-09",
  milestones: "/indices/hsi/milestones",
  milestone: "/indices/hsi/milestones/record",
  compare: "/compare",
  data: "/data",
};
const PATHS: ReadonlyArray<(part: string) => string> = [
  (part) => `/${part}`,
  (part) => `/zh-Hant/indices/${part}`,
  (part) => `/indices/${part}.csv`,
  (part) => `/indices/hsi/${part}`,
  (part) => `/indices/hsi/drawdowns/${part}`,
  (part) => `/indices/hsi/milestones/${part}.json`,
  (part) => `/indices/hsi.${part}`,
  (part) => `/give/${part}/data`,
  (part) => `/api/${part}`,
  (part) => `/api/v1/indices/${part}/tearsheet`,
];
const HEADERS = [
  "If-None-Match",
  "Accept-Language",
  "Accept",
  "Cookie",
  "Referer",
  "X-Forwarded-For",
  "X-Forwarded-Host",
  "X-Forwarded-Proto",
  "RSC",
  "Next-Router-State-Tree",
  "Content-Type",
];
// What a line of a request may hold beside letters of other scripts, which no client sends as they are.
const RAW = /^[\x21-\x7e]+$/;

/** Every request that reads, with a text in each place of its address or in each header. */
export function readingRequests(text: string): NaughtyRequest[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  const raw = RAW.test(text) ? [text] : [];
  const paths = PATHS.flatMap((path) => [encoded, ...raw].map((part) => path(part)));
  const queries = Object.entries(PLACES).flatMap(([page, path]) => {
    const fields = [...PAGE_FIELDS[page as PageName], "table", "full", "bom"];
    // Each is read by itself, so that all at once are as good as one by one.
    const all = [...fields, encoded].map((name) => `${name}=${encoded}`).join("&");
    return ["", ".csv", ".json"].flatMap((end) => [all, ...raw].map((query) => `${path}${end}?${query}`));
  });
  const api = ["from", "to", "format", encoded].map(
    (name) => `/api/v1/indices/hsi/tearsheet?${name}=${encoded}`,
  );
  const list = ["index", encoded].map((name) => `/api/v1/imports?${name}=${encoded}`);
  const value = asHeader(text);
  const headed = [...HEADERS.map((name) => ({ [name]: value })), { Cookie: cookies(value) }];
  return [
    ...[...paths, ...queries, ...api, ...list].map((path) => get(path)),
    ...headed.map((headers) => get("/data.json?table=imports", headers)),
    get("/data", { Cookie: cookies(value), "Accept-Language": value }),
  ];
}

/** Every request that writes, with a text in each field, head and cell, from whoever has the token. */
export function writingRequests(text: string, token: string, origin: string): NaughtyRequest[] {
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
  const forms = [
    ...fields.map((field) => field + prices("nothing")),
    ...files.map((name) => dry + prices(cells[0] ?? "", name)),
    ...cells.map((content) => dry + prices(content)),
  ];
  const own = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
  return [
    ...forms.map((body) => multipart("/api/v1/imports", body, bearer)),
    multipart("/api/v1/imports", forms[0] ?? "", { Authorization: asHeader(text) }),
    multipart("/api/v1/imports", forms[0] ?? "", { ...bearer, Accept: "text/html" }),
    fieldsOf("/api/v1/updates", [["index", text || "?"]], bearer),
    fieldsOf("/api/v1/updates", [["dryRun", `no ${text}`]], bearer),
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
