import { describe, expect, it } from "vitest";
import { encodeAs } from "@/lib/ingest/testing/encode";
import { fileText } from "./file-text";

const utf8 = (text: string) => new TextEncoder().encode(text);
const TABLE = "名稱,市值,成交額,上市日\n匯豐,1,1,24\n";

describe("bytes that are no text", () => {
  it("are refused at their line", () => {
    expect(fileText(Uint8Array.of(...utf8("A,1,1,24\nB"), 0xff, 0x0a))).toEqual({ line: 2 });
    expect(fileText(utf8("PK\u0003\u0004"))).toEqual({ line: 1 });
    expect(fileText(encodeAs("big5", "匯豐,1,1,24\n"))).toEqual({ line: 1 });
    expect(fileText(Uint8Array.of(...utf8("A,1,1,24\nB"), 0, 0x0a))).toEqual({ line: 2 });
  });
});

describe("text is read", () => {
  it("of no bytes as none", () => {
    expect(fileText(new Uint8Array())).toEqual({ text: "" });
  });

  it("in UTF-8 and UTF-16, with a byte order mark and without", () => {
    expect(fileText(utf8(`\uFEFF${TABLE}`))).toEqual({ text: TABLE });
    const utf16 = (text: string) =>
      new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(fileText(utf16(`\uFEFF${TABLE}`))).toEqual({ text: TABLE });
    expect(fileText(utf16("Alpha,1,1,24\n"))).toEqual({ text: "Alpha,1,1,24\n" });
  });

  it("in Big5 or GB 18030 where its headers are known", () => {
    expect(fileText(encodeAs("big5", TABLE))).toEqual({ text: TABLE });
    const simplified = "名称,市值,成交额,上市日\n汇丰,1,1,24\n";
    expect(fileText(encodeAs("gb18030", simplified))).toEqual({ text: simplified });
  });
});
