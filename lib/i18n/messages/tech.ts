import type { Localised } from "@/lib/reference/types";

export const tech = {
  "nav.tech": { en: "TECH against the market", "zh-Hant": "科技指數對大市" },
  "tech.title": { en: "TECH against the market: {date}", "zh-Hant": "科技指數對大市：{date}" },
  "tech.headline": {
    en: "In the year to {date} the {name} {direction, select, up {rose <up>{change}</up>} down {fell <down>{change}</down>} other {did not move}}{market, select, none {} other {{side, select, up {, <up>{points}</up> points {direction, select, up {more than} other {ahead of}}} down {, <down>{points}</down> points {direction, select, up {less than} other {behind}}} other {, as much as}} the {market}}}.",
    "zh-Hant":
      "截至{date}的1年，{name}{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}{market, select, none {} other {，{side, select, up {{direction, select, up {跑贏} other {領先}}{market} <up>{points}</up> 個百分點} down {{direction, select, up {跑輸} other {落後}}{market} <down>{points}</down> 個百分點} other {與{market}相同}}}}。",
  },
  "tech.headlineNone": {
    en: "The Hang Seng TECH Index has no year of closes here, so there is nothing to set against the market.",
    "zh-Hant": "本站未有恒生科技指數一整年的收市價，無從與大市比較。",
  },
  "tech.tile.return": { en: "{name}, 1 year", "zh-Hant": "{name}，1年" },
  "tech.tile.ahead": { en: "TECH less {name}", "zh-Hant": "科指減{name}" },
  "tech.tile.aheadNote": { en: "percentage points", "zh-Hant": "百分點" },
  "tech.tile.volatility": { en: "{name}, volatility", "zh-Hant": "{name}，年化波幅" },
  "tech.form.title": { en: "At any date", "zh-Hant": "任何日期" },
  "tech.form.line": {
    en: "The year to the last close on or before the day, from {from} to {to}.",
    "zh-Hant": "截至該日或之前最後收市的1年，由{from}至{to}。",
  },
  "tech.form.date": { en: "Year to", "zh-Hant": "截至" },
  "tech.form.submit": { en: "Show", "zh-Hant": "顯示" },
  "tech.link.report": { en: "{date}, the day of the report", "zh-Hant": "{date}（報告所述日期）" },
  "tech.link.earlier": { en: "← A year earlier: {date}", "zh-Hant": "← 早1年：{date}" },
  "tech.link.later": { en: "A year later: {date} →", "zh-Hant": "遲1年：{date} →" },
  "tech.link.latest": { en: "Latest: {date}", "zh-Hant": "最新：{date}" },
  "tech.rebased.caption": {
    en: "Each index is 100 at its own close a year before, price return in Hong Kong dollars.{missing, select, none {} other { Not drawn, for want of closes: {missing}.}}",
    "zh-Hant":
      "各指數以1年前的收市為100，價格回報，以港元計。{missing, select, none {} other {未有收市價可繪：{missing}。}}",
  },
  "tech.rebased.description": {
    en: "{names}, each 100 on {from}, until {to}; the CSV has every close.",
    "zh-Hant": "{names}，均以{from}為100，至{to}；CSV載有每個收市。",
  },
  "tech.rebased.more": { en: "Over other ranges", "zh-Hant": "以其他範圍比較" },
  "tech.years.title": {
    en: "{market, select, none {Return and volatility, year to {date}} other {{side, select, up {Ahead of the {market}, and} down {Behind the {market}, and} other {As the {market}, and}} {wild, select, more {wilder} less {calmer} other {as wild}}: year to {date}}}",
    "zh-Hant":
      "{market, select, none {截至{date}的1年回報與波幅} other {{side, select, up {跑贏{market}} down {跑輸{market}} other {與{market}相同}}，波幅{wild, select, more {較大} less {較小} other {相同}}：截至{date}的1年}}",
  },
  "tech.years.line": {
    en: "Price return between the two closes named; volatility of the daily returns between them, annualised by √252. Returns are subtracted only where both are of the same days.",
    "zh-Hant": "所列兩個收市之間的價格回報；年化波幅按期間每日回報計，× √252。起訖日相同的回報才會相減。",
  },
  "tech.column.index": { en: "Index", "zh-Hant": "指數" },
  "tech.column.ahead": { en: "TECH ahead by, points", "zh-Hant": "科指領先（百分點）" },
  "tech.missing.later": { en: "its closes start within the year", "zh-Hant": "收市價在該年內才開始" },
  "tech.missing.ended": {
    en: "its closes end on {date}, until more are imported",
    "zh-Hant": "收市價至{date}為止，有待匯入",
  },
  "tech.missing.otherDays": {
    en: "its year is {from} to {to}, other days than those of the TECH index: nothing is subtracted",
    "zh-Hant": "其1年由{from}至{to}，起訖日與科技指數不同，不作相減",
  },
  "tech.missing.no-close": {
    en: "no close stands for the day a year before",
    "zh-Hant": "1年前當日沒有可用的收市價",
  },
  "tech.note": { en: "{name}: {reason}.", "zh-Hant": "{name}：{reason}。" },
  "tech.note.data": { en: "What is held, and how to import", "zh-Hant": "數據範圍及匯入方法" },
  "tech.ahead.title": {
    en: "Ahead of the {market} on {share} of the days since {since}",
    "zh-Hant": "{since}以來 {share} 的日子跑贏{market}",
  },
  "tech.ahead.caption": {
    en: "The TECH index’s return of the year to each day less that of the market, in percentage points; above 0 it was ahead.{missing, select, none {} other { Not drawn, for want of closes: {missing}.}}",
    "zh-Hant":
      "截至每日的1年，科技指數回報減大市回報，以百分點計；高於0即跑贏。{missing, select, none {} other {未有收市價可繪：{missing}。}}",
  },
  "tech.ahead.description": {
    en: "One-year outperformance of the Hang Seng TECH Index over {names}, day by day from {from} to {to}; the CSV has every day.",
    "zh-Hant": "恒生科技指數相對{names}的1年超額回報，由{from}至{to}逐日；CSV載有每日數字。",
  },
  "tech.ahead.mark": { en: "{date}: {points} points", "zh-Hant": "{date}：{points} 個百分點" },
  "tech.ahead.reading": { en: "{name}, points", "zh-Hant": "{name}，百分點" },
  "tech.report.title": {
    en: "What the report says, and what the closes say",
    "zh-Hant": "報告所述與收市價所示",
  },
  "tech.report.line": {
    en: "The figures of the {source}, each beside the closes held here of the same days; a claim agrees where its words fit the figure.",
    "zh-Hant": "{source}所載數字，旁列本站同期收市價所示；說法與數字相符即為「相符」。",
  },
  "tech.report.claim": { en: "Claim", "zh-Hant": "說法" },
  "tech.report.of": { en: "Of", "zh-Hant": "指數" },
  "tech.report.day": { en: "To", "zh-Hant": "截至" },
  "tech.report.stated": { en: "Report", "zh-Hant": "報告" },
  "tech.report.closes": { en: "Closes", "zh-Hant": "收市價" },
  "tech.report.closesPoints": { en: "Closes, points", "zh-Hant": "收市價（百分點）" },
  "tech.report.verdict": { en: "Verdict", "zh-Hant": "結論" },
  "tech.report.source": { en: "Source", "zh-Hant": "來源" },
  "tech.claim.year": { en: "Return of one year", "zh-Hant": "1年回報" },
  "tech.claim.calendarYear": { en: "Return in 2024", "zh-Hant": "2024年回報" },
  "tech.claim.toDate": { en: "Return in 2025 to date", "zh-Hant": "2025年初至今回報" },
  "tech.claim.ahead": { en: "Ahead over one year, percentage points", "zh-Hant": "1年領先百分點" },
  "tech.claim.techVolatility": { en: "Volatility of one year", "zh-Hant": "1年年化波幅" },
  "tech.claim.marketVolatility": { en: "Volatility of the market", "zh-Hant": "大市年化波幅" },
  "tech.stated": {
    en: "{words, select, moreThan {more than } nearly {nearly } closeTo {close to } other {}}{value}{unit, select, points { points} other { %}}",
    "zh-Hant":
      "{words, select, moreThan {逾 } nearly {近 } closeTo {接近 } other {}}{value}{unit, select, points { 個百分點} other { %}}",
  },
  "tech.report.points": { en: "{points} points", "zh-Hant": "{points} 個百分點" },
  "tech.verdict.agrees": { en: "agrees", "zh-Hant": "相符" },
  "tech.verdict.differs": { en: "does not agree", "zh-Hant": "不符" },
  "tech.verdict.open": { en: "not decidable here", "zh-Hant": "本站無從判斷" },
  "tech.verdict.beside": { en: "beside it", "zh-Hant": "可供參照" },
  "tech.against": { en: "over the {name}", "zh-Hant": "對{name}" },
  "tech.names.title": { en: "What its translation calls the index", "zh-Hant": "英譯本如何稱呼該指數" },
  "tech.names.line": {
    en: "The report is a machine’s translation from Chinese; these names in it mean the Hang Seng TECH Index (科指).",
    "zh-Hant": "報告的英文本由中文機械翻譯而成；其中以下名稱均指恒生科技指數（科指）。",
  },
  "tech.names.name": { en: "In the translation", "zh-Hant": "譯文" },
  "tech.names.meant": { en: "Meant", "zh-Hant": "所指" },
  "tech.names.shown": { en: "What shows it", "zh-Hant": "依據" },
  "tech.names.closes": {
    en: "the year’s return told of it is that of TECH ({tech}), not of the {market} ({own})",
    "zh-Hant": "所述1年回報屬科技指數（{tech}），並非{market}（{own}）",
  },
  "tech.names.futures": {
    en: "its futures began in {month}, as those on TECH did",
    "zh-Hant": "所述期貨於{month}推出，即科技指數期貨",
  },
  "tech.names.passage": { en: "the figures told of it in the same passage", "zh-Hant": "同段所述數字" },
  "tech.definition.year": { en: "One year", "zh-Hant": "1年" },
  "tech.definition.yearText": {
    en: "From the last close on or before the same day a year earlier (on the last session of a month, from that month’s last session): {to} ÷ {from} − 1 = {change} ({fromDay} to {toDay}).",
    "zh-Hant":
      "由1年前同日或之前的最後收市起計（如為該月最後交易日，則由1年前該月的最後交易日起計）：{to} ÷ {from} − 1 = {change}（{fromDay}至{toDay}）。",
  },
  "tech.definition.ahead": { en: "Outperformance", "zh-Hant": "超額回報" },
  "tech.definition.aheadText": {
    en: "One return less the other, in percentage points; not a ratio of the two levels.",
    "zh-Hant": "兩個回報相減，以百分點計；並非兩者點數之比。",
  },
  "tech.definition.which": { en: "Which volatility", "zh-Hant": "採用哪種波幅" },
  "tech.definition.whichText": {
    en: "Simple daily returns, sample standard deviation × √252: {usual}. The publisher’s factsheets take log returns × √(their number): {factsheet}. The report does not say which it took; for the Hang Seng TECH Index on its day both round to the same whole per cent.",
    "zh-Hant":
      "每日簡單回報的樣本標準差 × √252：{usual}。指數公司的便覽採用對數回報 × √(其數目)：{factsheet}。報告沒有說明採用哪種；以報告當日的恒生科技指數計，兩者四捨五入至整數相同。",
  },
  "contents.tech": {
    en: "{change} in a year, {points} points on {market}",
    "zh-Hant": "1年{change}，對{market}{points}個百分點",
  },
  "contents.techNone": { en: "no year of closes", "zh-Hant": "未有一年收市價" },
} as const satisfies Record<string, Localised>;
