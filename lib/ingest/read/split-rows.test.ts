import { promisify } from "node:util";
import spectrum from "csv-spectrum";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "./price-file-error";
import { rowSplitter } from "./split-rows";

function split(pieces: readonly string[]) {
  const rows: [number, readonly string[]][] = [];
  const faults: Fault[] = [];
  const splitter = rowSplitter(",", {
    row: (cells, line) => rows.push([line, [...cells]]),
    fault: (fault) => faults.push(fault),
  });
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return { rows, faults };
}

describe(rowSplitter, () => {
  it("names the line that a quote is opened on and never closed, and reads no further", () => {
    const { rows, faults } = split(['a,b\n"c\n",d\ne,"f\n', "g,h\n", "i"]);
    expect(rows).toEqual([
      [1, ["a", "b"]],
      [2, ["c\n", "d"]],
    ]);
    expect(faults).toMatchObject([{ line: 4, rule: "open-quote" }]);
  });

  it("gives up on a row of a megabyte, so that an open quote cannot take in the whole file", () => {
    const { rows, faults } = split(['a\n"b', ...Array.from({ length: 300 }, () => `${"x".repeat(9_999)}\n`)]);
    expect(rows).toEqual([[1, ["a"]]]);
    expect(faults).toMatchObject([{ line: 2, rule: "open-quote" }]);
  });

  it("gives up on a row of a megabyte without quotes, which is no row", () => {
    const { faults } = split(["a\n", ...Array.from({ length: 300 }, () => "x".repeat(9_999))]);
    expect(faults).toMatchObject([{ line: 2, rule: "endless-row" }]);
  });

  it("counts lines through line ends of any kind within quotes and without", () => {
    expect(split(['a\r\n\r\n"b\r\nb"\r"c\rc",1\nd']).rows).toEqual([
      [1, ["a"]],
      [2, [""]],
      [3, ["b\nb"]],
      [5, ["c\nc", "1"]],
      [7, ["d"]],
    ]);
  });

  it("gives the same rows however the text is cut into pieces", () => {
    const text = fc.array(
      fc.constantFrom("a", "1.5", ",", '"b"', '"c,""d\r\n"', "\n", "\r\n", "\r", " ", ""),
      {
        maxLength: 40,
      },
    );
    const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(text, cuts, (parts, positions) => {
        const whole = parts.join("");
        const ends = [...positions.filter((at) => at < whole.length), whole.length].sort((a, b) => a - b);
        const pieces = ends.map((end, at) => whole.slice(ends[at - 1] ?? 0, end));
        expect(split(pieces)).toEqual(split([whole]));
      }),
      { numRuns: 1000 },
    );
  });
});

const cases = (await promisify(spectrum)()).map(({ name, csv, json }) => {
  return { name, csv: csv.toString(), json: json.toString() };
});

// The JSON of this case has another telephone number, 1234567890, than its own CSV.
const MISPRINT = { case: "location_coordinates", column: "Contact Phone Number", value: "2095257564" };

/** The table that a case is to give, names first. A CRLF in a cell is an LF here, as this reader has it. */
function expectedRows({ name, json }: (typeof cases)[number]): string[][] {
  const parsed: Record<string, string> | Record<string, string>[] = JSON.parse(json);
  const records = [parsed].flat();
  const names = Object.keys(records[0] ?? {});
  const cell = (record: Record<string, string>, column: string) =>
    name === MISPRINT.case && column === MISPRINT.column ? MISPRINT.value : (record[column] ?? "");
  const rows = records.map((record) => names.map((column) => cell(record, column)));
  return [names, ...rows].map((cells) => cells.map((text) => text.replaceAll("\r\n", "\n")));
}

describe("csv-spectrum", () => {
  it("is here with its 12 cases", () => {
    expect(cases).toHaveLength(12);
  });

  it.each(cases)("$name: cut into the cells of its JSON, whole and sign by sign", (each) => {
    const { rows, faults } = split([each.csv]);
    expect(rows.map(([, cells]) => cells)).toEqual(expectedRows(each));
    expect(split([...each.csv]).rows).toEqual(rows);
    expect(faults).toEqual([]);
  });
});
