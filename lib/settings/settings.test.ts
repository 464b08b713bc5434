import { describe, expect, it } from "vitest";
import { doubtfulSettings, readSettings } from "./settings.js";

describe(readSettings, () => {
  it.each([
    "almanac.example",
    "ftp://almanac.example",
    "https://almanac.example/path",
    "https://almanac.example/?a=1",
    "https://user:secret@almanac.example",
    "https://",
  ])("refuses %s as PUBLIC_URL, without repeating what may be a password", (text) => {
    const read = () => readSettings({ PUBLIC_URL: text });
    expect(read).toThrow(RangeError);
    expect(read).toThrow(/^PUBLIC_URL must be an address without a path(?!.*secret).*$/);
  });

  it.each(["-1", "1.5", "11", "many", "0x1", "1e1"])("refuses %s as TRUSTED_PROXIES", (text) => {
    expect(() => readSettings({ TRUSTED_PROXIES: text })).toThrow(
      new RangeError(`TRUSTED_PROXIES must be a number of proxies from 0 to 10, not ${text}`),
    );
  });

  it.each(["9", "0", "-80", "80.5", "65537", "much"])("refuses %s as CACHE_MB", (text) => {
    expect(() => readSettings({ CACHE_MB: text })).toThrow(
      new RangeError(`CACHE_MB must be a number of megabytes from 10 to 65536, not ${text}`),
    );
  });

  it("keeps 80 MB of series and answers where nothing is set", () => {
    expect(readSettings({})).toMatchObject({ CACHE_MB: 80 });
    expect(readSettings({ CACHE_MB: "400" })).toMatchObject({ CACHE_MB: 400 });
  });

  it("trusts nobody and names no address where nothing is set", () => {
    const nothing = { PUBLIC_URL: null, TRUSTED_PROXIES: 0 };
    expect(readSettings({})).toMatchObject(nothing);
    expect(readSettings({ PUBLIC_URL: " ", TRUSTED_PROXIES: "" })).toMatchObject(nothing);
  });

  it("reads an origin with or without its slash, and a number", () => {
    const read = readSettings({ PUBLIC_URL: "https://Almanac.example:8443/", TRUSTED_PROXIES: " 2 " });
    expect(read).toMatchObject({ PUBLIC_URL: "https://almanac.example:8443", TRUSTED_PROXIES: 2 });
  });

  it("keeps no log, counts nothing and names what takes half a second, where nothing is set", () => {
    expect(readSettings({})).toMatchObject({ LOG_LEVEL: null, METRICS_TOKEN: null, SLOW_QUERY_MS: 500 });
    expect(readSettings({ SLOW_QUERY_MS: "0" }).SLOW_QUERY_MS).toBe(0);
  });

  it("refuses a level that there is not, and a short token for the metrics without repeating it", () => {
    expect(() => readSettings({ LOG_LEVEL: "loud" })).toThrow(
      new RangeError("LOG_LEVEL must be one of error, warn, info, debug, not loud"),
    );
    expect(() => readSettings({ METRICS_TOKEN: "hunter2" })).toThrow(
      new RangeError("METRICS_TOKEN must have at least 16 characters"),
    );
  });

  it.each(["ADMIN_TOKEN", "METRICS_TOKEN"])(
    "refuses as %s what no header can send as a token, without repeating it",
    (name) => {
      for (const sent of [
        "correct horse battery staple",
        "密碼密碼密碼密碼密碼密碼密碼密碼",
        "four\u0000teen-letters",
      ]) {
        expect(() => readSettings({ [name]: sent }), sent).toThrow(
          new RangeError(
            `${name} must be visible ASCII characters without spaces, such as openssl rand -base64 24 makes`,
          ),
        );
      }
      expect(readSettings({ [name]: " Vw+3/q==~!correct-horse\n" })).toMatchObject({
        [name]: "Vw+3/q==~!correct-horse",
      });
    },
  );

  it.each(["0", "65", "-1", "1.5", "two"])("refuses %s as WEB_CONCURRENCY", (text) => {
    expect(() => readSettings({ WEB_CONCURRENCY: text })).toThrow(
      new RangeError(`WEB_CONCURRENCY must be a number of processes from 1 to 64, not ${text}`),
    );
  });

  it.each(["DATABASE_URL", "DATABASE_DIRECT_URL"])(
    "refuses an address of another kind as %s, without repeating it",
    (name) => {
      const url = "postgresql://db.example/almanac";
      const read = (text: string) => () => readSettings({ DATABASE_URL: url, [name]: text });
      expect(read("almanac:secret")).toThrow(new RegExp(`^${name} starts with almanac://, (?!.*secret)`));
      expect(read("db.example")).toThrow(new RegExp(`^${name} is not an address of the form postgresql://`));
    },
  );

  it.each([
    ["mysql://secret@two/almanac", "starts with mysql:// at place 2 of 2"],
    ["secret", "is no address at place 2 of 2"],
  ])("refuses %s in DATABASE_REPLICA_URLS by its place in the list, without repeating it", (bad, found) => {
    const first = "postgresql://one/almanac";
    const read = () => readSettings({ DATABASE_URL: first, DATABASE_REPLICA_URLS: ` ${first}, , ${bad}` });
    expect(read).toThrow(
      new RangeError(
        `DATABASE_REPLICA_URLS ${found}, expected addresses of the form postgresql://user:password@host:5432/database with commas in between.`,
      ),
    );
  });

  it("refuses a list of replicas that has none", () => {
    const read = () =>
      readSettings({ DATABASE_URL: "postgresql://one/almanac", DATABASE_REPLICA_URLS: " , " });
    expect(read).toThrow(
      /^DATABASE_REPLICA_URLS has no address, expected addresses .*with commas in between/,
    );
  });

  it("refuses what says more of a PostgreSQL server that DATABASE_URL does not name", () => {
    const url = "postgresql://user:secret@one/almanac";
    const both = { DATABASE_URL: " ", DATABASE_DIRECT_URL: url, DATABASE_REPLICA_URLS: url };
    expect(() => readSettings(both)).toThrow(
      new RangeError(
        "DATABASE_DIRECT_URL needs DATABASE_URL, which is not set\nDATABASE_REPLICA_URLS needs DATABASE_URL, which is not set",
      ),
    );
  });

  it("serves from one process and has no replicas where nothing is set, and reads lists with blanks", () => {
    const one = { WEB_CONCURRENCY: 1, DATABASE_DIRECT_URL: null, DATABASE_REPLICA_URLS: [] };
    expect(readSettings({})).toMatchObject(one);
    const [first, second] = ["postgresql://one/almanac", "postgres://two:6543/almanac"];
    expect(
      readSettings({
        WEB_CONCURRENCY: "8",
        DATABASE_URL: first,
        DATABASE_REPLICA_URLS: ` ${first}, ,${second} `,
      }),
    ).toMatchObject({ WEB_CONCURRENCY: 8, DATABASE_REPLICA_URLS: [first, second] });
  });

  it("tells every setting that cannot be used, a line each", () => {
    expect(() =>
      readSettings({ PORT: "http", IMPORT_MAX_MB: "-1", TRUSTED_PROXIES: "11", HOST: "::1" }),
    ).toThrow(
      new RangeError(
        [
          "PORT must be a number from 1 to 65535, not http",
          "TRUSTED_PROXIES must be a number of proxies from 0 to 10, not 11",
          "IMPORT_MAX_MB must be a number above 0, not -1",
        ].join("\n"),
      ),
    );
  });
});

describe(doubtfulSettings, () => {
  it("names a token for imports that is shorter than 16 characters, without repeating it, and no other", () => {
    const doubted = (token: string) => doubtfulSettings(readSettings({ ADMIN_TOKEN: token }));
    expect(doubted("hunter2-hunter2")).toEqual([
      expect.stringMatching(/^ADMIN_TOKEN has fewer than 16 characters (?!.*hunter)/),
    ]);
    for (const token of ["hunter2-hunter2-", ""]) expect(doubted(token)).toEqual([]);
  });
});
