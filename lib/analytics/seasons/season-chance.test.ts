import { describe, expect, it } from "vitest";
import { seasonChance } from "./season-chance";

const years = (changesOfYear: (season: number, year: number) => number, seasons: number, count: number) =>
  Array.from({ length: count * seasons }, (_, place) => ({
    season: place % seasons,
    change: changesOfYear(place % seasons, Math.floor(place / seasons)),
  }));

describe(seasonChance, () => {
  it("says nothing where a season has no change", () => {
    expect(seasonChance([], 12)).toBeNull();
    expect(seasonChance([{ season: 0, change: 0.1 }], 2)).toBeNull();
  });

  it("refuses a season that there is not", () => {
    expect(() => seasonChance([{ season: 12, change: 0.1 }], 12)).toThrow(RangeError);
  });

  it("finds no chance in a season that falls every year among others that rise", () => {
    const chance = seasonChance(
      years((season, year) => (season === 8 ? -0.05 : 0.01 + year / 1e4), 12, 40),
      12,
    );
    expect(chance).toMatchObject({ season: 8, asLow: 0 });
    expect(chance?.mean).toBeCloseTo(-0.05, 12);
  });

  it("finds nothing but chance where all changes are equal", () => {
    expect(
      seasonChance(
        years(() => 0.01, 4, 10),
        4,
      )?.asLow,
    ).toBe(10_000);
  });

  // Two seasons of two changes: 6 ways to share 1, 2, 3, 6 out, of which 2 have the lowest pair {1, 2} in one of them.
  it("is the share of the ways to share the changes out that are as low", () => {
    const changes = [1, 2, 3, 6].map((change, place) => ({ season: place < 2 ? 0 : 1, change }));
    expect((seasonChance(changes, 2)?.asLow ?? 0) / 10_000).toBeCloseTo(1 / 3, 1);
  });

  it("finds the same each time", () => {
    const changes = years((season, year) => Math.sin(season * 7 + year * 3), 12, 20);
    expect(seasonChance(changes, 12)).toEqual(seasonChance(changes, 12));
  });
});
