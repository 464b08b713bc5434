import { beforeAll, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { nearPlaces } from "./near-places";

let records: readonly IndexRecord[];

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
});

const near = (text: string) => nearPlaces(translator("en"), records, text).map(({ href }) => href);

it.each(["nothing zzyzx", "about", "admin login", "wp login", "nasdaq", ""])(
  "finds nothing near %j, of which no name has a word",
  (text) => {
    expect(near(text)).toEqual([]);
  },
);

it.each([
  ["drawdown table", "/indices/hsi/drawdowns"],
  ["volatilty", "/indices/hsi/volatility"],
  ["sars", "/indices/hsi/milestones/2003-04-25-sars-low"],
  ["spx nothing", "/indices/spx"],
  ["hsi 1987-13", "/indices/hsi/1987"],
  ["七三", "/indices/hsi/drawdowns/1973-03-09"],
])("finds near %j what is called so", (text, href) => {
  expect(near(text)).toContain(href);
});

it("finds the index whose letters were twisted before the one that lacks a letter", () => {
  expect(near("hscie")).toEqual(["/indices/hscei", "/indices/hsci"]);
  expect(near("dxa")).toEqual(["/indices/dax"]);
});
