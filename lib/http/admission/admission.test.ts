import { describe, expect, it } from "vitest";
import { refusalOf } from "./admission.js";

const asked = (method: string, url: string, headers: Record<string, string> = {}, httpVersion = "1.1") =>
  refusalOf({ method, url, headers, httpVersion, headersDistinct: { host: ["a"] } });

describe(refusalOf, () => {
  it.each([
    ["/", "GET, HEAD"],
    ["/zh-Hant/indices/hsi/annual.csv?from=2000-01-01", "GET, HEAD"],
    ["/_next/static/chunks/a.js", "GET, HEAD"],
    ["/livez", "GET, HEAD"],
    ["/api/v1/indices/hsi/tearsheet", "GET, HEAD"],
    ["/nowhere", "GET, HEAD"],
    ["/api/v1/imports", "GET, HEAD, POST"],
    ["/api/v1/updates", "POST"],
    ["/session", "POST"],
    ["/preferences", "POST"],
  ])("says which methods %s takes, and takes no other", (url, allow) => {
    for (const method of ["PUT", "PATCH", "DELETE", "PROPFIND", "TRACE", "GET", "HEAD", "POST"]) {
      const refusal = asked(method, url, { "content-length": "10" });
      if (!allow.split(", ").includes(method))
        expect(refusal).toMatchObject({ status: 405, headers: { Allow: allow } });
      else if (method === "POST") expect(refusal).toBeNull();
    }
    expect(asked("OPTIONS", url)).toMatchObject({ status: 204, headers: { Allow: allow } });
  });

  it.each(["*", "http://evil.example/", "evil", "?x", "/%zz", "/%", "/%E0%A4%A"])(
    "takes %s for no target",
    (url) => {
      expect(asked("GET", url)).toMatchObject({ status: 400 });
    },
  );

  it("knows files by the address of their page alone, not by where they are within the server", () => {
    for (const url of ["/files", "/files/csv/indices/hsi", "/files/png/?plate=level"])
      expect(asked("GET", url), url).toMatchObject({ status: 404 });
    expect(asked("GET", "/filesystem")).toBeNull();
  });

  it("tells what the server takes at all", () => {
    expect(asked("OPTIONS", "*")).toMatchObject({ status: 204 });
  });

  it.each([{ "content-length": "1" }, { "transfer-encoding": "chunked" }, { "content-length": "200000000" }])(
    "wants no body with GET: %j",
    (headers) => {
      expect(asked("GET", "/", headers)).toMatchObject({ status: 413 });
      expect(asked("GET", "/", { "content-length": "0" })).toBeNull();
    },
  );

  it.each(["/session", "/preferences?x=1"])("wants a form on %s that says that it is short", (url) => {
    for (const headers of [
      {},
      { "content-length": "10001" },
      { "content-length": "x" },
      { "transfer-encoding": "chunked" },
    ])
      expect(asked("POST", url, headers as Record<string, string>)).toMatchObject({ status: 413 });
    expect(asked("POST", url, { "content-length": "10000" })).toBeNull();
  });

  it.each(["/?__proto__=1", "/x.csv?a=1&__proto__", "/x.csv?%5F_proto_%5f=1", "/?a?b&__proto__=1"])(
    "names the parameter of %s, which no page would see",
    (url) => {
      expect(asked("GET", url)).toMatchObject({ status: 400, members: { parameter: "__proto__" } });
    },
  );

  it("wants one Host, none in HTTP/1.0 alone", () => {
    const named = (host: string[], httpVersion: string) =>
      refusalOf({ headers: {}, httpVersion, headersDistinct: host.length === 0 ? {} : { host } });
    expect(named(["a", "b"], "1.1")).toMatchObject({ status: 400 });
    expect(named(["a", "a"], "1.0")).toMatchObject({ status: 400 });
    expect(named([], "1.1")).toMatchObject({ status: 400 });
    expect(named([], "1.0")).toBeNull();
  });

  it("expects what HTTP/1.1 lets it be told to expect", () => {
    const expecting = (expect: string, version?: string) => asked("GET", "/", { expect }, version);
    for (const other of ["x", "", "x-100-continue", "100-continue, x"])
      expect(expecting(other), other).toMatchObject({ status: 417 });
    expect(expecting("100-Continue")).toBeNull();
    expect(expecting("x", "1.0")).toBeNull();
  });

  it("takes a hundred parameters, and no more, whatever they are called", () => {
    for (const parameter of ["a=1", "a", "", "nxtPa=?"]) {
      const url = (count: number) => `/?${Array.from({ length: count }, () => parameter).join("&")}`;
      expect(asked("GET", url(100)), parameter).toBeNull();
      expect(asked("GET", url(101)), parameter).toMatchObject({ status: 400 });
    }
  });

  it("leaves to pages what they read themselves", () => {
    for (const name of ["constructor", "prototype", "toString", "__proto__x"])
      expect(asked("GET", `/?${name}=1`)).toBeNull();
  });
});
