import { describe, expect, it } from "vitest";
import { contentResponse, inPieces, madeContent } from "./content-response";

const content = { revision: 7, type: "text/csv", body: "date,close\n" } as const;
const since = new Date("2026-11-21T10:40:00Z");

function wholeFile(path: string, headers: Record<string, string> = {}): Response {
  const asked = new Request(`http://localhost${path}`, { headers });
  return contentResponse(asked, { ...content, body: madeContent("date,close\n"), staleSince: null });
}

function request(etag?: string): Request {
  return new Request("http://localhost/x.csv", {
    headers: etag === undefined ? {} : { "If-None-Match": etag },
  });
}

describe(contentResponse, () => {
  it("has an entity tag of its text, and no text for a reader who has it", async () => {
    const fresh = contentResponse(request(), { ...content, staleSince: null });
    const etag = fresh.headers.get("ETag");
    expect(fresh.headers.get("Cache-Control")).toBe("no-cache");
    expect(fresh.headers.has("X-Almanac-Stale-Since")).toBe(false);
    const again = contentResponse(request(etag ?? ""), { ...content, staleSince: null });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    ["its tag made weak by a proxy", (etag: string) => `W/${etag}`],
    ["its tag among others", (etag: string) => `"other", W/"older,one" , ${etag}`],
    ["any tag", () => "*"],
  ])("is not given again to a reader who has %s", (_, condition) => {
    const etag = contentResponse(request(), { ...content, staleSince: null }).headers.get("ETag") ?? "";
    expect(contentResponse(request(condition(etag)), { ...content, staleSince: null }).status).toBe(304);
  });

  it.each([
    ["others", () => '"other", W/"older"'],
    ["its letters without quotes", (etag: string) => etag.slice(1, -1)],
    ["nothing", () => ""],
  ])("is given to a reader who names %s", (_, condition) => {
    const etag = contentResponse(request(), { ...content, staleSince: null }).headers.get("ETag") ?? "";
    expect(contentResponse(request(condition(etag)), { ...content, staleSince: null }).status).toBe(200);
  });

  it.each(["/almanac.zip", "/data.csv?table=revisions&full=1"])(
    "names %s, which is shortened on its way, by a weak tag, and does not send it twice",
    async (path) => {
      const etag = wholeFile(path).headers.get("ETag") ?? "";
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      const again = wholeFile(path, { "If-None-Match": etag });
      expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    },
  );

  it.each(["/almanac.zip", "/data.csv?full=1", "/data.csv"])(
    "is for nobody to keep where %s is asked for with a cookie of ours",
    (path) => {
      for (const cookie of ["theme=dark", "a=b; almanac-session=c"]) {
        const own = wholeFile(path, { cookie, "If-None-Match": "*" });
        expect([own.status, own.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
        expect(own.headers.has("ETag")).toBe(false);
      }
      expect(wholeFile(path, { cookie: "a=theme" }).headers.get("Cache-Control")).toBe("no-cache");
    },
  );

  it("says since when the store does not confirm it, whole and for nobody to keep, so that none stays marked", async () => {
    const etag = contentResponse(request(), { ...content, staleSince: null }).headers.get("ETag") ?? "";
    const stale = contentResponse(request(etag), { ...content, staleSince: since });
    expect([stale.status, await stale.text()]).toEqual([200, content.body]);
    expect(stale.headers.get("X-Almanac-Stale-Since")).toBe("2026-11-21T10:40:00.000Z");
    expect(stale.headers.get("Cache-Control")).toBe("no-store");
    expect(stale.headers.has("ETag")).toBe(false);
  });
});

describe(inPieces, () => {
  it.each([0, 1, 65_536, 65_537, 200_000])("gives all of %d bytes once", async (length) => {
    const bytes = new Uint8Array(length).map((_, at) => at % 251);
    const read = new Uint8Array(await new Response(inPieces(bytes)).arrayBuffer());
    expect(Buffer.compare(read, bytes)).toBe(0);
  });

  it("takes no more of them than are asked for", async () => {
    const reader = inPieces(new Uint8Array(10_000_000)).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBe(65_536);
    // Views of the one copy, not copies.
    expect(value?.buffer.byteLength).toBe(10_000_000);
  });
});

describe(madeContent, () => {
  it("is named by its text", () => {
    expect(madeContent("a").etag).not.toBe(madeContent("b").etag);
    expect(madeContent("收市").bytes).toEqual(new Uint8Array(Buffer.from("收市")));
  });
});
