import { describe, expect, it } from "vitest";
import { boundSpaces } from "./bound-spaces";

const seen = (text: string) => boundSpaces(text).replaceAll("\u00a0", "_");

describe(boundSpaces, () => {
  it("keeps numbers with their units", () => {
    expect(seen("The loss of 33.33 % is the largest")).toBe("The loss of 33.33_% is the largest");
    expect(seen("down 13.70 per cent, 1,120.70 points")).toBe("down 13.70_per_cent, 1,120.70_points");
    expect(seen("held for 10 years or 257 sessions")).toBe("held for 10_years or 257_sessions");
  });

  it("keeps dates", () => {
    expect(seen("until 12 June 1981, or 9 Mar 1973")).toBe("until 12_June_1981, or 9_Mar_1973");
  });

  it("keeps indices with their number", () => {
    expect(seen("CAC 40, Nikkei 225 and S&P 500")).toBe("CAC_40, Nikkei_225 and S&P_500");
    expect(seen("日經 225指數")).toBe("日經_225指數");
  });

  it("leaves other spaces to the line", () => {
    for (const text of ["", "n/a", "Hang Seng Index", "the 9 marches", "closed at 2,241.69 on"]) {
      expect(boundSpaces(text)).toBe(text);
    }
  });
});
