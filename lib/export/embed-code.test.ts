import { describe, expect, it } from "vitest";
import { platesOf } from "@/lib/views/parts/section";
import { viewAt } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import { embedCode, embedHeight } from "./embed-code";

describe(embedCode, () => {
  it("escapes whatever stands in a title or an address", () => {
    const code = embedCode({
      origin: "https://a.example",
      href: `/embed?a=1&b="`,
      title: `"><script>`,
      height: 420.2,
    });
    expect(code).toBe(
      '<iframe src="https://a.example/embed?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;" width="100%" height="421" loading="lazy" style="border:0"></iframe>',
    );
  });
});

describe(embedHeight, () => {
  it("has room for every plate of an index, and scrolls the longest tables only", async () => {
    const record = await shippedRecord("HSI");
    for (const page of ["overview", "sheet", "annual", "monthly", "drawdowns", "volatility"] as const) {
      for (const plate of platesOf(present(viewAt(record, { page, symbol: "hsi" })))) {
        const height = embedHeight(plate);
        expect(height, plate.id).toBeGreaterThan(180);
        expect(height, plate.id).toBeLessThanOrEqual(840);
      }
    }
  });
});
