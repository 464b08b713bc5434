import { beforeEach, describe, expect, it, vi } from "vitest";
import { isAdmin, isSession, SESSION_COOKIE, signIn, signOut } from "./admin-session";
import * as secrets from "./same-secret";
import { makeProof } from "./session-proof";

const TOKEN = "correct-horse-battery-staple";
const HOME = "http://almanac.example";
const NOW = Date.parse("2026-11-21T12:00:00Z");
const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
});

function request(headers: Record<string, string>, method = "POST", url = `${HOME}/api/v1/imports`): Request {
  return new Request(url, { method, headers: { Host: "almanac.example", ...headers } });
}

/** The value of the cookie that a sign-in sets. */
function signedIn(now = NOW): string {
  const header = signIn(request({}), TOKEN, now) ?? "";
  return header.slice(SESSION_COOKIE.length + 1).split(";")[0] ?? "";
}
const withCookie = (value: string) => ({ Cookie: `theme=dark; ${SESSION_COOKIE}=${value}`, Origin: HOME });

describe("where no token is set", () => {
  it.each(["", "  "])("nobody is the admin, by token, empty token or old session: %j", (unset) => {
    const old = signedIn();
    vi.stubEnv("ADMIN_TOKEN", unset);
    expect(signIn(request({}), "", NOW)).toBeNull();
    expect(signIn(request({}), unset, NOW)).toBeNull();
    expect(isAdmin(request({ Authorization: "Bearer " }), NOW)).toBe(false);
    expect(isAdmin(request({ Authorization: `Bearer ${TOKEN}` }), NOW)).toBe(false);
    expect(isAdmin(request(withCookie(old)), NOW)).toBe(false);
    // What an empty token would sign.
    expect(isSession(makeProof("", NOW + HOUR), NOW)).toBe(false);
  });
});

describe("a sign-in", () => {
  it.each(["", "x", `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase(), "\u0000", "x".repeat(9999)])(
    "is refused with %j",
    (text) => expect(signIn(request({}), text, NOW)).toBeNull(),
  );

  it("compares in a time that tells nothing", () => {
    const compare = vi.spyOn(secrets, "isSameSecret");
    signIn(request({}), "wrong", NOW);
    expect(compare).toHaveBeenCalledExactlyOnceWith("wrong", TOKEN);
  });

  it("sets a cookie that no script reads, no other site sends, and that has no token in it", () => {
    const header = signIn(request({}), ` ${TOKEN}\n`, NOW) ?? "";
    expect(header.split("; ").slice(1)).toEqual(["Path=/", "Max-Age=43200", "HttpOnly", "SameSite=Strict"]);
    expect(header).not.toContain(TOKEN);
    expect(header).not.toContain(Buffer.from(TOKEN).toString("base64url"));
  });

  it("keeps the cookie to https where the reader came by it, in front of a proxy too", () => {
    const secure = (given: Request) => signIn(given, TOKEN, NOW)?.endsWith("; Secure");
    expect(secure(request({}, "POST", "https://almanac.example/session"))).toBe(true);
    expect(secure(request({ "X-Forwarded-Proto": "https" }))).toBe(true);
    expect(secure(request({ "X-Forwarded-Proto": "http" }))).toBe(false);
  });
});

describe("a session", () => {
  it("holds twelve hours, in this process and in the next", () => {
    const value = signedIn();
    expect(isSession(value, NOW)).toBe(true);
    expect(isSession(value, NOW + 12 * HOUR - 1)).toBe(true);
    expect(isSession(value, NOW + 12 * HOUR)).toBe(false);
  });

  it("ends with the token that it was made with", () => {
    const value = signedIn();
    vi.stubEnv("ADMIN_TOKEN", `${TOKEN}2`);
    expect(isSession(value, NOW)).toBe(false);
  });

  it("is none where any character of it was changed, or it was given more time", () => {
    const value = signedIn();
    for (let at = 0; at < value.length; at += 1) {
      const other = value[at] === "1" ? "2" : "1";
      expect(isSession(value.slice(0, at) + other + value.slice(at + 1), NOW), `character ${at}`).toBe(false);
    }
    const [, sign = ""] = value.split(".");
    expect(isSession(`${NOW + 99 * HOUR}.${sign}`, NOW)).toBe(false);
  });

  it.each([
    undefined,
    "",
    ".",
    "1.",
    "NaN.x",
    `${NOW + HOUR}.`,
    `Infinity.${"a".repeat(43)}`,
    "x".repeat(9999),
  ])("is not %j", (value) => expect(isSession(value, NOW)).toBe(false));

  it("is over in its browser after a sign-out", () => {
    expect(signOut(request({}))).toMatch(new RegExp(`^${SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly`));
  });
});

describe(isAdmin, () => {
  it("takes the token of a program from anywhere, and no cookie beside a wrong one", () => {
    expect(isAdmin(request({ Authorization: `bearer ${TOKEN}` }), NOW)).toBe(true);
    const wrong = { Authorization: "Bearer wrong", ...withCookie(signedIn()) };
    expect(isAdmin(request(wrong), NOW)).toBe(false);
  });

  it("takes the cookie from a page of this site, behind a proxy too", () => {
    const own = withCookie(signedIn());
    expect(isAdmin(request(own), NOW)).toBe(true);
    expect(isAdmin(request({ ...own, "Sec-Fetch-Site": "same-origin" }), NOW)).toBe(true);
    const forwarded = { Host: "10.0.0.7:3000", "X-Forwarded-Host": "almanac.example" };
    expect(isAdmin(request({ ...own, ...forwarded }), NOW)).toBe(true);
  });

  it.each([
    ["another site", { Origin: "http://evil.example" }],
    ["another port", { Origin: `${HOME}:8080` }],
    ["nowhere in particular", { Origin: "null" }],
    ["a page that the browser calls another site's", { "Sec-Fetch-Site": "cross-site" }],
    ["a neighbouring host", { "Sec-Fetch-Site": "same-site" }],
    ["a page that does not say", { Origin: "" }],
  ])("takes no cookie to change anything from %s", (_, headers) => {
    expect(isAdmin(request({ ...withCookie(signedIn()), ...headers }), NOW)).toBe(false);
  });

  it("takes the cookie to read wherever the reader came from", () => {
    expect(isAdmin(request({ Cookie: `${SESSION_COOKIE}=${signedIn()}` }, "GET"), NOW)).toBe(true);
    expect(isAdmin(request({ Cookie: "theme=dark" }, "GET"), NOW)).toBe(false);
  });
});
