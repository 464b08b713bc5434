import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { keepKnownWords, knownWords, tellDocument } from "./known-words.js";

const FALLBACK = "localhost:3000";

function known(headers: IncomingHttpHeaders, trustedProxies: number, remoteAddress = "10.0.0.1") {
  const request = { headers, socket: { remoteAddress } } as Pick<IncomingMessage, "headers" | "socket">;
  return knownWords(request, trustedProxies, FALLBACK);
}

describe(knownWords, () => {
  it.each([
    "",
    "a b",
    "a/b",
    "<script>",
    "a:99999",
    "a:",
    "a,b",
    "user@a",
    "-a",
    "[::1",
    "1.2.3.999",
    "x".repeat(300),
    undefined,
  ])("does not take %j for a host", (host) => {
    expect(known({ host }, 0).host).toBe(FALLBACK);
  });

  it.each([
    "almanac.example",
    "Almanac.Example:8080",
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "my_app",
  ])("takes %s for one", (host) => expect(known({ host }, 0).host).toBe(host));

  it("believes no forwarded word where no proxy is trusted", () => {
    const headers = {
      host: "almanac.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "203.0.113.7",
    };
    expect(known(headers, 0)).toEqual({ address: "10.0.0.1", protocol: "http", host: "almanac.example" });
    expect(known(headers, 1)).toEqual({ address: "203.0.113.7", protocol: "https", host: "evil.example" });
  });

  it("takes the word of the outermost proxy that is trusted, whatever stands before it", () => {
    const headers = {
      host: "inner:3000",
      "x-forwarded-host": "made-up.example, almanac.example, inner",
      "x-forwarded-proto": "ftp, https, http",
      "x-forwarded-for": "1.1.1.1, 203.0.113.7, 10.0.0.2",
    };
    expect(known(headers, 2)).toEqual({ address: "203.0.113.7", protocol: "https", host: "almanac.example" });
    expect(known(headers, 1)).toEqual({ address: "10.0.0.2", protocol: "http", host: "inner" });
    expect(known(headers, 9).address).toBe("1.1.1.1");
  });

  it("passes over a word of a trusted proxy that is malformed", () => {
    const headers = {
      host: "almanac.example",
      "x-forwarded-host": "a b",
      "x-forwarded-proto": "javascript",
      "x-forwarded-for": "unknown",
    };
    expect(known(headers, 1)).toEqual({ address: "10.0.0.1", protocol: "http", host: "almanac.example" });
  });

  it.each([
    ["203.0.113.7:4711", "203.0.113.7"],
    ["[2001:db8::1]:4711", "2001:db8::1"],
    ["2001:db8::1", "2001:db8::1"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
  ])("reads the address in %s", (word, address) => {
    expect(known({ "x-forwarded-for": word }, 1).address).toBe(address);
  });

  it("knows one IPv4 address by one name on every socket", () => {
    expect(known({}, 0, "::ffff:127.0.0.1").address).toBe("127.0.0.1");
  });
});

describe(keepKnownWords, () => {
  it("leaves nothing of what a client says of its own way", () => {
    const headers: IncomingHttpHeaders = {
      host: "a b",
      forwarded: "host=evil.example",
      "x-forwarded-port": "1",
      "x-forwarded-server": "evil.example",
      "x-real-ip": "1.1.1.1",
      accept: "text/html",
    };
    keepKnownWords(headers, { address: "10.0.0.1", protocol: "https", host: "almanac.example" });
    expect(headers).toEqual({
      host: "almanac.example",
      "x-forwarded-host": "almanac.example",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "10.0.0.1",
      accept: "text/html",
    });
  });
});

describe("what would change a page for everybody", () => {
  const kept = (headers: IncomingHttpHeaders) => {
    keepKnownWords(headers, { address: "10.0.0.1", protocol: "http", host: "a" });
    const {
      host: _,
      "x-forwarded-host": __,
      "x-forwarded-proto": ___,
      "x-forwarded-for": ____,
      ...rest
    } = headers;
    return rest;
  };

  it("is taken off: what a framework says to itself, and conditions on parts of a file", () => {
    const inner = ["x-middleware-prefetch", "x-middleware-subrequest", "x-nextjs-data", "x-invoke-path"];
    const more = ["x-prerender-revalidate", "x-matched-path", "x-now-route-matches", "next-action"];
    const conditions = ["range", "if-range", "if-match", "if-unmodified-since"];
    for (const name of [...inner, ...more, ...conditions]) expect(kept({ [name]: "1" }), name).toEqual({});
    expect(kept({ "if-none-match": '"x"' })).toEqual({ "if-none-match": '"x"' });
  });

  it("leaves the router of a page what it asks with", () => {
    const asked = { rsc: "1", "next-url": "/indices/hsi", "next-router-prefetch": "1" };
    expect(kept({ ...asked })).toEqual(asked);
  });

  it("leaves of the cookies the almanac's own", () => {
    expect(kept({ cookie: "__prerender_bypass=1; theme=dark; __next_preview_data=x;tones=western" })).toEqual(
      {
        cookie: "theme=dark; tones=western",
      },
    );
    expect(kept({ cookie: "a=1; xtheme=dark" })).toEqual({});
  });
});

describe(tellDocument, () => {
  it("tells a document from what scripts ask for, whatever the request says of it", () => {
    const said = (headers: IncomingHttpHeaders) => {
      tellDocument(headers);
      return headers["x-document"];
    };
    expect(said({})).toBe("1");
    expect(said({ "x-document": "0" })).toBe("1");
    expect(said({ rsc: "1" })).toBe("0");
    expect(said({ rsc: "1", "x-document": "1" })).toBe("0");
  });
});
