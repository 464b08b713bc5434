import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldDays, LONGEST_CLOSURE_DAYS } from "./session-runs";

function marked(days: ReadonlyArray<readonly [day: number, isSession: 0 | 1]>) {
  return {
    days: Int32Array.from(days, ([day]) => day),
    isSession: Uint8Array.from(days, ([, isSession]) => isSession),
  };
}

describe(heldDays, () => {
  it("finds nothing where there is no close", () => {
    expect(heldDays(marked([]))).toEqual({ runs: [], declared: [] });
  });

  it("finds no run where every close is declared", () => {
    expect(
      heldDays(
        marked([
          [-10, 0],
          [5, 0],
        ]),
      ),
    ).toEqual({ runs: [], declared: [-10, 5] });
  });

  it("runs over the longest closure, and ends one day later", () => {
    const held = heldDays(
      marked([
        [0, 1],
        [LONGEST_CLOSURE_DAYS, 1],
        [2 * LONGEST_CLOSURE_DAYS + 1, 1],
      ]),
    );
    expect(held.runs).toEqual([
      { from: 0, to: 21, sessions: 2 },
      { from: 43, to: 43, sessions: 1 },
    ]);
  });

  it("does not end at a declared close between sessions, nor does that close hold it together", () => {
    const held = heldDays(
      marked([
        [0, 1],
        [1, 0],
        [2, 1],
        [20, 0],
        [30, 1],
      ]),
    );
    expect(held).toEqual({
      runs: [
        { from: 0, to: 2, sessions: 2 },
        { from: 30, to: 30, sessions: 1 },
      ],
      declared: [1, 20],
    });
  });

  it("has every session in one run and every declared close once, whatever the days", () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0 as const, 1 as const)));
    fc.assert(
      fc.property(gaps, (steps) => {
        let day = -500;
        const rows = steps.map(([gap, isSession]): [number, 0 | 1] => {
          day += gap;
          return [day, isSession];
        });
        const { runs, declared } = heldDays(marked(rows));
        const sessions = rows.filter(([, isSession]) => isSession === 1).map(([at]) => at);
        expect(runs.reduce((sum, run) => sum + run.sessions, 0)).toBe(sessions.length);
        expect(declared).toEqual(rows.filter(([, isSession]) => isSession === 0).map(([at]) => at));
        for (const { from, to, sessions: count } of runs) {
          expect(sessions.filter((at) => at >= from && at <= to)).toHaveLength(count);
        }
        for (const [position, { from }] of runs.slice(1).entries()) {
          expect(from - (runs[position]?.to ?? from)).toBeGreaterThan(LONGEST_CLOSURE_DAYS);
        }
      }),
    );
  });
});
