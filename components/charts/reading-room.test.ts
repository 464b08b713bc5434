import { describe, expect, it } from "vitest";
import { linesOf, roomFor } from "./reading-room";
import { namedReading } from "./reading-text";

const group = (text: string) => [{ text, tone: null }];

describe(linesOf, () => {
  it("sets groups side by side while there is room, and keeps each whole where it can", () => {
    const three = {
      groups: [group("10.2 years"), group("2007 −65.18 %"), group("1973 −91.54 %"), group("1981")],
    };
    expect([288, 560].map((width) => linesOf(three, width))).toEqual([2, 1]);
  });

  it("breaks a group that is longer than a line", () => {
    const words =
      "Closes from 31 July 1964 to 21 August 2026: 11 falls, the deepest 9 March 1973 to 10 December 1974";
    expect(linesOf(namedReading(words), 288)).toBeGreaterThanOrEqual(3);
    expect(linesOf(namedReading(words), 1000)).toBe(1);
  });

  it("needs a line for nothing", () => {
    expect(linesOf(namedReading(""), 288)).toBe(1);
    expect(roomFor([])).toEqual({ narrow: 1, middle: 1, wide: 1 });
  });
});
