import { describe, expect, it } from "vitest";
import { problemResponse } from "./problem";

describe(problemResponse, () => {
  it("is problem details with the status in head and body (RFC 9457)", async () => {
    const response = problemResponse(404, "no index xyz");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Not found",
      status: 404,
      detail: "no index xyz",
    });
  });

  it("names the parameter, what was found in it and what is allowed", async () => {
    const problem = { parameter: "range", found: "2y", expected: "1y, 3y" };
    const response = problemResponse(400, "range was not understood", problem);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: "Bad request", status: 400, ...problem });
  });
});
