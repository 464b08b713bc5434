import { describe, expect, it, vi } from "vitest";
import { siteOrigin } from "./site-origin";

const origin = (headers: Record<string, string>) => siteOrigin(new Headers(headers));

describe(siteOrigin, () => {
  it.each([
    [{ Host: "a b" }, "http://localhost"],
    [{ Host: "" }, "http://localhost"],
    [{}, "http://localhost"],
    [{ Host: "almanac.example", "X-Forwarded-Host": "evil.example" }, "http://almanac.example"],
    [{ Host: "almanac.example", "X-Forwarded-Proto": "https,http" }, "http://almanac.example"],
    [{ Host: "almanac.example:8080", "X-Forwarded-Proto": "https" }, "https://almanac.example:8080"],
  ])("is never an error: %j", (headers, expected) => expect(origin(headers)).toBe(expected));

  it("is PUBLIC_URL where that is set, whatever a request says", () => {
    vi.stubEnv("PUBLIC_URL", "https://almanac.example/");
    expect(origin({ Host: "evil.example", "X-Forwarded-Proto": "http" })).toBe("https://almanac.example");
    vi.unstubAllEnvs();
  });
});
