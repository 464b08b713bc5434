import { describe, expect, it } from "vitest";
import { closeRank, isDateName, isOtherName, isSeriesName, RANK } from "./column-names";

describe("a name that is no close", () => {
  it.each([
    "Open",
    "High price",
    "Prev Close",
    "prevClose",
    "Previous closing price",
    "Close change",
    "Change since close",
    "Close date",
    "Closing time",
    "Volume at close",
    "Net",
    "%Chg",
    "<OPEN>",
    "<b>High</b>",
    "Cierre anterior",
    "Clôture précédente",
    "Schlusskurs Vortag",
    "始値",
    "前日比",
    "涨跌Change",
    "开盘Open",
    "Eröffnung",
    "Number of shares traded at the close",
    "Open Index Value",
    "c note",
    "Date",
    "<DATE>",
    "Value",
    "Symbol",
  ])("%s", (name) => {
    expect(closeRank(name)).toBeNull();
  });
});

describe("a name of a close is judged by what it begins with", () => {
  it.each([
    ["Close Close price adjusted for splits.", RANK.longer],
    ["Close* Close price adjusted for splits. **", RANK.longer],
    ["Close adjusted for splits", RANK.longer],
    ["Closing price as of the end of the previous session's trading", RANK.longer],
    ["Adj Close Adjusted close price adjusted for splits and dividend distributions.", RANK.adjusted],
    ["Close adjusted for splits and dividends", RANK.adjusted],
    ["Cerrar Precio de cierre ajustado para splits.", RANK.longer],
    ["Cierre ajustado Precio de cierre ajustado para splits y dividendos.", RANK.adjusted],
    ["Clôture Cours de clôture ajusté en fonction des fractionnements.", RANK.longer],
    ["Clôture ajustée Cours de clôture ajusté", RANK.adjusted],
    ["收市* 股票分割調整後的收市價。", RANK.longer],
    ["經調整收市價** 調整", RANK.adjusted],
    ["Split-adjusted close", RANK.adjusted],
    ["adjClose", RANK.adjusted],
    ["GEN.Adjusted", RANK.adjusted],
    ["Official closing level of the index on the day", RANK.longer],
    ["EOD_CLOSE_INDEX_VAL", RANK.longer],
    ["收盘Close", RANK.longer],
  ])("%s", (name, rank) => {
    expect(closeRank(name)).toBe(rank);
  });
});

describe("a name in brackets or markup is the name", () => {
  it.each([
    "<CLOSE>",
    "<b>Close</b>",
    "<th class='x'>Close</th>",
    "[Close]",
    "4. close",
    "Close (HKD)",
    "＜CLOSE＞",
    "closePrice",
  ])("%s", (name) => {
    expect(closeRank(name)).toBe(RANK.close);
  });

  it.each([
    "<DATE>",
    "<i>Date</i>",
    "[Date]",
    "tradeDate",
    "日期Date",
    "データ日付",
    "Exchange Date",
    "Trade Date (local)",
    "일자",
  ])("%s is one of dates", (name) => {
    expect(isDateName(name)).toBe(true);
  });

  it.each(["<VOL>", "<OPENINT>", "成交金额（亿元）Turnover", "Trading volume"])(
    "%s is one of something else",
    (name) => {
      expect(isOtherName(name)).toBe(true);
    },
  );

  it.each(["<TICKER>", "指数代码Index Code"])("%s is one of a series", (name) => {
    expect(isSeriesName(name)).toBe(true);
  });
});

describe("a publisher's name of a close is known", () => {
  it.each([
    "Clôture",
    "Schlusskurs",
    "Schluss",
    "Cierre",
    "终值",
    "終値",
    "종가",
    "Slotkoers",
    "Chiusura",
    "Fechamento",
    "Zamkniecie",
    "Закрытие",
    "Closing Index Value",
    "Close/Last",
    "收盤指數",
    "收盘点位",
    "Index Close",
    "Kapanış",
  ])("%s", (name) => {
    expect(closeRank(name)).toBe(RANK.close);
  });

  it.each([
    "Indexvalue",
    "Index Value",
    "indexValue",
    "Index Level",
    "PX_LAST",
    "Último",
    "Zuletzt",
    "Dernier",
    "現在値",
    "NAV",
    "Latest",
    "Kurs",
  ])("%s, where there is no other", (name) => {
    expect(closeRank(name)).toBe(RANK.last);
  });
});
