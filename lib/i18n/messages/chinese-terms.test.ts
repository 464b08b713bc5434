import { describe, expect, it } from "vitest";
import { type MessageKey, messages } from ".";

/** Terms that no page of a broker or newspaper in Hong Kong writes, each with what stands in its place. */
const STIFF: ReadonlyArray<readonly [RegExp, string]> = [
  [/取用/, "下載／分享"],
  [/年終/, "年底"],
  [/收復|恢復/, "升回高位"],
  [/低於高位/, "距高位跌幅"],
  [/波動範圍/, "高低波幅"],
  [/最[差佳][一單]日/, "最大單日跌幅、最大單日升幅"],
  [/最[佳差]年度/, "表現最佳年份、表現最差年份"],
  [/長短各期/, "各期表現"],
  [/範圍內最深跌幅/, "期內最大跌幅"],
  [/當時收市/, "期初收市"],
  [/並非每個交易日/, "未有齊全每日收市"],
  [/稀疏/, "數據不全"],
  [/文件\s?0/, "文章所列約數"],
  [/屬事實/, "客觀數據"],
  [/n\/a/, "不適用"],
  [/恆/, "恒"],
  [/每年（CAGR）/, "年均複合增長"],
  [/[兩三五十]年|[^同任另每某上有一]一年/, "1年、3年、5年、10年"],
  [/一成以上|較收市紀錄|並無數據/, "10 % 或以上、距最高收市"],
  [/幼線|線性比例|對數比例/, "細線、刻度"],
];

const KEYS = Object.keys(messages) as MessageKey[];
const keysWith = (term: RegExp) => KEYS.filter((key) => term.test(messages[key]["zh-Hant"]));

describe("the Chinese of the pages", () => {
  it.each(STIFF)("has %s nowhere: %s", (term) => {
    expect(keysWith(term)).toEqual([]);
  });

  it.each([
    ["nav.drawdowns", "歷次跌市"],
    ["nav.milestones", "大事記"],
    ["drawdowns.column.peak", "見頂日"],
    ["drawdowns.column.trough", "見底日"],
    ["column.volatility", "年化波幅"],
    ["annual.column.range", "高低波幅"],
    ["episode.tile.worstDay", "最大單日跌幅"],
    ["episode.tile.bestDay", "最大單日升幅"],
    ["column.cagr", "年均複合增長"],
    ["column.fromClose", "期初收市"],
    ["column.maxDrawdown", "期內最大跌幅"],
    ["reason.sparse", "未有齊全每日收市"],
    ["files.menu", "下載／分享"],
  ] as const)("calls %s %s", (key, term) => {
    expect(messages[key]["zh-Hant"]).toBe(term);
  });

  it("has brackets of half the width within formulas", () => {
    expect(keysWith(/[÷×√^∑−+] ?（|）[²³⁴^]|） ?[÷×−+]/)).toEqual([]);
  });

  it("keeps a space between a figure and its per cent", () => {
    expect(keysWith(/[\d}]%/)).toEqual([]);
  });

  it("puts a figure with its unit into brackets of its own width", () => {
    const halfWidth = KEYS.filter((key) =>
      /[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]/.test(messages[key]["zh-Hant"]),
    );
    expect(halfWidth).toEqual([]);
  });
});
