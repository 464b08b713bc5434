import { describe, expect, it } from "vitest";
import { TooManyLongAnswers } from "@/lib/store/long-answers";
import { StoreUnavailable } from "@/lib/store/unavailable";
import { orUnavailable } from "./or-unavailable";

describe(orUnavailable, () => {
  it("leaves an answer as it is, made from what the route was asked", async () => {
    const handle = orUnavailable(async (text: string) => new Response(text));
    expect(await (await handle("12,345")).text()).toBe("12,345");
  });

  it("makes of a store that does not answer problem details that say when to come again", async () => {
    const response = await orUnavailable(() =>
      Promise.reject(new StoreUnavailable("No PostgreSQL answers")),
    )();
    expect(response.status).toBe(503);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "retry-after": "5",
    });
    expect(await response.json()).toMatchObject({ title: "Service unavailable", status: 503 });
  });

  it("says the same where too much is to be made at once, and logs no reader who left", async () => {
    for (const error of [new TooManyLongAnswers(), new DOMException("gone", "AbortError")]) {
      const response = await orUnavailable(() => Promise.reject(error))();
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    }
  });

  it("lets every other fault through", async () => {
    const handle = orUnavailable(() => Promise.reject(new TypeError("a fault of ours")));
    await expect(handle()).rejects.toThrow("a fault of ours");
  });
});
