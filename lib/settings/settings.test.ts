import { describe, expect, it } from "vitest";
import { readDoorSettings } from "./settings.js";

describe(readDoorSettings, () => {
  it.each([
    "almanac.example",
    "ftp://almanac.example",
    "https://almanac.example/path",
    "https://almanac.example/?a=1",
    "https://user:secret@almanac.example",
    "https://",
  ])("refuses %s as PUBLIC_URL, without repeating what may be a password", (text) => {
    const read = () => readDoorSettings({ PUBLIC_URL: text });
    expect(read).toThrow(RangeError);
    expect(read).toThrow(/^PUBLIC_URL must be an address without a path(?!.*secret).*$/);
  });

  it.each(["-1", "1.5", "11", "many", "0x1", "1e1"])("refuses %s as TRUSTED_PROXIES", (text) => {
    expect(() => readDoorSettings({ TRUSTED_PROXIES: text })).toThrow(
      new RangeError(`TRUSTED_PROXIES must be a number of proxies from 0 to 10, not ${text}`),
    );
  });

  it("trusts nobody and names no address where nothing is set", () => {
    const nothing = { publicOrigin: null, trustedProxies: 0 };
    expect(readDoorSettings({})).toEqual(nothing);
    expect(readDoorSettings({ PUBLIC_URL: " ", TRUSTED_PROXIES: "" })).toEqual(nothing);
  });

  it("reads an origin with or without its slash, and a number", () => {
    const read = readDoorSettings({ PUBLIC_URL: "https://Almanac.example:8443/", TRUSTED_PROXIES: " 2 " });
    expect(read).toEqual({ publicOrigin: "https://almanac.example:8443", trustedProxies: 2 });
  });
});
