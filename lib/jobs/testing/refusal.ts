import { expect } from "vitest";
import { POST } from "@/app/api/v1/imports/route";
import type { Db } from "@/lib/db/database";
import { storeContent } from "@/lib/db/testing/store-content";

/** A request to import that is refused with problem details. */
export interface Refusal {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Sends a request and expects it to be refused with problem details, and the store to be as before. */
export async function expectRefusal(db: Db, request: Request): Promise<Refusal> {
  const before = await storeContent(db);
  const response = await POST(request);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({
    type: "about:blank",
    status: response.status,
    detail: expect.stringMatching(/\.$/),
  });
  expect(await storeContent(db)).toEqual(before);
  return { status: response.status, body, headers: response.headers };
}
