import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { isAdmin, isSession, SESSION_COOKIE, signIn, signOut } from "./admin-session";
import * as secrets from "./same-secret.js";
import { makeProof } from "./session-proof";

const TOKEN = "correct-horse-battery-staple";
const HOME = "http://almanac.example";
const NOW = Date.parse("2026-11-21T12:00:00Z");
const HOUR = 60 * 60 * 1000;
let store: SmallStore;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  store = await openSmallStore();
});
beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  await store.db.prisma.shortLived.deleteMany();
  forgetProcessWide("known-sessions");
});
afterAll(async () => {
  await store.close();
  vi.useRealTimers();
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
  it.each(["", "  "])("nobody is the admin, by token, empty token or old session: %j", async (unset) => {
    const old = signedIn();
    vi.stubEnv("ADMIN_TOKEN", unset);
    expect(signIn(request({}), "", NOW)).toBeNull();
    expect(signIn(request({}), unset, NOW)).toBeNull();
    expect(await isAdmin(request({ Authorization: "Bearer " }), NOW)).toBe(false);
    expect(await isAdmin(request({ Authorization: `Bearer ${TOKEN}` }), NOW)).toBe(false);
    expect(await isAdmin(request(withCookie(old)), NOW)).toBe(false);
    // What an empty token would sign.
    expect(await isSession(makeProof("", NOW + HOUR), NOW)).toBe(false);
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

  it("keeps the cookie to https where the reader came by it, by PUBLIC_URL or a trusted proxy", () => {
    const secure = (given: Request) => signIn(given, TOKEN, NOW)?.endsWith("; Secure");
    expect(secure(request({}))).toBe(false);
    expect(secure(request({ "X-Forwarded-Proto": "https" }))).toBe(true);
    expect(secure(request({ "X-Forwarded-Proto": "http" }))).toBe(false);
    vi.stubEnv("PUBLIC_URL", "https://almanac.example");
    expect(secure(request({ "X-Forwarded-Proto": "http" }))).toBe(true);
    vi.stubEnv("PUBLIC_URL", "");
  });
});

describe("a session", () => {
  it("holds twelve hours, in this process and in the next", async () => {
    const value = signedIn();
    expect(await isSession(value, NOW)).toBe(true);
    expect(await isSession(value, NOW + 12 * HOUR - 1)).toBe(true);
    expect(await isSession(value, NOW + 12 * HOUR)).toBe(false);
  });

  it("ends with the token that it was made with", async () => {
    const value = signedIn();
    vi.stubEnv("ADMIN_TOKEN", `${TOKEN}2`);
    expect(await isSession(value, NOW)).toBe(false);
  });

  it("is none where any character of it was changed, or it was given more time", async () => {
    const value = signedIn();
    for (let at = 0; at < value.length; at += 1) {
      const other = value[at] === "1" ? "2" : "1";
      expect(await isSession(value.slice(0, at) + other + value.slice(at + 1), NOW), `character ${at}`).toBe(
        false,
      );
    }
    const [, sign = ""] = value.split(".");
    expect(await isSession(`${NOW + 99 * HOUR}.${sign}`, NOW)).toBe(false);
  });

  it("is none where it would last longer than one does, but for a minute between the clocks of two machines", async () => {
    const lasting = (ms: number) => isSession(makeProof(TOKEN, NOW + 12 * HOUR + ms), NOW);
    expect(await lasting(365 * 24 * HOUR)).toBe(false);
    expect(await lasting(60_001)).toBe(false);
    expect(await lasting(60_000)).toBe(true);
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
  ])("is not %j", async (value) => expect(await isSession(value, NOW)).toBe(false));

  it("is over after a sign-out, and no other is", async () => {
    const [value, other] = [signedIn(), signedIn(NOW + 1)];
    expect(await signOut(request(withCookie(value)), NOW)).toMatch(
      new RegExp(`^${SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly`),
    );
    expect(await isSession(value, NOW)).toBe(false);
    expect(await isSession(other, NOW)).toBe(true);
  });

  it("leaves nothing behind where a text that is no session is signed out", async () => {
    const before = await store.db.prisma.shortLived.count();
    for (const cookie of ["", "1.x", makeProof("another", NOW + HOUR), signedIn(NOW - 13 * HOUR)])
      await signOut(request(withCookie(cookie)), NOW);
    expect(await store.db.prisma.shortLived.count()).toBe(before);
  });
});

describe(isAdmin, () => {
  it("takes the token of a program from anywhere, and no cookie beside a wrong one", async () => {
    expect(await isAdmin(request({ Authorization: `bearer ${TOKEN}` }), NOW)).toBe(true);
    const wrong = { Authorization: "Bearer wrong", ...withCookie(signedIn()) };
    expect(await isAdmin(request(wrong), NOW)).toBe(false);
  });

  it("takes the cookie from a page of this site, also at PUBLIC_URL behind a proxy", async () => {
    const own = withCookie(signedIn());
    expect(await isAdmin(request(own), NOW)).toBe(true);
    expect(await isAdmin(request({ ...own, "Sec-Fetch-Site": "same-origin" }), NOW)).toBe(true);
    const forwarded = { Host: "10.0.0.7:3000", "X-Forwarded-Host": "almanac.example" };
    expect(await isAdmin(request({ ...own, ...forwarded }), NOW)).toBe(false);
    vi.stubEnv("PUBLIC_URL", HOME);
    expect(await isAdmin(request({ ...own, ...forwarded }), NOW)).toBe(true);
    vi.stubEnv("PUBLIC_URL", "");
  });

  it.each([
    ["another site", { Origin: "http://evil.example" }],
    ["another port", { Origin: `${HOME}:8080` }],
    ["nowhere in particular", { Origin: "null" }],
    ["a page that the browser calls another site's", { "Sec-Fetch-Site": "cross-site" }],
    ["a neighbouring host", { "Sec-Fetch-Site": "same-site" }],
    ["a page that does not say", { Origin: "" }],
  ])("takes no cookie to change anything from %s", async (_, headers) => {
    expect(await isAdmin(request({ ...withCookie(signedIn()), ...headers }), NOW)).toBe(false);
  });

  it("takes the cookie to read wherever the reader came from", async () => {
    expect(await isAdmin(request({ Cookie: `${SESSION_COOKIE}=${signedIn()}` }, "GET"), NOW)).toBe(true);
    expect(await isAdmin(request({ Cookie: "theme=dark" }, "GET"), NOW)).toBe(false);
  });
});
