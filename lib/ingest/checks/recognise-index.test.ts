import { describe, expect, it } from "vitest";
import { recogniseIndex } from "./recognise-index";

const dated = (closes: readonly number[], step = 365) =>
  closes.map((close, year) => ({ day: year * step, close }));
const days = (count: number) => Int32Array.from({ length: count }, (_, year) => year * 365);
const ours = { symbol: "OURS", annualCloses: dated([100, 110, 120, 130, 140]) };
const other = { symbol: "OTHER", annualCloses: dated([500, 480, 510, 530, 560]) };

describe(recogniseIndex, () => {
  it("is null without candidates, without closes, or where no level agrees", () => {
    expect(recogniseIndex(days(5), Float64Array.of(100, 110, 120, 130, 140), [])).toBeNull();
    expect(recogniseIndex(days(0), new Float64Array(0), [ours, other])).toBeNull();
    expect(recogniseIndex(days(5), Float64Array.of(1, 2, 3, 4, 5), [ours, other])).toBeNull();
  });

  it("is null where fewer than three year-ends lie on days of the file", () => {
    expect(recogniseIndex(days(2), Float64Array.of(100, 110), [ours, other])).toBeNull();
    expect(recogniseIndex(days(3), Float64Array.of(100, 110, 120), [ours, other])).toBe("OURS");
  });

  it("is null where fewer than four in five agree within 0.1 %", () => {
    expect(recogniseIndex(days(5), Float64Array.of(100, 110, 120, 131, 142), [ours])).toBeNull();
    expect(recogniseIndex(days(5), Float64Array.of(100, 110, 120, 130.2, 140), [ours])).toBe("OURS");
    expect(recogniseIndex(days(5), Float64Array.of(100.1, 110, 120, 130.13, 140), [ours])).toBe("OURS");
  });

  it("is null where two indices agree equally well, for instance one and its copy", () => {
    const copy = { ...ours, symbol: "COPY" };
    expect(recogniseIndex(days(5), Float64Array.of(100, 110, 120, 130, 140), [ours, copy])).toBeNull();
  });

  it("is the index whose year-ends are those of the file, wherever it stands in the list", () => {
    const closes = Float64Array.of(500, 480, 510, 530, 560);
    expect(recogniseIndex(days(5), closes, [ours, other])).toBe("OTHER");
    expect(recogniseIndex(days(5), closes, [other, ours])).toBe("OTHER");
  });
});
