import { describe, expect, it } from "vitest";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { encodeAs } from "@/lib/ingest/testing/encode";
import { closesOf, faultsOf, refusalOf } from "@/lib/ingest/testing/read-text";
import { type Encoding, encodingNamed } from "./encodings";

const CLOSES = { "2019-01-04": 19561.96, "2019-01-07": 20038.97 };
const ROWS = '"2019/01/04","19561.96","19655.13"\n"2019/01/07","20038.97","19944.61"\n';

function utf32(text: string, isLittleEndian: boolean): Uint8Array {
  const signs = Array.from(text);
  const view = new DataView(new ArrayBuffer(4 * signs.length));
  signs.forEach((sign, at) => {
    view.setUint32(4 * at, sign.codePointAt(0) ?? 0, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe("bytes that are no UTF-8 are refused", () => {
  it("where no old encoding makes known names or dates of them, with those that can be told", () => {
    const bytes = encodeAs("shift_jis", `Date,Close,Open\n${ROWS}日経の資料\n`);
    expect(faultsOf(bytes)).toEqual([[4, "not-text"]]);
    expect(refusalOf(bytes)).toMatch(
      /found bytes that are not UTF-8, expected text in UTF-8, .+ or --encoding with one of .*shift_jis/,
    );
  });

  it("where the one that would fit has a fault further down", () => {
    const bytes = encodeAs("shift_jis", `日付,終値,始値\n${ROWS}`);
    expect(faultsOf(Uint8Array.of(...bytes, 0x81, 0x0a))).toEqual([[1, "not-text"]]);
  });

  it("where they are not what they are told to be", () => {
    const bytes = encodeAs("shift_jis", `日付,終値,始値\n${ROWS}`);
    expect(refusalOf(bytes, { encoding: "utf-8" })).toMatch(/^line 1: found bytes that are not UTF-8/);
    expect(refusalOf(bytes, { encoding: "euc-jp" })).toMatch(/^line 1: found bytes that are not EUC-JP/);
  });

  it("where a text in UTF-32 ends within a sign or holds what is none", () => {
    const bytes = utf32(`\uFEFFDate,Close,Open\n${ROWS}`, true);
    expect(faultsOf(bytes.subarray(0, bytes.length - 1))[0]?.[1]).toBe("not-text");
    bytes[43] = 0x7f;
    expect(faultsOf(bytes)[0]?.[1]).toBe("not-text");
  });
});

describe("an old encoding is told by the names and dates that it alone makes", () => {
  it.each([
    ["shift_jis", "データ日付,終値,始値,高値,安値", "この資料は試験用です"],
    ["shift_jis", "日付,終値,始値", ""],
    ["euc-jp", "日付,終値,始値", "注意"],
    ["euc-kr", "일자,종가,시가", ""],
    ["euc-kr", "날짜,종가,시가", "참고"],
    ["gb18030", "日期,收盘价,开盘价", "数据来源"],
    ["big5", "日期,收盤指數,開盤指數", "資料來源"],
    ["windows-1252", "Fecha,Último,Apertura", "Variación"],
    ["windows-1250", "Dzień,Zamknięcie,Otwarcie", ""],
    ["windows-1251", "Дата,Закрытие,Открытие", ""],
  ] as const)("%s: %s", (encoding, header, note) => {
    const bytes = encodeAs(encoding, `${header}\n${ROWS}${note === "" ? "" : `"${note}"\n`}`);
    expect(closesOf(bytes)).toEqual(CLOSES);
    expect(readPrices(bytes).dialect.encoding).toBe(encoding);
  });

  it("by dates where there is no header", () => {
    const bytes = encodeAs("shift_jis", "2019年1月4日,19561.96\n2019年1月7日,20038.97\n");
    expect(closesOf(bytes)).toEqual(CLOSES);
    expect(readPrices(bytes).dialect.encoding).toBe("shift_jis");
  });
});

describe("an encoding that is told is taken", () => {
  it.each([
    ["CP932", "shift_jis", "日経"],
    ["cp949", "euc-kr", "지수"],
    ["GBK", "gb18030", "恒生指数"],
    ["latin-1", "windows-1252", "Señal"],
  ])("%s for %s", (name, encoding, note) => {
    const told = encodingNamed(name);
    expect(told).toBe(encoding);
    const bytes = encodeAs(encoding as Encoding, `Date,Close,Open\n${ROWS}${note}\n`);
    expect(closesOf(bytes, { encoding: encoding as Encoding })).toEqual(CLOSES);
  });

  it("unless there is none of that name", () => {
    expect(["", "shift", "cp9999", "utf-7", "base64"].map(encodingNamed)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("two or four bytes a sign are told", () => {
  const text = `Date,Close,Open\n${ROWS}`;

  it.each([
    ["by the mark of UTF-32, low byte first", utf32(`\uFEFF${text}`, true), "utf-32le"],
    ["by the mark of UTF-32, high byte first", utf32(`\uFEFF${text}`, false), "utf-32be"],
    [
      "by every other byte, without a mark",
      new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
      "utf-16le",
    ],
  ])("%s", (_, bytes, encoding) => {
    expect(closesOf(bytes)).toEqual(CLOSES);
    expect(readPrices(bytes).dialect.encoding).toBe(encoding);
  });
});
