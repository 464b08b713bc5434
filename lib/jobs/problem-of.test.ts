import { afterEach, describe, expect, it, vi } from "vitest";
import { problemOf } from "./problem-of";

afterEach(() => vi.restoreAllMocks());

/** As Next calls it where a client hangs up. */
function responseAborted(): Error {
  return Object.assign(new Error(""), { name: "ResponseAborted" });
}

describe(problemOf, () => {
  it.each([new DOMException("This operation was aborted", "AbortError"), responseAborted()])(
    "logs one line of work that ended with its client: %s",
    async (error) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => {});
      expect((await problemOf(error)).status).toBe(400);
      expect(log.mock.calls).toEqual([[expect.stringMatching(/^[^\n]{1,120}$/)]]);
    },
  );
});
