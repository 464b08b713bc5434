import { describe, expect, it } from "vitest";
import { withoutFilledHolidays } from "./filled-closes";

/** Rows of `[day, close]`, each on its line below a header. */
function fileOf(rows: ReadonlyArray<readonly [day: number, close: number]>) {
  return {
    days: Int32Array.from(rows, ([day]) => day),
    closes: Float64Array.from(rows, ([, close]) => close),
    lines: Int32Array.from(rows, (_, row) => row + 2),
  };
}

const sessions = [0, 1, 4, 5, 6];
/** Day −3 is a session that the calendar lacks. */
const calendar = {
  symbol: "SPX",
  days: Int32Array.from([-4, ...sessions]),
  from: -4,
  to: 6,
  isUnheld: (day: number) => day === -3,
};
const left = (rows: ReadonlyArray<readonly [day: number, close: number]>) => {
  const { file, rowsLeftOut } = withoutFilledHolidays(fileOf(rows), calendar);
  expect(file.closes.length).toBe(file.days.length);
  expect(rows.length - file.days.length).toBe(rowsLeftOut);
  return Array.from(file.lines, (line, position) => [line, file.days[position]]);
};

describe("withoutFilledHolidays", () => {
  it("leaves out nothing of no row", () => {
    expect(left([])).toEqual([]);
  });

  it("leaves out days without a session that repeat the close before or after, however many in a row", () => {
    const rows = [
      [0, 10],
      [1, 11],
      [2, 11],
      [3, 11],
      [4, 12],
    ] as const;
    expect(left(rows)).toEqual([
      [2, 0],
      [3, 1],
      [6, 4],
    ]);
    expect(
      left([
        [1, 11],
        [3, 12],
        [4, 12],
      ]),
    ).toEqual([
      [2, 1],
      [4, 4],
    ]);
  });

  it("keeps another close on such a day, equal closes of sessions, and days that the calendar does not know", () => {
    const rows = [
      [-6, 9],
      [-5, 9],
      [-4, 9],
      [-3, 9],
      [0, 9],
      [1, 9],
      [2, 9.5],
      [4, 9],
      [7, 9],
    ] as const;
    expect(left(rows)).toHaveLength(rows.length);
  });
});
