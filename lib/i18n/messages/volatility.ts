import type { Localised } from "@/lib/reference/types";

export const volatility = {
  "volatility.title": { en: "{name}: volatility and risk", "zh-Hant": "{name}：波幅與風險" },
  "volatility.headline": {
    en: "{figure, select, sharpe {Over the {over} to {day} the Sharpe ratio of the {name} was <b>{last}</b>, at or above <b>{rank}</b> of all days since {since}; it was highest on {peak}, at <b>{highest}</b>, and lowest on {trough}, at <b>{lowest}</b>.} other {Over the {over} to {day} the {name} moved with a volatility of <b>{last}</b> a year, at or above <b>{rank}</b> of all days since {since}; it was highest on {peak}, at <b>{highest}</b>{recent, select, none {} other {, and in the last 20 years on {recentDay}, at <b>{recentValue}</b>}}.}}",
    "zh-Hant":
      "{figure, select, sharpe {截至{day}的{over}，{name}的夏普比率為 <b>{last}</b>，不低於{since}以來 <b>{rank}</b> 的日子；最高為{peak}的 <b>{highest}</b>，最低為{trough}的 <b>{lowest}</b>。} other {截至{day}的{over}，{name}的年化波幅為 <b>{last}</b>，不低於{since}以來 <b>{rank}</b> 的日子；最高為{peak}的 <b>{highest}</b>{recent, select, none {} other {，近20年最高為{recentDay}的 <b>{recentValue}</b>}}。}}",
  },
  "volatility.headlineBeside": {
    en: "{figure, select, sharpe { Of these {count} indices the {most} has the {count, plural, =2 {higher} other {highest}} at its last close, <b>{mostValue}</b>{mostDay, select, none {} other { on {mostDay}}}, and the {fewest} the {count, plural, =2 {lower} other {lowest}}, <b>{fewestValue}</b>{fewestDay, select, none {} other { on {fewestDay}}}.} other { Of these {count} indices the {most} is the {count, plural, =2 {wilder} other {wildest}} at its last close, at <b>{mostValue}</b>{mostDay, select, none {} other { on {mostDay}}}, and the {fewest} the {count, plural, =2 {calmer} other {calmest}}, at <b>{fewestValue}</b>{fewestDay, select, none {} other { on {fewestDay}}}.}}",
    "zh-Hant":
      "{figure, select, sharpe {這{count}個指數的最新數字中，{most}{count, plural, =2 {較高} other {最高}}（<b>{mostValue}</b>{mostDay, select, none {} other {，{mostDay}}}），{fewest}{count, plural, =2 {較低} other {最低}}（<b>{fewestValue}</b>{fewestDay, select, none {} other {，{fewestDay}}}）。} other {這{count}個指數的最新波幅中，{most}{count, plural, =2 {較大} other {最大}}（<b>{mostValue}</b>{mostDay, select, none {} other {，{mostDay}}}），{fewest}{count, plural, =2 {較小} other {最小}}（<b>{fewestValue}</b>{fewestDay, select, none {} other {，{fewestDay}}}）。}}",
  },
  "volatility.headlineNone": {
    en: "The {name} has no run of {over} with every close held, so there is no rolling figure.",
    "zh-Hant": "{name}未有連續{over}的齊全收市價，無法計算滾動數字。",
  },
  "volatility.tile.now": { en: "Now", "zh-Hant": "現時" },
  "volatility.tile.rank": { en: "Rank in its history", "zh-Hant": "歷史排名" },
  "volatility.tile.rankNote": { en: "of all days were at or below it", "zh-Hant": "的日子不高於現時" },
  "volatility.tile.middle": { en: "Middle of all days", "zh-Hant": "所有日子的中位數" },
  "volatility.tile.band": { en: "eight in ten from {low} to {high}", "zh-Hant": "八成介乎{low}至{high}" },
  "volatility.tile.highest": { en: "Highest", "zh-Hant": "最高" },
  "volatility.tile.recent": { en: "Highest in 20 years", "zh-Hant": "近20年最高" },
  "volatility.tile.lowest": { en: "Lowest", "zh-Hant": "最低" },
  "volatility.tile.times": { en: "{date}, {times} × now", "zh-Hant": "{date}，現時的{times}倍" },
  "volatility.tile.factsheet": { en: "As factsheets have it", "zh-Hant": "按指數便覽計法" },
  "volatility.tile.factsheetNote": {
    en: "log returns of the last 12 months",
    "zh-Hant": "過去12個月對數回報",
  },
  "volatility.tile.usual": { en: "Over {over}", "zh-Hant": "{over}年化波幅" },
  "volatility.against": { en: "Against", "zh-Hant": "對比" },
  "volatility.window": { en: "{sessions} sessions", "zh-Hant": "{sessions}個交易日" },
  "volatility.months": { en: "12 months", "zh-Hant": "12個月" },
  "volatility.choice.volatility": { en: "Volatility", "zh-Hant": "年化波幅" },
  "volatility.choice.sharpe": { en: "Sharpe ratio", "zh-Hant": "夏普比率" },
  "volatility.choice.factsheet": { en: "12 months, as factsheets", "zh-Hant": "12個月（指數便覽）" },
  "volatility.choice.max": { en: "Max, from {month}", "zh-Hant": "全部，由{month}起" },
  "volatility.peak": { en: "{day}: {value}", "zh-Hant": "{day}：{value}" },
  "volatility.rolling.title": {
    en: "{figure, select, sharpe {What its swings paid} other {How wild it was}}",
    "zh-Hant": "{figure, select, sharpe {歷來夏普比率} other {歷來波幅}}",
  },
  "volatility.rolling.caption": {
    en: "{figure, select, sharpe {Sharpe ratio of the {over} to each day, at a risk-free rate of 0.} other {Volatility of the {over} to each day, a year.}} Grey: where eight in ten of all days{others, select, none {} other { of the {name}}} lie, {low} to {high}.{missing, select, none {} other { Not drawn, for want of days: {missing}.}}",
    "zh-Hant":
      "{figure, select, sharpe {截至每日的{over}夏普比率，無風險利率為0。} other {截至每日的{over}年化波幅。}}灰帶：{others, select, none {} other {{name}}}所有日子中八成所在，{low}至{high}。{missing, select, none {} other {未有數字可繪：{missing}。}}",
  },
  "volatility.rolling.description": {
    en: "{figure, select, sharpe {Rolling Sharpe ratio} other {Rolling volatility}} of the {name} over {over}; highest on {peak} at {highest}.{others, select, none {} other { Other indices beside it.}} The CSV has every day.",
    "zh-Hant":
      "{name}的{over}{figure, select, sharpe {滾動夏普比率} other {滾動波幅}}；最高為{peak}的{highest}。{others, select, none {} other {另有其他指數並列。}}CSV載有每日數字。",
  },
  "volatility.rolling.band": { en: "eight in ten of all days", "zh-Hant": "八成日子所在" },
  "volatility.risk.title": { en: "Risk over the spans", "zh-Hant": "各期風險" },
  "volatility.risk.line": {
    en: "The tear sheet’s figures, to {date}; VaR and CVaR are historical, of one day. A header leads to what its figure means, a span to its inputs.",
    "zh-Hant": "計至{date}；VaR及CVaR為歷史單日數字（95\u00a0%）。按欄名看定義，按期間看所代入的數字。",
  },
  "volatility.beside.title": { en: "Risk side by side, {from} to {to}", "zh-Hant": "風險對照，{from}至{to}" },
  "volatility.beside.line": {
    en: "The same days for each index, in its own currency; a span ends with the earliest of their last closes{early, select, none {.} other {, that of the {early}.}}",
    "zh-Hant":
      "各指數同期比較，以本身貨幣計；以各指數中最早的最後收市日為止{early, select, none {。} other {（{early}）。}}",
  },
  "volatility.storms.title": {
    en: "{figure, select, sharpe {When the swings paid most} other {The wildest times}}",
    "zh-Hant": "{figure, select, sharpe {夏普比率最高的時期} other {波幅最大的時期}}",
  },
  "volatility.storms.line": {
    en: "Peaks of the windows of {over}: none is higher within half a year on either side, and each lies two years or more from those above it. A date leads to its window.",
    "zh-Hant": "{over}窗口的各個高峰：前後半年內沒有更高者，並與排名更前的高峰相隔至少2年；按日期看該窗口。",
  },
  "volatility.storms.to": { en: "To", "zh-Hant": "截至" },
  "volatility.storms.times": { en: "× now", "zh-Hant": "現時的倍數" },
  "volatility.years.caption": {
    en: "Daily returns of each calendar year, annualised.",
    "zh-Hant": "每個曆年每日回報的年化波幅。",
  },
  "volatility.years.description": {
    en: "Volatility of the {name} in each year from {from} to {to}; the CSV has the figures.",
    "zh-Hant": "{name}{from}年至{to}年每年的波幅；數字見CSV。",
  },
  "volatility.years.more": { en: "Every year as a table", "zh-Hant": "各年列表" },
  "volatility.decades.title": { en: "Volatility by decade", "zh-Hant": "各年代波幅" },
  "volatility.decades.line": {
    en: "All sessions of a decade together, annualised.",
    "zh-Hant": "該年代所有交易日合計，年化。",
  },
  "volatility.falls.title": { en: "Volatility around the falls", "zh-Hant": "跌市前後的波幅" },
  "volatility.falls.line": {
    en: "Volatility of the {over} to each moment, around falls of 20\u00a0% and more.{known, plural, =0 {} =1 {} other { Of {known} with every close, it was higher at the trough than at the peak in {higher}{knownAfter, plural, =0 {} other {; a year after the peak in {higherAfter} of {knownAfter}}}.}}",
    "zh-Hant":
      "跌幅達20\u00a0%的跌市前後，截至各時點的{over}波幅。{known, plural, =0 {} =1 {} other {收市齊全的{known}次中，{higher}次見底時的波幅高於見頂時{knownAfter, plural, =0 {} other {；見頂1年後仍較高者，{knownAfter}次中有{higherAfter}次}}。}}",
  },
  "volatility.falls.before": { en: "A year before the peak", "zh-Hant": "見頂前1年" },
  "volatility.falls.atPeak": { en: "At the peak", "zh-Hant": "見頂時" },
  "volatility.falls.atTrough": { en: "At the trough", "zh-Hant": "見底時" },
  "volatility.falls.after": { en: "A year after the peak", "zh-Hant": "見頂後1年" },
  "volatility.falls.middle": { en: "Middle", "zh-Hant": "中位數" },
  "volatility.falls.noWindow": {
    en: "no {over} in a row to that day with every close held",
    "zh-Hant": "截至該日未有連續{over}的齊全收市價",
  },
  "volatility.falls.notYet": { en: "not yet", "zh-Hant": "未到" },
  "volatility.column.span": { en: "Span", "zh-Hant": "期間" },
  "volatility.everySession": { en: "Every session", "zh-Hant": "每日收市齊全" },
  "volatility.column.low": { en: "Middle from", "zh-Hant": "八成由" },
  "volatility.column.high": { en: "Middle to", "zh-Hant": "八成至" },
  "volatility.missing.sparse": { en: "not every session has its close", "zh-Hant": "未有齊全每日收市" },
  "volatility.missing.irregular": { en: "the closes are unevenly spaced", "zh-Hant": "收市價相隔不定" },
  "volatility.missing.not-daily": { en: "the closes are not daily", "zh-Hant": "並非每日收市價" },
  "volatility.missing.too-few": { en: "too few returns", "zh-Hant": "回報太少" },
  "volatility.missing.short": { en: "a yearly rate needs 360 days", "zh-Hant": "年率需要360日" },
  "volatility.missing.still": { en: "the closes do not change", "zh-Hant": "收市價沒有變動" },
  "volatility.definition.band": { en: "Band and rank", "zh-Hant": "灰帶與排名" },
  "volatility.definition.bandText": {
    en: "From the tenth to the ninetieth of a hundred of all windows held, interpolated; the rank is the share of days at or below. Windows end on each session and lie wholly where every session has its close.",
    "zh-Hant":
      "所有窗口由小至大的第10至第90百分位數（內插）；排名為不高於該值的日子比率。窗口以每個交易日為終點，並完全落在每日收市齊全的時段內。",
  },
  "volatility.definition.factsheet": { en: "As factsheets have it", "zh-Hant": "指數便覽計法" },
  "volatility.definition.factsheetText": {
    en: "Standard deviation of the log returns of the last 12 months × √(their number), as the publisher’s factsheets print it: 11.15 % for the Hang Seng Index on 29 December 2017. Always 12 months, whatever the window.",
    "zh-Hant":
      "過去12個月對數回報的標準差 × √(其數目)，與指數公司便覽所印者相同：恒生指數2017年12月29日為11.15 %。一律為12個月，不論窗口長短。",
  },
  "volatility.definition.sharpe": { en: "Rolling Sharpe ratio", "zh-Hant": "滾動夏普比率" },
  "volatility.definition.sharpeText": {
    en: "Mean return of the window × 252 ÷ (standard deviation × √252), at a risk-free rate of 0; windows of 60 sessions and more.",
    "zh-Hant": "窗口內平均回報 × 252 ÷ (標準差 × √252)，無風險利率為0；窗口至少60個交易日。",
  },
  "volatility.definition.falls": { en: "Around falls", "zh-Hant": "跌市前後" },
  "volatility.definition.fallsText": {
    en: "The last value on or before each day, at most 7 days older; a year before and after is the same day of the year.",
    "zh-Hant": "各日或之前最近的數字，最多早7日；前後1年指同月同日。",
  },
} as const satisfies Record<string, Localised>;
