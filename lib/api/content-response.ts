import { createHash } from "node:crypto";

/** A text that was made from one revision of the store. */
export interface Content {
  readonly revision: number;
  readonly type: "application/json" | "text/csv";
  readonly body: string;
  /** With a name, a browser saves it as a file. */
  readonly name?: string;
}

/** A text with its entity tag and the revision it was made from; 304 without it where the reader has it already. */
export function contentResponse(request: Request, { revision, type, body, name }: Content): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = new Headers({
    ETag: etag,
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-cache",
    "X-Almanac-Revision": String(revision),
    "X-Content-Type-Options": "nosniff",
  });
  if (name !== undefined) headers.set("Content-Disposition", `attachment; filename="${name}"`);
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
