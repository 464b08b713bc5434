import { afterEach, describe, expect, it, vi } from "vitest";
import { folderError } from "@/lib/db/connection/store-error";
import { failureText, StoreUnavailable, shownFailure } from "./unavailable";

const failed = (code: string, message: string) => Object.assign(new Error(message), { code });

afterEach(() => vi.unstubAllEnvs());

describe(shownFailure, () => {
  it.each([
    [
      failed("ECONNREFUSED", "connect ECONNREFUSED 10.0.0.7:5432"),
      "No PostgreSQL answers at its address: is it running?",
    ],
    [failed("ENOTFOUND", "getaddrinfo ENOTFOUND db.internal"), "The host of its address is not known"],
    [
      failed("EHOSTUNREACH", "connect EHOSTUNREACH 10.0.0.7"),
      "There is no way to its address over the network",
    ],
    [
      failed("28P01", 'password authentication failed for user "almanac"'),
      "PostgreSQL at its address refused",
    ],
    [
      failed("XX000", "tunnel to 10.0.0.7 collapsed"),
      "PostgreSQL at its address failed: the log has the reason.",
    ],
    [
      new StoreUnavailable("No PostgreSQL answers at db.internal:5432/almanac."),
      "No PostgreSQL answers at its address.",
    ],
  ])("names no address of a server: %s", (error, begin) => {
    vi.stubEnv("DATABASE_URL", "postgresql://almanac:secret@db.internal:5432/almanac");
    const text = shownFailure(error);
    expect(text).toContain(begin);
    expect(text).not.toMatch(/db\.internal|10\.0\.0|5432|secret/);
    expect(failureText(error)).toContain("db.internal:5432/almanac");
  });

  it("names no folder of this machine", () => {
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("DATA_DIR", "/srv/almanac/data");
    for (const code of ["ENOSPC", "EACCES", "EIO"]) {
      const text = shownFailure(folderError("/srv/almanac/data", failed(code, `${code}: it failed`)));
      expect(text).not.toContain("/srv");
      expect(text).toMatch(/(its|data) folder/);
      expect(text).not.toContain("folder its folder");
    }
  });

  it("says no more than that where the address itself cannot be read", () => {
    vi.stubEnv("DATABASE_URL", "no address, but a secret");
    expect(shownFailure(new Error("x"))).not.toContain("secret");
  });
});
