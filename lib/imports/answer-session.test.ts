import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/session/route";
import { isSession, SESSION_COOKIE } from "@/lib/api/admin-session";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { answerSession } from "./answer-session";

const TOKEN = "correct-horse-battery-staple";
const HOME = "http://almanac.example";

beforeEach(() => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  forgetProcessWide("sign-in-attempts");
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
const attempt = (token: string, headers: Record<string, string> = {}, now?: number) =>
  answerSession(form({ token, back: "/zh-Hant/data" }, headers), now);

describe("a form to sign in", () => {
  it("is refused where the server has no token, from another site, and where it is long or does not say how long", async () => {
    expect((await attempt(TOKEN, { Origin: "http://evil.example" })).status).toBe(403);
    expect((await attempt(TOKEN, { "Content-Length": "10001" })).status).toBe(413);
    const unsaid = form({ token: TOKEN });
    unsaid.headers.delete("content-length");
    expect((await answerSession(unsaid)).status).toBe(413);
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
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(isSession(cookie.slice(SESSION_COOKIE.length + 1).split(";")[0])).toBe(true);
    for (const back of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "/data?x=1",
      "",
      "data",
    ]) {
      const elsewhere = await answerSession(form({ token: TOKEN, back }));
      expect(elsewhere.headers.get("location"), back).toBe("/data#import");
    }
  });

  it("has to wait after five wrong tokens, the right one too, and not for ever", async () => {
    for (let at = 0; at < 5; at += 1) expect((await attempt("wrong", {}, at)).status).toBe(303);
    const refused = await attempt(TOKEN, {}, 1000);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "899"]);
    expect(await refused.json()).toMatchObject({ status: 429, title: "Too many requests" });
    expect((await attempt(TOKEN, { "X-Forwarded-For": "203.0.113.8" }, 1000)).status).toBe(303);
    const later = await attempt(TOKEN, {}, 15 * 60 * 1000);
    expect(later.headers.get("set-cookie")).not.toBeNull();
  });

  it("cannot hide behind addresses that it makes up itself before the proxy's", async () => {
    for (let at = 0; at < 5; at += 1)
      await attempt("wrong", { "X-Forwarded-For": `10.0.0.${at}, 203.0.113.7` }, at);
    expect((await attempt("wrong", { "X-Forwarded-For": "10.9.9.9, 203.0.113.7" }, 9)).status).toBe(429);
  });

  it("signs out without a token", async () => {
    const response = await answerSession(form({ leave: "1", back: "/data" }));
    expect(response.headers.get("set-cookie")).toMatch(new RegExp(`^${SESSION_COOKIE}=;.*Max-Age=0`));
  });

  it("is posted, nothing else", async () => {
    expect([GET().status, GET().headers.get("allow")]).toEqual([405, "POST"]);
  });
});
