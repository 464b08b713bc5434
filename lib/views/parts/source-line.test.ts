import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { sourceLine } from "./source-line";

const t = translator("en");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe(sourceLine, () => {
  it("names the sources of most closes, to which day they go, and the revision", () => {
    const basis = { sources: ["Stooq", "QRM", "Yahoo", "Sina"], closesTo: "2026-08-21" };
    expect(plain(sourceLine(t, basis, 13))).toBe("Closes: Stooq; QRM; 2 more, to 21 Aug 2026 · revision 13");
    expect(sourceLine(translator("zh-Hant"), basis, 13)).toBe(
      "收市價：Stooq；QRM；另2個，至2026年8月21日 · 第13版",
    );
  });

  it("counts no more where it names all", () => {
    const basis = { sources: ["Stooq", "QRM"], closesTo: "2026-08-21" };
    expect(plain(sourceLine(t, basis, 1))).toBe("Closes: Stooq; QRM, to 21 Aug 2026 · revision 1");
  });

  it("says what is known: the day where no source is named, the revision alone of no index", () => {
    const day = { sources: [], closesTo: "1970-01-01" };
    expect(plain(sourceLine(t, day, 4))).toBe("Closes to 1 Jan 1970 · revision 4");
    expect(sourceLine(t, { sources: [], closesTo: null }, 4)).toBe("Revision 4");
  });
});
