import type { Localised } from "@/lib/reference/types";

export const compare = {
  "compare.title": {
    en: "Compare indices: {names}{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant": "比較指數：{names}{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.headline": {
    en: "From {from} to {to}{currency, select, own {} other {, in {currencyName},}} the {best} did {count, plural, =2 {better} other {best of these #}}, {direction, select, up {up <up>{change}</up>} down {down <down>{change}</down>} other {unchanged}}{cagr, select, none {} other { or {cagrText} a year}}; the {worst} did {count, plural, =2 {worse} other {worst}}, {worstDirection, select, up {up <up>{worstChange}</up>} down {down <down>{worstChange}</down>} other {unchanged}}.",
    "zh-Hant":
      "由{from}至{to}，{currency, select, own {} other {以{currencyName}計，}}{count, plural, =2 {兩個指數中以{best}較佳} other {#個指數中以{best}最佳}}，{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}{cagr, select, none {} other {，即每年 {cagrText}}}；{worst}{count, plural, =2 {較差} other {最差}}，{worstDirection, select, up {升 <up>{worstChange}</up>} down {跌 <down>{worstChange}</down>} other {不變}}。",
  },
  "compare.headlineOne": {
    en: "From {from} to {to} the {best} {direction, select, up {rose <up>{change}</up>} down {fell <down>{change}</down>} other {did not move}}{currency, select, own {} other { in {currencyName}}}{cagr, select, none {} other {, {cagrText} a year}}.",
    "zh-Hant":
      "由{from}至{to}，{currency, select, own {} other {以{currencyName}計，}}{best}{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}{cagr, select, none {} other {，即每年 {cagrText}}}。",
  },
  "compare.headlineNone": {
    en: "These indices have no common range to compare them over.",
    "zh-Hant": "這些指數沒有可供比較的共同範圍。",
  },
  "compare.tile.cagr": { en: "{name}, a year", "zh-Hant": "{name}，年均複合增長" },
  "compare.chart.title": {
    en: "100 on {date}{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant": "以{date}為100{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.chart.caption": {
    en: "Each index is 100 at its own last close on or before {date}, {scale, select, log {log scale} other {linear scale}}, {currency, select, own {in its own currency} other {in {currencyName} at each day’s rate}}; the table below counts from the same closes.{back, select, none {} other { Calculated back by the publisher: {back}.}}{missing, select, none {} other { Without {missing}, of which no close within 7 days of the start is held.}}{ended, select, none {} other { No figure over these days for {ended}, of which no close within 7 days of the end is held.}}{single, select, none {} other { Not drawn, with one close only: {single}.}}",
    "zh-Hant":
      "各指數以其{date}或之前的最後收市為100，{scale, select, log {對數刻度} other {線性刻度}}，{currency, select, own {各以本身貨幣計} other {按每日匯率折算為{currencyName}}}；下表由同一收市起計。{back, select, none {} other {由編製公司追溯計算：{back}。}}{missing, select, none {} other {不包括{missing}：起始日前7日內沒有收市價。}}{ended, select, none {} other {{ended}未有這段時間的數字：結束日前7日內沒有收市價。}}{single, select, none {} other {只有一個收市價而未有繪出：{single}。}}",
  },
  "compare.chart.description": {
    en: "{names}, {count, plural, one {rebased} other {each rebased}} to 100 on {date}, until {to}{currency, select, own {} other {, in {currencyName}}}.",
    "zh-Hant":
      "{names}，{count, plural, =1 {以} other {均以}}{date}為100，至{to}{currency, select, own {} other {，以{currencyName}計}}。",
  },
  "compare.scatter.caption": {
    en: "Rings: {from} to {to}{which, select, years {, the last {years, plural, one {year} other {# years}} in which each has every session} other {}}{currency, select, own {} other {, in {currencyName}}}.{trail, select, none {} other { Behind each, its trail: the same span ending five to one years earlier, as far as every session is held.}}",
    "zh-Hant":
      "圓圈：{from}至{to}{which, select, years {，即各指數每個交易日均有收市價的最近{years}年} other {}}{currency, select, own {} other {，以{currencyName}計}}。{trail, select, none {} other {其後的軌跡：同樣長度、在5年至1年前結束的時段（限有齊每日收市者）。}}",
  },
  "compare.scatter.description": {
    en: "CAGR against volatility: {names}; the table has the figures.",
    "zh-Hant": "年均複合增長與年化波幅：{names}；數字見表。",
  },
  "compare.table.title": {
    en: "{shown, select, span {Over} other {Over the days shown, and over}} 1 to 20 years to {to}",
    "zh-Hant": "{shown, select, span {} other {所示時段，及}}1年至20年表現，至{to}",
  },
  "compare.definition.correlation": { en: "Correlation", "zh-Hant": "相關系數" },
  "compare.definition.correlationText": {
    en: "Pearson, of weekly returns: last close of each ISO week in which both have one. Weekly, because New York closes after Hong Kong; n/a under 26 returns or where a session has no close.",
    "zh-Hant":
      "按每周回報計的皮爾森系數：取兩者同有收市價的ISO周最後收市。採用每周數據，因紐約在香港之後收市；少於26個回報或有交易日欠缺收市價時作「不適用」。",
  },
  "compare.column.index": { en: "Index", "zh-Hant": "指數" },
  "compare.column.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "compare.column.ratio": { en: "CAGR ÷ volatility", "zh-Hant": "年均複合增長 ÷ 年化波幅" },
  "compare.column.band": {
    en: "Article",
    "zh-Hant": "文章",
  },
  "compare.choice.max": { en: "Max, from {month}", "zh-Hant": "全部，{month}起" },
  "compare.note.end": {
    en: "The comparison ends on {date}, with the last close of the {names}.",
    "zh-Hant": "比較至{date}為止，即{names}的最後收市日。",
  },
  "compare.note.without": { en: "Compare the others", "zh-Hant": "只比較其餘指數" },
  "compare.choose": { en: "Indices", "zh-Hant": "指數" },
  "compare.definition.rebase": { en: "Rebased", "zh-Hant": "重定基數" },
  "compare.definition.rebaseText": {
    en: "100 × close ÷ the index’s own last close on or before {date}; where not every session is held, at most 7 days before. The days are fixed by the address and do not move; the table names them.",
    "zh-Hant":
      "100 × 收市 ÷ 該指數於{date}或之前的最後收市；未有齊全每日收市時，最多早7日。所用日期由網址決定，不會移動，並列於表中。",
  },
  "compare.definition.range": { en: "Range", "zh-Hant": "範圍" },
  "compare.definition.rangeText": {
    en: "The common range: it ends with the earliest last close of the indices shown. A row’s closes are those on or just before the two days, at most 7 days earlier.",
    "zh-Hant": "共同範圍：以各指數中最早的最後收市日為止。每行採用該兩日或之前最近的收市價，最多早7日。",
  },
  "compare.definition.band": { en: "Rough bands", "zh-Hant": "文章所列約數" },
  "compare.definition.bandText": {
    en: "From: {source}. It prints rough five-year CAGRs without saying over which years. They stand beside the computed ones for comparison, and are not used for anything.",
    "zh-Hant": "出處：{source}。文章列出粗略的5年年均複合增長，但沒有說明年份；並列以供比較，不作其他用途。",
  },
  "compare.definition.basis": { en: "Dividends", "zh-Hant": "股息" },
  "compare.definition.basisText": {
    en: "The {names} is a performance index, with dividends reinvested in it; the others are price indices, dividends excluded.",
    "zh-Hant": "{names}為表現指數，計入股息再投資；其餘為價格指數，不計股息。",
  },
  "compare.definition.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "compare.definition.currencyText": {
    en: "{currency, select, own {Each index in its own currency; exchange rates do not enter.} other {Level in {currencyName} = level ÷ units of its own currency for one US dollar × units of {currencyName} for one US dollar, at the rates of that day or the nearest earlier one within 7 days, never today’s. Every figure of this page is counted from these levels; the range starts and ends with the first and last day that has both rates.}}",
    "zh-Hant":
      "{currency, select, own {各指數以本身貨幣計，不涉匯率。} other {以{currencyName}計的點數 = 點數 ÷ 每美元兌本身貨幣 × 每美元兌{currencyName}，採用當日匯率，或7日內最近的較早匯率，從不採用今日匯率。本頁所有數字均由此計算；範圍以兩種匯率俱備的首日及最後一日為限。}}",
  },
  "compare.chart.axis": {
    en: "Level in {currencyName}, 100 at the start",
    "zh-Hant": "以{currencyName}計的點數，起點為100",
  },
  "compare.backCalculated.before": {
    en: "{name} before {date}",
    "zh-Hant": "{name}{date}之前",
  },
  "compare.backCalculated.mark": {
    en: "calculated back",
    "zh-Hant": "追溯計算",
  },
  "compare.scatter.point": {
    en: "{cagr} a year, volatility {volatility}",
    "zh-Hant": "年均{cagr}，年化波幅{volatility}",
  },
  "compare.scatter.risk": {
    en: "Volatility a year →",
    "zh-Hant": "年化波幅 →",
  },
  "compare.scatter.return": {
    en: "↑ CAGR{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant": "↑ 年均複合增長{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.table.line": {
    en: "{currency, select, own {Each in its own currency} other {In {currencyName} at each day’s rate}}. Counted from: {starts}.",
    "zh-Hant":
      "{currency, select, own {各以本身貨幣計} other {按每日匯率折算為{currencyName}}}。起計日：{starts}。",
  },
  "compare.table.start": {
    en: "{label}\u00a0{from}{to, select, none {} other { to\u00a0{to}}}",
    "zh-Hant": "{label}\u00a0{from}{to, select, none {} other {至{to}}}",
  },
  "compare.column.span": {
    en: "Span",
    "zh-Hant": "時段",
  },
  "compare.span.shown": {
    en: "Shown",
    "zh-Hant": "所示",
  },
  "compare.column.other": {
    en: "Other index",
    "zh-Hant": "另一指數",
  },
  "compare.column.correlation": {
    en: "Correlation",
    "zh-Hant": "相關系數",
  },
  "compare.column.returns": {
    en: "Weekly returns",
    "zh-Hant": "每周回報數目",
  },
  "compare.column.computed": {
    en: "Computed",
    "zh-Hant": "計算所得",
  },
  "compare.bands.title": {
    en: "Five years beside an article’s rough bands",
    "zh-Hant": "5年年均複合增長與文章所列約數",
  },
  "compare.bands.line": {
    en: "CAGR, {from} to {to}; the article does not say over which years.",
    "zh-Hant": "年均複合增長，{from}至{to}；文章沒有說明年份。",
  },
  "compare.note.rates": {
    en: "In {currencyName} the comparison ends on {date}, the last day with rates of exchange.",
    "zh-Hant": "以{currencyName}計的比較至{date}為止，即備有匯率的最後一日。",
  },
  "compare.note.local": {
    en: "Compare in their own currencies",
    "zh-Hant": "以各自貨幣比較",
  },
  "compare.definition.ratio": {
    en: "CAGR ÷ volatility",
    "zh-Hant": "年均複合增長 ÷ 年化波幅",
  },
  "compare.definition.ratioText": {
    en: "The growth a year for each point of volatility, both over the same days; n/a where either is.",
    "zh-Hant": "同一時段的年均複合增長除以年化波幅；任何一項不適用即不適用。",
  },
  "compare.definition.trail": {
    en: "Trail",
    "zh-Hant": "軌跡",
  },
  "compare.definition.trailText": {
    en: "Risk and return of a span as long as the one shown, ending on the same day one to five years earlier. Neighbouring spans share most of their days, so the trail moves slowly.",
    "zh-Hant":
      "與所示時段同樣長度、在1至5年前同一日結束的時段的風險與回報。相鄰時段大部分日子重疊，故軌跡移動緩慢。",
  },
} as const satisfies Record<string, Localised>;
