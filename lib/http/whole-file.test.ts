import { expect, it } from "vitest";
import { isWholeFile } from "./whole-file.js";

it.each([
  ["/data?full=1", false],
  ["/data?table=a.csv?full=1", false],
  ["/data.csv?fullest=1", false],
  ["/data.csv?full=10", false],
  ["/data.svg?full=1", false],
  ["/almanac.zip.html", false],
  ["/data.csv?full=1", true],
  ["/zh-Hant/indices/hsi/annual.json?from=2000-01-01&full=1&bom=1", true],
  ["/almanac.zip", true],
  ["/almanac.zip?a=1", true],
])("a whole file is a table of every row or all of them: %s is %s", (url, expected) => {
  expect(isWholeFile(url)).toBe(expected);
});
