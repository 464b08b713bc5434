import { describe, expect, it } from "vitest";
import { areaPath, boxesPath, linePath, stepPath, strokesPath } from "./paths";

const fractions = [0, 0.5, 1];
const line = (width: number) => linePath(fractions, [110, 10, 60], width);

describe(linePath, () => {
  it("writes shares of the width it is given and px of the height", () => {
    expect(line(1000)).toBe("M0 110L500 10L1000 60");
    expect(line(300)).toBe("M0 110L150 10L300 60");
  });
});

describe(stepPath, () => {
  it("holds each height until the next place, and is empty for no point", () => {
    expect(stepPath(fractions, [110, 10, 60], 1000)).toBe("M0 110H500V10H1000V60");
    expect(stepPath([], [], 1000)).toBe("");
  });
});

describe(areaPath, () => {
  it("closes the line at the level it is filled to, and is empty for a line without points", () => {
    expect(areaPath(line(1000), fractions, 110, 1000)).toBe("M0 110L500 10L1000 60L1000 110L0 110Z");
    expect(areaPath("", [], 110, 1000)).toBe("");
  });
});

describe("the paths of boxes and strokes", () => {
  it("are empty for none", () => {
    expect([boxesPath([], 1000), strokesPath([], 0, 9, 1000)]).toEqual(["", ""]);
  });

  it("fill a box and draw strokes that fall on one place once", () => {
    expect(boxesPath([{ left: 0.1, right: 0.101, top: 0, bottom: 9 }], 1000)).toBe("M100 0H101V9H100z");
    expect(strokesPath([0.1, 0.1, 0.2], 0, 9, 1000)).toBe("M100 0V9M200 0V9");
  });
});
