import { beforeEach, describe, expect, it, vi } from "vitest";
import { jobProblem } from "@/lib/jobs/job-response";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { refusalToWrite } from "./admission";

const TOKEN = "correct-horse-battery-staple";

beforeEach(() => {
  vi.stubEnv("ADMIN_TOKEN", TOKEN);
  forgetProcessWide("wrong-tokens");
});

function refusal(headers: Record<string, string>, now = 0) {
  const known = { Host: "almanac.example", "X-Forwarded-For": "203.0.113.7" };
  const request = new Request("http://almanac.example/api/v1/imports", {
    method: "POST",
    headers: { ...known, ...headers },
  });
  return refusalToWrite(request, "public", now);
}
const bearer = (token: string, now = 0) => refusal({ Authorization: `Bearer ${token}` }, now);

describe(refusalToWrite, () => {
  it("answers the sixth wrong token of an address in a quarter of an hour with when to come again", async () => {
    for (let at = 0; at < 5; at += 1) expect(bearer(`wrong ${at}`.replace(" ", "-"), at)?.status).toBe(401);
    const refused = bearer("wrong-6", 1000);
    expect(refused).toMatchObject({ status: 429, retryAfterSeconds: 899 });
    expect(refused && jobProblem(refused).headers.get("retry-after")).toBe("899");
    expect(bearer("wrong-7", 15 * 60 * 1000)?.status).toBe(401);
  });

  it("takes the right token after any number of wrong ones, and counts none for another address", () => {
    for (let at = 0; at < 300; at += 1) bearer("wrong", at);
    expect(bearer(TOKEN, 1000)).toBeNull();
    expect(refusal({ Authorization: "Bearer wrong", "X-Forwarded-For": "203.0.113.8" }, 1000)?.status).toBe(
      401,
    );
  });

  it("counts no request without a token for a guess", () => {
    for (let at = 0; at < 9; at += 1) expect(refusal({}, at)?.status).toBe(401);
    expect(bearer("wrong", 10)?.status).toBe(401);
  });
});
