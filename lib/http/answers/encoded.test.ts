import { brotliCompress, brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { encodedOnce } from "./encoded.js";

vi.mock("node:zlib", async (load) => {
  const zlib = await load<typeof import("node:zlib")>();
  return { ...zlib, brotliCompress: vi.fn(zlib.brotliCompress) };
});

const BODY = Buffer.from("The index fell. ".repeat(200));

describe(encodedOnce, () => {
  it("gives the body as it is where packing it failed, and packs it for the next who asks", async () => {
    const failing = (_body: unknown, _options: unknown, done: (error: Error) => void) =>
      done(new Error("no memory"));
    vi.mocked(brotliCompress).mockImplementationOnce(failing as typeof brotliCompress);
    const encoded = encodedOnce(BODY);
    expect(await encoded("br")).toEqual({ encoding: null, suffix: "", body: BODY });
    expect(await encoded("br")).toMatchObject({ encoding: "br" });
  });

  it("packs a body once in each encoding, into what unpacks to that body", async () => {
    const encoded = encodedOnce(BODY);
    const short = await encoded("gzip, deflate, br");
    expect(short.encoding).toBe("br");
    expect(brotliDecompressSync(short.body)).toEqual(BODY);
    expect(gunzipSync((await encoded("gzip")).body)).toEqual(BODY);
    expect((await encoded("br")).body).toBe(short.body);
  });
});
