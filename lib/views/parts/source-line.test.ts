import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { dailySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { sourceLine } from "./source-line";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe(sourceLine, () => {
  it("names the sources of most closes, to which day they go, and the revision", async () => {
    const record = await shippedRecord("HSI");
    const [first, second] = record.closeSources;
    expect(plain(sourceLine(translator("en"), [record], 13))).toBe(
      `Closes: ${first?.name.en}; ${second?.name.en}; ${record.closeSources.length - 2} more, to 21 Aug 2026 · revision 13`,
    );
    expect(sourceLine(translator("zh-Hant"), [record], 13)).toMatch(/^收市價：.+，至2026年8月21日 · 第13版$/);
  });

  it("names each source of several indices once", async () => {
    const record = await shippedRecord("HSTECH");
    const one = sourceLine(translator("en"), [record], 1);
    expect(sourceLine(translator("en"), [record, record], 1)).toBe(one);
  });

  it("says what is known: the day where no source is named, the revision alone of no index", () => {
    expect(plain(sourceLine(translator("en"), [madeRecord(dailySeries([1]))], 4))).toBe(
      "Closes to 1 Jan 1970 · revision 4",
    );
    expect(sourceLine(translator("en"), [], 4)).toBe("Revision 4");
  });
});
