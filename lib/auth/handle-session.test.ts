import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/session/route";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { isSession, SESSION_COOKIE } from "./admin-session";
import { handleSession } from "./handle-session";

const TOKEN = "correct-horse-battery-staple";
const HOME = "http://almanac.example";

const AT = Date.parse("2026-11-28T00:00:00Z");
let store: SmallStore;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: AT });
  store = await openSmallStore();
});
afterAll(async () => {
  await store.close();
  vi.useRealTimers();
});
beforeEach(async () => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  vi.setSystemTime(AT);
  await store.db.prisma.shortLived.deleteMany();
  forgetProcessWide("wrong-tokens");
});

function form(fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  const body = new URLSearchParams(fields).toString();
  return new Request(`${HOME}/session`, {
    method: "POST",
    body,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
      Host: "almanac.example",
      Origin: HOME,
      "X-Forwarded-For": "203.0.113.7",
      ...headers,
    },
  });
}
function attempt(token: string, headers: Record<string, string> = {}, ms = 0): Promise<Response> {
  vi.setSystemTime(AT + ms);
  return handleSession(form({ token, back: "/zh-Hant/data" }, headers));
}

/** Makes this process forget which sessions it knows, as another one beside it never knew them. */
const inAnotherProcess = () => forgetProcessWide("known-sessions");

function sessionOf(response: Response): string {
  return (response.headers.get("set-cookie") ?? "").split(";")[0]?.slice(SESSION_COOKIE.length + 1) ?? "";
}

function leave(session: string): Promise<Response> {
  return handleSession(form({ leave: "1", back: "/data" }, { Cookie: `${SESSION_COOKIE}=${session}` }));
}

describe("a form to sign in", () => {
  it("is refused where the server has no token, from another site, and where it is long or does not say how long", async () => {
    expect((await attempt(TOKEN, { Origin: "http://evil.example" })).status).toBe(403);
    expect((await attempt(TOKEN, { "Content-Length": "10001" })).status).toBe(413);
    const unsaid = form({ token: TOKEN });
    unsaid.headers.delete("content-length");
    expect((await handleSession(unsaid)).status).toBe(413);
    vi.stubEnv("ADMIN_TOKEN", "");
    expect((await attempt("")).status).toBe(403);
  });

  it("leads back with the reason and no cookie after a wrong token, or none", async () => {
    for (const request of [form({ token: "wrong" }), form({}), form({ Token: TOKEN })]) {
      const response = await POST(request);
      expect([response.status, response.headers.get("location")]).toEqual([
        303,
        "/data?signin=refused#import",
      ]);
      expect(response.headers.get("set-cookie")).toBeNull();
    }
  });

  it("leads back with a session after the right one, to a page of this site only", async () => {
    const response = await attempt(TOKEN);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/zh-Hant/data#import"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await isSession(sessionOf(response))).toBe(true);
    for (const back of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "/data?x=1",
      "",
      "data",
    ]) {
      const elsewhere = await handleSession(form({ token: TOKEN, back }));
      expect(elsewhere.headers.get("location"), back).toBe("/data#import");
    }
  });

  it("is told to wait after five wrong tokens, and not for ever", async () => {
    for (let at = 0; at < 5; at += 1) expect((await attempt("wrong", {}, at)).status).toBe(303);
    const refused = await attempt("wrong", {}, 1000);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "899"]);
    expect(await refused.json()).toMatchObject({ status: 429, title: "Too many requests" });
    expect((await attempt("wrong", { "X-Forwarded-For": "203.0.113.8" }, 1000)).status).toBe(303);
    expect((await attempt("wrong", {}, 15 * 60 * 1000 + 1)).status).toBe(303);
  });

  it("is taken with the right token at any time", async () => {
    for (let at = 0; at < 300; at += 1) await attempt("wrong", {}, at);
    const response = await attempt(TOKEN, {}, 1000);
    expect([response.status, response.headers.get("set-cookie")]).toEqual([303, expect.any(String)]);
    expect((await attempt("wrong", {}, 1000)).status).toBe(303);
  });

  it("counts the addresses of one network of IPv6 as one", async () => {
    const from = (address: string, at: number) => attempt("wrong", { "X-Forwarded-For": address }, at);
    for (let at = 0; at < 5; at += 1) await from(`2001:db8:0:7:${at}::1`, at);
    expect((await from("2001:db8::7:ffff:ffff:ffff:ffff", 9)).status).toBe(429);
    expect((await from("2001:db8:0:8::1", 9)).status).toBe(303);
  });

  it("signs out without a token, and the session is over wherever its cookie was copied to", async () => {
    const value = sessionOf(await attempt(TOKEN));
    inAnotherProcess();
    expect(await isSession(value)).toBe(true);
    const response = await leave(value);
    expect(response.headers.get("set-cookie")).toMatch(new RegExp(`^${SESSION_COOKIE}=;.*Max-Age=0`));
    expect(await isSession(value)).toBe(false);
    inAnotherProcess();
    expect(await isSession(value)).toBe(false);
  });

  it("has no session while the store does not say so", async () => {
    const value = sessionOf(await attempt(TOKEN));
    const lost = vi.spyOn(store.db.prisma.shortLived, "findFirst").mockImplementation(() => {
      throw new Error("gone");
    });
    expect(await isSession(value)).toBe(false);
    lost.mockRestore();
    expect(await isSession(value)).toBe(true);
  });

  it("leaves no trace of an ended session that has expired", async () => {
    await leave(sessionOf(await attempt(TOKEN)));
    vi.setSystemTime(AT + 13 * 60 * 60 * 1000);
    await leave(sessionOf(await handleSession(form({ token: TOKEN }))));
    expect(await store.db.prisma.shortLived.count()).toBe(1);
  });

  it("is posted, nothing else", async () => {
    expect([GET().status, GET().headers.get("allow")]).toEqual([405, "POST"]);
  });
});
