import process from "node:process";
import { proseText } from "../lib/i18n/prose";
import type { IndexRecord } from "../lib/reference/records";
import { at } from "../lib/series/at";
import { calendarPeriods } from "../lib/series/calendar-periods";
import { isoFromDay } from "../lib/series/day";
import { dataFolder } from "../lib/shipped/data-fingerprint";
import { readIndices } from "../lib/shipped/read-indices";
import type { View } from "../lib/views/parts/view";
import { type IndexPlace, viewAt } from "../lib/views/testing/any-view";
import { shippedRecord } from "../lib/views/testing/shipped-record";
import type { Outcome } from "./support/outcome";

const NO_TEXT = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object/;
const MOST_TOLD = 10;

/**
 * Makes the page of every day from the first close of each shipped index to its last, and of each of these months and years,
 * in the two languages by turns, all sections of it: each must be there, say something, and hold no number that is none.
 */
export async function everyDay(): Promise<Outcome> {
  const symbols = (await readIndices(dataFolder())).map(({ profile }) => profile.symbol);
  const records = await Promise.all(symbols.map(shippedRecord));
  const faults: string[] = [];
  let pages = 0;
  for (const record of records) {
    const others = records.filter((other) => other !== record);
    for (const place of placesOf(record)) {
      const locale = pages % 2 === 0 ? "en" : "zh-Hant";
      const fault = faultOf(viewAt(record, place, {}, locale, [], others));
      pages += 1;
      if (fault !== null) faults.push(`${locale} ${JSON.stringify(place)}: ${fault}`);
    }
    process.stderr.write(`${record.profile.symbol}: ${pages} pages, ${faults.length} faults\n`);
  }
  const told = [`${pages} pages, ${faults.length} faults`, ...faults.slice(0, MOST_TOLD)].join("\n");
  return { passed: faults.length === 0, told };
}

function* placesOf({ profile, series }: IndexRecord): Generator<IndexPlace> {
  const symbol = profile.symbol.toLowerCase();
  const [first, last] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  for (let day = first; day <= last; day++) yield { page: "day", symbol, day: isoFromDay(day) };
  const held = (unit: "month" | "year") =>
    calendarPeriods(series.days, unit).filter((period) => period.first <= period.last);
  for (const { start } of held("month")) {
    yield { page: "month", symbol, month: isoFromDay(start).slice(0, 7) };
  }
  for (const { start } of held("year")) yield { page: "year", symbol, year: isoFromDay(start).slice(0, 4) };
}

/** What is wrong with a view; `null` where nothing is. */
function faultOf(view: View | null): string | null {
  if (view === null) return "there is no such page";
  if (proseText(view.headline).trim() === "") return "it says nothing";
  for (const { id, build } of view.sections) {
    // JSON has no NaN: it is written as text, so that it is found.
    const written = JSON.stringify(build(), (_, value) =>
      typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
    );
    const [found] = NO_TEXT.exec(written) ?? [];
    if (found !== undefined) return `${found} in ${id}`;
  }
  return null;
}
