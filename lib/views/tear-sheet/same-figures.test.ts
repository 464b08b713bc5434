import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PRESETS, type Preset } from "@/lib/analytics/preset-range";
import { type TearSheet, tearSheet } from "@/lib/analytics/tear-sheet";
import { readPrices } from "@/lib/ingest/read/read-prices";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, isoMonthFromDay, requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { annualView } from "@/lib/views/annual/annual";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { monthView } from "@/lib/views/month/month";
import { monthlyView } from "@/lib/views/monthly/monthly";
import { overviewView } from "@/lib/views/overview/overview";
import { returnsView } from "@/lib/views/returns/returns";
import { spacedRecord } from "@/lib/views/testing/spaced-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { RISK_FIGURES } from "@/lib/views/volatility/risk-columns";
import { volatilityView } from "@/lib/views/volatility/volatility";

const FOLDER = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const isMissing = !existsSync(FOLDER);

/** Closes that rise and fall by up to 6 %, always the same ones. */
function walk(count: number): number[] {
  let [level, seed] = [100, 7];
  return Array.from({ length: count }, () => {
    seed = (seed * 16807) % 2147483647;
    level *= 1 + (seed / 2147483647 - 0.48) * 0.12;
    return level;
  });
}

/** The closes of a file as a reader's own. */
function recordOf(bytes: Uint8Array): IndexRecord {
  const { days, closes } = readPrices(bytes, { dateOrder: "DMY" });
  const made = spacedRecord("monthly", [1], 0);
  const complete = { from: days[0] ?? 0, to: days.at(-1) ?? 0 };
  return { ...made, series: makeSeries("TEST", days, closes, complete) };
}

const file = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");

/** Date and price alone of a table with many prices. */
const twoColumns = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.split(",").slice(0, 2).join(",").replace("SP500", "Close"))
    .join("\n");

const FILES: ReadonlyArray<readonly [name: string, read: () => IndexRecord]> = [
  [
    "the Nifty 50 by the month",
    () => recordOf(Buffer.from(file("investing-dmy-dash-monthly__NIFTY__1995-12-01__2025-01-01.csv"))),
  ],
  [
    "the S&P 500 by the month since 1871",
    () => recordOf(Buffer.from(twoColumns(file("shiller-monthly__SPX__1871-01-01__2026-06-01.csv")))),
  ],
];

const MADE: ReadonlyArray<readonly [name: string, read: () => IndexRecord]> = [
  ["weeks", () => spacedRecord("weekly", walk(900), requireDay("2005-01-07"))],
  ["months", () => spacedRecord("monthly", walk(300), requireDay("1990-01-31"))],
  ["quarters", () => spacedRecord("quarterly", walk(120), requireDay("1980-03-31"))],
  ["years", () => spacedRecord("yearly", walk(90), requireDay("1920-12-31"))],
  ["closes that change their pace", () => spacedRecord("irregular", walk(300), requireDay("2005-01-31"))],
];

/** Of the tables of the pages, everything that the tear sheet has too, to the last digit. */
function expectSameFigures(record: IndexRecord): void {
  const sheet = tearSheet(record.series);
  expectSamePeriods(record, sheet);
  expectSameRisk(record, sheet);
  expectSameYearsAndMonths(record, sheet);
  expectSameFalls(record, sheet);
  expectSameMoves(record, sheet);
}

function expectSamePeriods(record: IndexRecord, { periods }: TearSheet): void {
  const table = tableOf(present(overviewView(viewContext(record))), "periods");
  const labels: Partial<Record<Preset, string>> = { max: "Max" };
  const shown = PRESETS.filter((preset) => /Y|max/.test(preset) && periods[preset] !== null);
  expect(shown.length).toBeGreaterThan(1);
  for (const preset of shown) {
    const cell = (column: string) => cellWhere(table, "period", labels[preset] ?? preset, column).value;
    const held = present(periods[preset]);
    expect(cell("return_percent"), preset).toBe(held.change);
    expect(cell("cagr_percent"), preset).toBe(held.cagr);
    expect(cell("from_date"), preset).toBe(isoFromDay(held.from.day));
  }
}

function expectSameRisk(record: IndexRecord, sheet: TearSheet): void {
  const context = { ...viewContext(record), others: [], indices: [] };
  const table = tableOf(present(volatilityView(context)), "risk");
  for (const [name, key] of RISK_FIGURES) {
    const figure = sheet[name];
    const value = typeof figure === "object" && figure !== null ? figure.value : figure;
    const { value: shown, note } = cellWhere(table, "span", "Max", key);
    expect(shown, name).toBe(name === "ulcer" && value !== null ? value / 100 : value);
    if (shown === null) expect(note, name).toMatch(/./);
  }
}

function expectSameYearsAndMonths(record: IndexRecord, { annual, monthly, periodicity }: TearSheet): void {
  const table = tableOf(present(annualView(viewContext(record, { order: "asc" }))), "annual");
  expect(valuesOf(table, "year")).toEqual(annual.map(({ year }) => year));
  expect(valuesOf(table, "change_percent")).toEqual(annual.map(({ change }) => change));
  if (periodicity !== "quarterly" && periodicity !== "yearly") {
    const volatilities = annual.map(({ volatility }) => volatility.value);
    expect(valuesOf(table, "volatility_percent")).toEqual(volatilities);
  }
  const months = monthlyView(viewContext(record));
  if (periodicity === "yearly") expect(months).toBeNull();
  if (periodicity === "quarterly" || periodicity === "yearly") return;
  const heat = tableOf(present(months), "monthly");
  const changes = heat.rows.flatMap((row) => row.slice(1, 13).map(({ value }) => value));
  const own = monthly.flatMap(({ change }) => change ?? []);
  expect(changes.filter((value) => value !== null).toSorted()).toEqual(own.toSorted());
  const month = present(monthly.at(-2));
  const context = { ...viewContext(record), others: [record] };
  const page = present(monthView(context, isoMonthFromDay(month.start)));
  expect(valuesOf(tableOf(page, "elsewhere"), "change_percent")).toEqual([month.change, month.change]);
}

function expectSameFalls(record: IndexRecord, { drawdowns, maxDrawdown }: TearSheet): void {
  const table = tableOf(
    present(drawdownsView(viewContext(record, { min: "5", lengths: "sessions" }))),
    "drawdowns",
  );
  const listed = drawdowns.filter(({ depth }) => depth <= -0.05);
  expect(listed.length).toBeGreaterThan(0);
  const first = (key: string) => valuesOf(table, key).slice(0, listed.length);
  expect(first("depth_percent")).toEqual(listed.map(({ depth }) => depth));
  expect(first("sessions_to_trough")).toEqual(listed.map(({ sessions }) => sessions.toTrough));
  expect(valuesOf(table, "depth_percent")[0]).toBe(maxDrawdown);
}

function expectSameMoves(record: IndexRecord, { bestAndWorst }: TearSheet): void {
  const view = present(returnsView(viewContext(record)));
  if (bestAndWorst === null) {
    expect(view.sections.map(({ id }) => id)).not.toContain("worst-days");
    return;
  }
  const changes = (id: string) => valuesOf(tableOf(view, id), "change_percent").slice(0, 10);
  expect(changes("worst-days")).toEqual(bestAndWorst.worst.map(({ change }) => change));
  expect(changes("best-days")).toEqual(bestAndWorst.best.map(({ change }) => change));
}

describe("the figures of the pages are those of the tear sheet to the last digit", () => {
  it.each(MADE)("of %s", (_name, read) => expectSameFigures(read()));

  it.skipIf(isMissing).each(FILES)(
    `of %s${isMissing ? ` (skipped: ${FOLDER} is not there)` : ""}`,
    (_name, read) => expectSameFigures(read()),
  );
});
