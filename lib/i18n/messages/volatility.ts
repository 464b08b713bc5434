import type { Localised } from "@/lib/reference/types";

export const volatility = {
  "volatility.title": { en: "{name}: volatility and risk", "zh-Hant": "{name}：波幅與風險" },
  "volatility.headline": {
    en: "Over the {window} sessions to {day} the {name} moved with a volatility of <b>{last}</b> a year, at or above <b>{rank}</b> of all days since {since}; it was highest on {peak}, at <b>{highest}</b>.",
    "zh-Hant":
      "截至{day}的{window}個交易日，{name}的年化波幅為 <b>{last}</b>，不低於{since}以來 <b>{rank}</b> 的日子；最高為{peak}的 <b>{highest}</b>。",
  },
  "volatility.headlineNone": {
    en: "The {name} has no {window} sessions in a row with every close held, which a rolling volatility takes.",
    "zh-Hant": "{name}未有連續{window}個交易日的齊全收市價，無法計算滾動波幅。",
  },
  "volatility.tile.now": { en: "Now", "zh-Hant": "現時" },
  "volatility.tile.rank": { en: "Rank in its history", "zh-Hant": "歷史排名" },
  "volatility.tile.rankNote": { en: "of all days were at or below it", "zh-Hant": "的日子不高於現時" },
  "volatility.tile.middle": { en: "Middle of all days", "zh-Hant": "所有日子的中位數" },
  "volatility.tile.band": { en: "eight in ten from {low} to {high}", "zh-Hant": "八成介乎{low}至{high}" },
  "volatility.tile.highest": { en: "Highest", "zh-Hant": "最高" },
  "volatility.tile.lowest": { en: "Lowest", "zh-Hant": "最低" },
  "volatility.tile.factsheet": { en: "As factsheets have it", "zh-Hant": "按指數便覽計法" },
  "volatility.tile.factsheetNote": {
    en: "log returns of the last 12 months",
    "zh-Hant": "過去12個月對數回報",
  },
  "volatility.window": { en: "{sessions} sessions", "zh-Hant": "{sessions}個交易日" },
  "volatility.peak": { en: "{day}: {value}", "zh-Hant": "{day}：{value}" },
  "volatility.rolling.title": { en: "How wild it was", "zh-Hant": "歷來波幅" },
  "volatility.rolling.caption": {
    en: "Volatility of the {window} sessions to each day, a year. Grey: where eight in ten of all days lie, {low} to {high}.",
    "zh-Hant": "截至每日的{window}個交易日年化波幅。灰帶：所有日子中八成所在，{low}至{high}。",
  },
  "volatility.rolling.description": {
    en: "Rolling volatility of the {name} over {window} sessions; highest on {peak} at {highest}. The CSV has every day.",
    "zh-Hant": "{name}的{window}個交易日滾動波幅；最高為{peak}的{highest}。CSV載有每日數字。",
  },
  "volatility.rolling.band": { en: "eight in ten of all days", "zh-Hant": "八成日子所在" },
  "volatility.risk.title": { en: "Risk over the spans", "zh-Hant": "各期風險" },
  "volatility.risk.line": {
    en: "Ratios at a risk-free rate of 0; value at risk of one session, 95 %; ulcer index in percentage points.",
    "zh-Hant": "比率以無風險利率0計；風險值為單日、95 %；潰瘍指數以百分點計。",
  },
  "volatility.years.title": { en: "By year", "zh-Hant": "按年份" },
  "volatility.decades.title": { en: "Volatility by decade", "zh-Hant": "各年代波幅" },
  "volatility.column.span": { en: "Span", "zh-Hant": "期間" },
  "volatility.everySession": { en: "Every session", "zh-Hant": "每日收市齊全" },
  "volatility.column.low": { en: "Middle from", "zh-Hant": "八成由" },
  "volatility.column.high": { en: "Middle to", "zh-Hant": "八成至" },
  "volatility.figure.volatility": { en: "Volatility", "zh-Hant": "年化波幅" },
  "volatility.figure.downsideDeviation": { en: "Downside deviation", "zh-Hant": "下行偏差" },
  "volatility.figure.sharpe": { en: "Sharpe", "zh-Hant": "夏普比率" },
  "volatility.figure.sortino": { en: "Sortino", "zh-Hant": "索丁諾比率" },
  "volatility.figure.omega": { en: "Omega", "zh-Hant": "Omega比率" },
  "volatility.figure.calmar": { en: "Calmar", "zh-Hant": "卡瑪比率" },
  "volatility.figure.ulcer": { en: "Ulcer index", "zh-Hant": "潰瘍指數" },
  "volatility.figure.var95": { en: "VaR", "zh-Hant": "風險值" },
  "volatility.figure.cvar95": { en: "CVaR", "zh-Hant": "條件風險值" },
  "volatility.figure.skew": { en: "Skew", "zh-Hant": "偏度" },
  "volatility.figure.excessKurtosis": { en: "Excess kurtosis", "zh-Hant": "超額峰度" },
  "volatility.missing.sparse": { en: "not every session has its close", "zh-Hant": "未有齊全每日收市" },
  "volatility.missing.irregular": { en: "the closes keep to no spacing", "zh-Hant": "收市價相隔不定" },
  "volatility.missing.not-daily": { en: "the closes are not daily", "zh-Hant": "並非每日收市價" },
  "volatility.missing.too-few": { en: "too few returns", "zh-Hant": "回報太少" },
  "volatility.missing.short": { en: "a rate a year takes 360 days", "zh-Hant": "年率需要360日" },
  "volatility.missing.still": { en: "the closes stand still", "zh-Hant": "收市價沒有變動" },
  "volatility.definition.band": { en: "Band and rank", "zh-Hant": "灰帶與排名" },
  "volatility.definition.bandText": {
    en: "From the tenth to the ninetieth of a hundred of all windows held, interpolated; the rank is the share of days at or below. Windows end on each session and lie wholly where every session has its close.",
    "zh-Hant":
      "所有窗口由小至大的第10至第90百分位數（內插）；排名為不高於該值的日子比率。窗口以每個交易日為終點，並完全落在每日收市齊全的時段內。",
  },
  "volatility.definition.factsheet": { en: "As factsheets have it", "zh-Hant": "指數便覽計法" },
  "volatility.definition.factsheetText": {
    en: "Standard deviation of the log returns of the last 12 months × √(their number), as the publisher's factsheets print it.",
    "zh-Hant": "過去12個月對數回報的標準差 × √（其數目），與指數公司便覽所印者相同。",
  },
  "volatility.definition.risk": { en: "Risk figures", "zh-Hant": "風險數字" },
  "volatility.definition.riskText": {
    en: "Sharpe: mean return over its deviation, annualised. Sortino: over the deviation of falls. Omega: gains over losses. Calmar: CAGR over the deepest fall. Ulcer index: root mean square of the distances below the peak. VaR: the return that one session in twenty falls to; CVaR: the mean of those. Skew and excess kurtosis: bias-corrected.",
    "zh-Hant":
      "夏普比率：平均回報除以其標準差，年化。索丁諾比率：除以下行偏差。Omega比率：收益總和除以虧損總和。卡瑪比率：年均複合增長除以期內最大跌幅。潰瘍指數：距高位跌幅的均方根。風險值：每20個交易日有一日跌至該回報；條件風險值：該等回報的平均。偏度及超額峰度已作偏差修正。",
  },
} as const satisfies Record<string, Localised>;
