import { describe, expect, it } from "vitest";
import { providerBaseUrls } from "./base-urls";

describe(providerBaseUrls, () => {
  it.each(["stooq.com", "ftp://stooq.com", "file:///etc", "https://reader:secret@stooq.com"])(
    "refuses %s in one line that shows nothing of it",
    (url) => {
      expect(() => providerBaseUrls({ ALMANAC_STOOQ_URL: url })).toThrow(
        "ALMANAC_STOOQ_URL must be an http or https address without a user name",
      );
    },
  );

  it("is the providers' own where nothing is set", () => {
    const { stooq, yahoo } = providerBaseUrls({ ALMANAC_YAHOO_URL: "" });
    expect([stooq.href, yahoo.href]).toEqual(["https://stooq.com/", "https://query1.finance.yahoo.com/"]);
  });

  it("keeps the path of a mirror", () => {
    const { yahoo } = providerBaseUrls({ ALMANAC_YAHOO_URL: "http://127.0.0.1:8080/mirror" });
    expect(new URL("v8/x", yahoo).href).toBe("http://127.0.0.1:8080/mirror/v8/x");
  });
});
