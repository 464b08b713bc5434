import { readFile } from "node:fs/promises";
import type { APIRequestContext, Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locale";
import { kindOf, readCsv, shownAs, shownTableOf, tableNamesOf } from "./pages/table";
import { fileLinkOf, plateOf } from "./pages/view";
import { expect, test } from "./support/test";

// What the page may write where the file has an empty cell.
const UNKNOWN = ["n/a", "不適用", "–", "not yet", "未升回高位"];

// On a phone the links are folded into a menu; what they lead to is the same.
const FOLDED: readonly string[] = ["/indices/hsi/annual", "/compare"];

interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

async function clickCsv(page: Page, plateId: string): Promise<Download> {
  const link = await fileLinkOf(plateOf(page, plateId), "CSV");
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function fileAt(request: APIRequestContext, address: string): Promise<Download> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const name = /filename="(.+)"/.exec(response.headers()["content-disposition"] ?? "")?.[1] ?? "";
  return { name, bytes: await response.body() };
}

// The page says in a note what the first of these say of the figure before them, and has the others on request.
const NOT_SHOWN = /_is$/;
const ON_REQUEST = /^(peak|trough)_close_points$|^sessions_(to|trough|peak)_/;

// Spaces that do not break are for the eye alone.
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/**
 * Compares a file with the table on screen, cell by cell: n/a on the page is empty in the file, and only that. The page has
 * the columns of the file, its key figure further in front.
 */
function expectSameCells(csv: string, shown: readonly string[][], locale: Locale): void {
  const [header = [], ...rows] = readCsv(csv);
  const [heads = [], ...onPage] = shown;
  expect(rows.length).toBe(onPage.length);
  const isSame = (text: string, cell: string, name: string) => {
    const expected = shownAs(text, kindOf(name), locale);
    return expected === null ? UNKNOWN.includes(cell) : plain(cell) === plain(expected);
  };
  const left = header.flatMap((name, position) => (NOT_SHOWN.test(name) ? [] : [{ name, position }]));
  for (const [place, head] of heads.entries()) {
    const found = left.findIndex(({ name, position }) =>
      rows.every((row, line) => isSame(row[position] ?? "", onPage[line]?.[place] ?? "", name)),
    );
    expect(found, `the column ${head} of the page in the file`).toBeGreaterThanOrEqual(0);
    left.splice(found, 1);
  }
  expect(left.filter(({ name }) => !ON_REQUEST.test(name))).toEqual([]);
}

for (const { path, query = "", locale = "en" } of [
  { path: "/indices/hsi" },
  { path: "/indices/hsi", query: "?range=5y&scale=log" },
  { path: "/indices/hsi/annual" },
  { path: "/indices/hsi/annual", query: "?from=1980-01-01&sort=change&order=asc" },
  { path: "/zh-Hant/indices/hsi/annual", locale: "zh-Hant" },
  { path: "/indices/hsi/drawdowns", query: "?min=5" },
  { path: "/zh-Hant/indices/hsi/drawdowns", locale: "zh-Hant" },
  { path: "/indices/hsi/drawdowns/2007-10-30" },
  { path: "/indices/hsi/milestones" },
  { path: "/indices/hsi/milestones/2018-01-26-record-close" },
  { path: "/compare" },
  { path: "/compare", query: "?symbols=hsi,spx,n225&range=10y" },
  { path: "/drawdowns", query: "?sort=date" },
  { path: "/data" },
] as const satisfies ReadonlyArray<{ path: string; query?: string; locale?: Locale }>) {
  test(`the CSV of every table of ${path}${query} has the cells of the page`, async ({
    page,
    request,
    hasTouch,
  }) => {
    test.skip(hasTouch && !FOLDED.includes(path), "seen on the desktop");
    await page.goto(path + query);
    const names = await tableNamesOf(page);
    const mark = locale === "zh-Hant" ? `${query === "" ? "?" : "&"}bom=1` : "";
    const byHand = await fileAt(request, `${path}.csv${query}${mark}`);
    const taken: Download[] = [];
    for (const id of names) {
      const file = await clickCsv(page, id);
      const text = file.bytes.toString("utf8");
      // The links of the Chinese pages ask for a byte order mark, for spreadsheets.
      expect(text.startsWith("\ufeff")).toBe(locale === "zh-Hant");
      const csv = text.replace(/^\ufeff/, "");
      // As RFC 4180 has it: every line ends with CRLF, the last one too.
      expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n\ufeff]/);
      expect(csv.endsWith("\r\n")).toBe(true);
      expectSameCells(csv, await shownTableOf(page, id), locale);
      taken.push(file);
    }
    expect(taken.find(({ name }) => name === byHand.name)?.bytes.equals(byHand.bytes), byHand.name).toBe(
      true,
    );
  });
}

/** Equal to the digits that a file has. */
function isClose(found: number, expected: number): boolean {
  return Math.abs(found - expected) < 1e-8;
}

/** How many closes the data page says an index has. */
async function countCloses(page: Page, symbol: string): Promise<number> {
  await page.goto("/data");
  const [header = [], ...rows] = await shownTableOf(page, "coverage");
  const row = rows.find((cells) => cells.includes(symbol)) ?? [];
  const counted = ["Sessions", "Sparse before", "Sparse after"].map(
    (name) => row[header.indexOf(name)] ?? "",
  );
  return counted.reduce((sum, text) => sum + Number(text.replaceAll(",", "")), 0);
}

test("the CSV of the long-run chart holds every close, not only the points drawn", async ({
  page,
  request,
}) => {
  const count = await countCloses(page, "hsi");
  await page.goto("/");
  const { bytes, name } = await clickCsv(page, "level");
  expect(name).toBe("hsi-overview-closes.csv");
  const [header, ...rows] = readCsv(bytes.toString("utf8"));
  expect(header).toEqual(["date", "close_points", "coverage", "milestone"]);
  expect(rows.length).toBe(count);
  expect(count).toBeGreaterThan(9_000);
  const closes = rows.map((row) => row.slice(0, 3));
  expect(closes).toContainEqual(["1964-07-31", "100", "sparse"]);
  expect(closes).toContainEqual(["2007-10-30", "31638.22", "session"]);
  expect(closes).toContainEqual(["2018-01-26", "33154.12", "session"]);
  expect(rows.find(([date]) => date === "2018-01-26")?.[3]).toMatch(/record/i);
  const dates = rows.map(([date]) => date);
  expect(dates).toEqual([...dates].sort());

  const year = await fileAt(request, "/indices/hsi.csv?table=closes&from=2008-01-01&to=2008-12-31");
  // A range counts from the close that stands for its first day, here a holiday.
  const of2008 = rows.filter(([date = ""]) => date >= "2007-12-31" && date <= "2008-12-31");
  expect(readCsv(year.bytes.toString("utf8")).slice(1)).toEqual(of2008);
});

test("the CSV of the underwater chart has every close with its distance from the highest before it", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "seen on the desktop");
  const count = await countCloses(page, "hsi");
  await page.goto("/indices/hsi/drawdowns");
  const { bytes } = await clickCsv(page, "underwater");
  const [header, ...rows] = readCsv(bytes.toString("utf8"));
  expect(header).toEqual(["date", "close_points", "drawdown_percent"]);
  expect(rows.length).toBe(count);
  let highest = 0;
  const wrong = rows.filter(([, close, drawdown]) => {
    highest = Math.max(highest, Number(close));
    return !isClose(Number(drawdown), (Number(close) / highest - 1) * 100);
  });
  expect(wrong).toEqual([]);
});

test("the CSV of the comparison's chart has every close of each index as 100 on one printed day", async ({
  page,
  request,
  hasTouch,
}) => {
  test.skip(hasTouch, "seen on the desktop");
  const address = "/compare?symbols=hsi,spx&from=2001-01-02&to=2010-12-31";
  await page.goto(address);
  const { bytes } = await clickCsv(page, "rebased");
  const [header = [], ...rows] = readCsv(bytes.toString("utf8"));
  const named = /(\d{4}_\d\d_\d\d)$/.exec(header[1] ?? "")?.[1] ?? "";
  const day = named.replaceAll("_", "-");
  expect(header).toEqual(["date", `hsi_rebased_100_on_${named}`, `spx_rebased_100_on_${named}`]);
  expect(rows[0]).toEqual([day, "100", "100"]);
  for (const [position, symbol] of [
    [1, "hsi"],
    [2, "spx"],
  ] as const) {
    const closes = await fileAt(request, `/indices/${symbol}.csv?table=closes&from=${day}&to=2010-12-31`);
    const expected = readCsv(closes.bytes.toString("utf8")).slice(1);
    const base = Number(expected[0]?.[1]);
    const found = rows.filter((row) => row[position] !== "");
    expect(found.map(([date]) => date)).toEqual(expected.map(([date]) => date));
    const wrong = found.filter(
      (row, line) => !isClose(Number(row[position]), (Number(expected[line]?.[1]) / base) * 100),
    );
    expect(wrong).toEqual([]);
  }
});

test("a byte order mark comes only where it is asked for", async ({ request, hasTouch }) => {
  test.skip(hasTouch, "the same on every screen");
  const plain = await fileAt(request, "/indices/hsi/annual.csv");
  const marked = await fileAt(request, "/indices/hsi/annual.csv?bom=1");
  expect(marked.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(marked.bytes.subarray(3).equals(plain.bytes)).toBe(true);
});

test("the JSON behind a page has the numbers of its CSV", async ({ request, hasTouch }) => {
  test.skip(hasTouch, "the same on every screen");
  const json = await request.get("/indices/hsi/annual.json");
  expect(json.headers()["content-type"]).toBe("application/json; charset=utf-8");
  const { tables } = (await json.json()) as { tables: Record<string, Array<Record<string, unknown>>> };
  const [header = [], ...rows] = readCsv(
    (await fileAt(request, "/indices/hsi/annual.csv")).bytes.toString("utf8"),
  );
  expect(tables["annual"]).toEqual(
    rows.map((row) =>
      Object.fromEntries(row.map((text, position) => [header[position], text === "" ? null : Number(text)])),
    ),
  );
});
