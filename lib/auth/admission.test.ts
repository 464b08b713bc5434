import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { jobProblem } from "@/lib/jobs/job-response";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { SESSION_COOKIE, signIn, signOut } from "./admin-session";
import { refusalToWrite } from "./admission";
import { makeProof } from "./session-proof";

const TOKEN = "correct-horse-battery-staple";
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
  await store.db.prisma.shortLived.deleteMany();
  for (const name of ["wrong-tokens", "false-sessions", "known-sessions"]) forgetProcessWide(name);
});

function refusal(headers: Record<string, string>, ms = 0) {
  vi.setSystemTime(AT + ms);
  const known = { Host: "almanac.example", "X-Forwarded-For": "203.0.113.7" };
  const request = new Request("http://almanac.example/api/v1/imports", {
    method: "POST",
    headers: { ...known, ...headers },
  });
  return refusalToWrite(request, "public");
}
const bearer = (token: string, ms = 0) => refusal({ Authorization: `Bearer ${token}` }, ms);
const HOUR = 60 * 60 * 1000;
const OWN = { Origin: "http://almanac.example" };
const withCookie = (value: string, ms = 0) => refusal({ ...OWN, Cookie: `${SESSION_COOKIE}=${value}` }, ms);
const statusOf = async (asked: ReturnType<typeof refusal>) => (await asked)?.status;

/** Makes this process forget what it counted, as another one beside it never knew. */
const inAnotherProcess = () => forgetProcessWide("wrong-tokens");

describe(refusalToWrite, () => {
  it("answers the sixth wrong token of an address in a quarter of an hour with when to come again", async () => {
    for (let at = 0; at < 5; at += 1) expect(await statusOf(bearer(`wrong-${at}`, at))).toBe(401);
    const refused = await bearer("wrong-6", 1000);
    expect(refused).toMatchObject({ status: 429, retryAfterSeconds: 899 });
    expect(refused && jobProblem(refused).headers.get("retry-after")).toBe("899");
    expect(await statusOf(bearer("wrong-7", 15 * 60 * 1000 + 1))).toBe(401);
  });

  it("counts those that came to other processes on the store", async () => {
    for (let at = 0; at < 5; at += 1) {
      expect(await statusOf(bearer("wrong", at))).toBe(401);
      inAnotherProcess();
    }
    expect(await statusOf(bearer("wrong", 9))).toBe(429);
  });

  it("counts for itself while the store does not answer, and takes the right token", async () => {
    const lost = vi.spyOn(store.db.prisma.shortLived, "deleteMany").mockImplementation(() => {
      throw new Error("gone");
    });
    for (let at = 0; at < 5; at += 1) expect(await statusOf(bearer("wrong", at))).toBe(401);
    expect(await statusOf(bearer("wrong", 9))).toBe(429);
    expect(await bearer(TOKEN, 10)).toBeNull();
    lost.mockRestore();
  });

  it("takes the right token after any number of wrong ones, and counts none for another address", async () => {
    for (let at = 0; at < 300; at += 1) await bearer("wrong", at);
    expect(await bearer(TOKEN, 1000)).toBeNull();
    const other = refusal({ Authorization: "Bearer wrong", "X-Forwarded-For": "203.0.113.8" }, 1000);
    expect(await statusOf(other)).toBe(401);
  });

  it("counts no request without a token for a guess", async () => {
    for (let at = 0; at < 9; at += 1) expect(await statusOf(refusal({}, at))).toBe(401);
    expect(await statusOf(bearer("wrong", 10))).toBe(401);
  });

  it("counts false cookies like wrong tokens, those that would last too long too", async () => {
    const proofs = Array.from({ length: 6 }, (_, at) =>
      at % 2 === 0 ? makeProof(`guess ${at}`, AT + HOUR) : makeProof(TOKEN, AT + at * 1000 * HOUR),
    );
    const statuses = [];
    for (const proof of proofs) statuses.push(await statusOf(withCookie(proof)));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await statusOf(bearer("wrong"))).toBe(429);
    expect(await bearer(TOKEN)).toBeNull();
  });

  it("counts the cookie of a token that was changed once, and of a session that ended or expired never", async () => {
    const stale = makeProof("the token before", AT + HOUR);
    const request = new Request("http://almanac.example/session", { method: "POST" });
    const ended = signIn(request, TOKEN, AT)?.split(/[=;]/)[1] ?? "";
    const cookie = `${SESSION_COOKIE}=${ended}`;
    await signOut(new Request("http://almanac.example/session", { method: "POST", headers: { cookie } }), AT);
    for (let at = 0; at < 9; at += 1) {
      for (const value of [stale, ended, makeProof(TOKEN, AT - 1), makeProof("another", AT - at), "1.x"])
        expect(await statusOf(withCookie(value, at)), value).toBe(401);
    }
    for (let at = 0; at < 4; at += 1) expect(await statusOf(bearer("wrong", 9))).toBe(401);
    expect(await statusOf(bearer("wrong", 9))).toBe(429);
  });
});
