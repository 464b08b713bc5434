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
    expect(faults).toMatchObject([{ line: 4, reason: "open-quote" }]);
  });

  it("gives up on a row of a megabyte, so that an open quote cannot take in the whole file", () => {
    const { rows, faults } = split(['a\n"b', ...Array.from({ length: 300 }, () => `${"x".repeat(9_999)}\n`)]);
    expect(rows).toEqual([[1, ["a"]]]);
    expect(faults).toMatchObject([{ line: 2, reason: "open-quote" }]);
  });

  it("gives up on a row of a megabyte without quotes, which is no row", () => {
    const { faults } = split(["a\n", ...Array.from({ length: 300 }, () => "x".repeat(9_999))]);
    expect(faults).toMatchObject([{ line: 2, reason: "endless-row" }]);
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

// The shapes of csv-spectrum's cases; a reader of closes keeps neither quotes nor kinds of line ends.
const SPECTRUM: ReadonlyArray<readonly [name: string, text: string, rows: string[][]]> = [
  [
    "a comma in quotes",
    'first,last,zip\nJohn,Doe,"Any Town, WW"\n',
    [
      ["first", "last", "zip"],
      ["John", "Doe", "Any Town, WW"],
    ],
  ],
  [
    "empty cells",
    'a,b,c\n1,"",""\n2,3,4\n',
    [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "empty cells in CRLF",
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "3", "4"],
    ],
  ],
  [
    "doubled quotes",
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    [
      ["a", "b"],
      ["1", 'ha "ha" ha'],
      ["3", "4"],
    ],
  ],
  [
    "JSON in a cell",
    'key,val\n1,"{""type"": ""Point"", ""at"": [1.0, 2.0]}"\n',
    [
      ["key", "val"],
      ["1", '{"type": "Point", "at": [1.0, 2.0]}'],
    ],
  ],
  [
    "line ends in quotes",
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["Once upon \na time", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "line ends in quotes in CRLF",
    'a,b\r\n"Once upon \r\na time",5\r\n',
    [
      ["a", "b"],
      ["Once upon \na time", "5"],
    ],
  ],
  [
    "quotes and line ends",
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    [
      ["a", "b"],
      ["1", 'ha \n"ha" \nha'],
      ["3", "4"],
    ],
  ],
  [
    "a plain table",
    "a,b,c\n1,2,3\n",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  [
    "a plain table in CRLF",
    "a,b,c\r\n1,2,3\r\n",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  [
    "UTF-8",
    "a,b,c\n1,2,3\n4,5,ʤ\n",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["4", "5", "ʤ"],
    ],
  ],
  [
    "names of columns in quotes",
    '"a","b, c",""\n1,2,3\n',
    [
      ["a", "b, c", ""],
      ["1", "2", "3"],
    ],
  ],
];

describe("the shapes of csv-spectrum", () => {
  it.each(SPECTRUM)("%s: cut into the same cells, whole and sign by sign", (_, text, rows) => {
    expect(split([text]).rows.map(([, cells]) => cells)).toEqual(rows);
    expect(split([...text]).rows.map(([, cells]) => cells)).toEqual(rows);
    expect(split([text]).faults).toEqual([]);
  });
});
