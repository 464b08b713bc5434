import { describe, expect, it } from "vitest";
import { inPieces, madeContent } from "./content-response";

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
