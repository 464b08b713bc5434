import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPath } from "./plain-path";

describe(plainPath, () => {
  it.each([
    ["/embed/../indices/hsi", "/indices/hsi"],
    ["/embed/%2e%2e/indices/hsi?range=1y", "/indices/hsi?range=1y"],
    ["/embed/.%2E/indices/hsi", "/indices/hsi"],
    ["/embed\\..\\indices/hsi", "/indices/hsi"],
    ["/indices/./hsi", "/indices/hsi"],
    ["/../../etc/passwd", "/etc/passwd"],
    ["/x/../embed/indices/hsi", "/embed/indices/hsi"],
    ["/indices/hsi#/../embed", "/indices/hsi"],
  ])("reads %s as %s", (url, plain) => expect(plainPath(url)).toBe(plain));

  it.each([
    "/",
    "/indices/hsi?range=1y&next=/../x",
    "//elsewhere.example/embed",
    "*",
    "http://elsewhere.example/embed/../x",
    "",
    "/%zz",
    "/a?b?c",
  ])("leaves %s as it is", (url) => expect(plainPath(url)).toBe(url));

  it("takes off the host that the request asks, and no other", () => {
    for (const [target, plain] of [
      ["http://almanac.example/a/../b?c", "/b?c"],
      ["HTTPS://Almanac.Example", "/"],
      ["http://almanac.example?c", "/?c"],
      ["http://almanac.example.evil/b", "http://almanac.example.evil/b"],
      ["http://user@almanac.example/b", "http://user@almanac.example/b"],
    ] as const)
      expect(plainPath(target, "almanac.example"), target).toBe(plain);
  });

  it("gives what it would leave as it is", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, more) => {
        const once = plainPath(`/${path}${more}`);
        expect(plainPath(once)).toBe(once);
      }),
    );
  });
});
