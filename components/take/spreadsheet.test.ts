import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import { tableToJson } from "@/lib/export/view-json";
import { translator } from "@/lib/i18n/translator";
import { fileValue } from "@/lib/views/parts/cell";
import type { Table } from "@/lib/views/parts/content/table";
import { tableNames } from "@/lib/views/parts/section";
import { everyView } from "@/lib/views/testing/any-view";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { type CopiedTable, tableTexts } from "./table-texts";

// LibreOffice opens every CSV and every copied table; where it is not installed this is skipped.
const HAS_OFFICE = spawnSync("soffice", ["--version"]).status === 0;
const MOST_ROWS = 25;
const TAKES_MS = 300_000;

interface Opened {
  readonly name: string;
  readonly table: Table;
}

/** The cells of the first sheet of a flat OpenDocument, as the numbers that they are, or as texts. */
function cellsIn(fods: string): Array<Array<string | number | null>> {
  const sheet = /<table:table [\s\S]*?<\/table:table>/.exec(fods)?.[0] ?? "";
  return [...sheet.matchAll(/<table:table-row[\s\S]*?<\/table:table-row>/g)].map(([row]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = "", content = ""]) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const number = /office:value="([^"]*)"/.exec(attributes)?.[1];
        const day = /office:date-value="([^"]*)"/.exec(attributes)?.[1];
        const text = content.replace(/<[^>]+>/g, "");
        const value = number === undefined ? (day ?? (text === "" ? null : text)) : Number(number);
        return Array<typeof value>(Math.min(times, 200)).fill(value);
      },
    ),
  );
}

function open(folder: string, files: readonly string[], filter: string): void {
  const words = [
    "--headless",
    `--infilter=${filter}`,
    "--convert-to",
    "fods",
    "--outdir",
    join(folder, "out"),
  ];
  const { status, stderr } = spawnSync("soffice", [...words, ...files.map((file) => join(folder, file))], {
    timeout: TAKES_MS,
  });
  if (status !== 0) throw new Error(String(stderr));
}

/** The cells of a table that a spreadsheet has otherwise than the table: numbers as texts, or other numbers. */
function wrongCells({ columns, rows }: Table, cells: ReturnType<typeof cellsIn>, percent: number): string[] {
  return rows.flatMap((row, line) =>
    columns.flatMap(({ key, kind }, position) => {
      const value = fileValue(row[position]?.value ?? null, kind);
      const found = cells[line + 1]?.[position] ?? null;
      if (typeof value !== "number") return [];
      const expected = key.endsWith("_percent") ? value / percent : value;
      const isSame =
        typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
      return isSame ? [] : [`${line} ${key}: ${found} for ${expected}`];
    }),
  );
}

describe.skipIf(!HAS_OFFICE)("a spreadsheet", () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-sheets-"));
  let opened: readonly Opened[];

  beforeAll(async () => {
    mkdirSync(join(folder, "out"));
    const seen = new Set<string>();
    opened = everyView([await shippedRecord("HSI")], await shippedFacts()).flatMap(({ name, view }) =>
      tableNames(view).flatMap((id) => {
        const whole = tableOf(view, id);
        const table = { ...whole, rows: whole.rows.slice(0, MOST_ROWS) };
        const kind = table.columns.map(({ key }) => key).join();
        if (seen.has(kind)) return [];
        seen.add(kind);
        const source = {
          ...({ t: translator("en"), place: { page: "compare" }, state: {}, revision: 1, view } as const),
          basis: () => ({ used: null, closesTo: null, lastDate: null, sources: [] }),
        };
        const section = { kind: "table", id, title: "", build: () => table } as const;
        const json: {
          columns: Record<string, CopiedTable["columns"]>;
          tables: Record<string, CopiedTable["rows"]>;
        } = JSON.parse(tableToJson(source, section));
        const copied = tableTexts({ columns: json.columns[id] ?? [], rows: json.tables[id] ?? [] });
        const file = `${seen.size}`;
        writeFileSync(join(folder, `csv-${file}.csv`), tableToCsv(table, seen.size % 2 === 0));
        writeFileSync(join(folder, `html-${file}.html`), `<meta charset="utf-8">${copied.html}`);
        writeFileSync(join(folder, `text-${file}.csv`), copied.text);
        return [{ name: `${name} ${id}`, table }];
      }),
    );
    const files = (kind: string, ending: string) =>
      opened.map((_, place) => `${kind}-${place + 1}.${ending}`);
    // Fields end at a comma (44) or a tab (9), texts stand in quotes (34), UTF-8 (76), numbers as in English.
    const numbers = "76,1,,1033,false,true";
    open(folder, files("csv", "csv"), `CSV:44,34,${numbers}`);
    open(folder, files("text", "csv"), `CSV:9,34,${numbers}`);
    open(folder, files("html", "html"), "HTML (StarCalc)");
  }, TAKES_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["csv", "every CSV with its numbers as numbers", 1],
    ["html", "every copied table with its numbers and per cents as numbers", 100],
    ["text", "every table copied as text with its numbers and per cents as numbers", 100],
  ] as const)("opens %s: %s", (kind, _what, percent) => {
    expect(opened.length).toBeGreaterThan(30);
    for (const [place, { name, table }] of opened.entries()) {
      const fods = readFileSync(join(folder, "out", `${kind}-${place + 1}.fods`), "utf8");
      expect(wrongCells(table, cellsIn(fods), percent), name).toEqual([]);
    }
  });
});
