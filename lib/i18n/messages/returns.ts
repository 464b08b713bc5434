import type { Localised } from "@/lib/reference/types";

export const returns = {
  "returns.title": { en: "{name}: returns between any two days", "zh-Hant": "{name}：任何兩日之間的回報" },
  "returns.headline": {
    en: "From {from} to {to} the {name}{own, select, yes {, bought at your {fromClose}{counted, select, own {} other { and counted in {counted}}},} other {{counted, select, own {} other {, counted in {counted},}}}} {direction, select, up {gained <up>{change}</up>} down {lost <down>{change}</down>} other {did not move}}{rate, select, none {} other {, or {direction, select, up {<up>{rateText}</up>} other {<down>{rateText}</down>}} a year}}{own, select, yes {; it closed at {toClose}.} other {; it closed at {fromClose}, and at {toClose}.}}",
    "zh-Hant":
      "由{from}至{to}，{name}{own, select, yes {以你的買入價{fromClose}計} other {}}{counted, select, own {} other {（折算為{counted}）}}{direction, select, up {上升 <up>{change}</up>} down {下跌 <down>{change}</down>} other {沒有變動}}{rate, select, none {} other {，即每年{direction, select, up {上升 <up>{rateText}</up>} other {下跌 <down>{rateText}</down>}}}}{own, select, yes {；期末收市為{toClose}點。} other {；收市由{fromClose}點至{toClose}點。}}",
  },
  "returns.headlineNone": {
    en: "No close of the {name} is held within 7 days of {from} or of {to}: what came between is not known.",
    "zh-Hant": "{from}或{to}前7日內沒有{name}收市價，其間回報不詳。",
  },
  "returns.headlineNoSaving": {
    en: "Between {from} and {to} no month of the {name} has its first session held, so that nothing could be paid in.",
    "zh-Hant": "由{from}至{to}，沒有任何月份備有{name}首個交易日的收市價，無從計算每月供款。",
  },
  "returns.headlineSaving": {
    en: "{unit, select, none {} other {{unit} }}{amount} a month into the {name}, from {from} to {to}: {paidIn} paid in is worth <b>{worth}</b>, {direction, select, up {<up>{weighted}</up>} down {<down>{weighted}</down>} other {{weighted}}} a year on the money{supposed, select, yes {, with the dividends and inflation you assume} other {}}; {rate, select, none {the index itself moved by {index}} other {the index itself, {index} a year}}.",
    "zh-Hant":
      "由{from}至{to}，每月投入{amount}{unit, select, none {} other {{unit}}}於{name}：共投入{paidIn}{unit, select, none {} other {{unit}}}，期末值 <b>{worth}</b>{unit, select, none {} other { {unit}}}，資金加權回報每年{direction, select, up { <up>{weighted}</up>} down { <down>{weighted}</down>} other {{weighted}}}{supposed, select, yes {（已計你假設的股息及通脹）} other {}}；{rate, select, none {指數本身變動 {index}} other {指數本身每年 {index}}}。",
  },
  "returns.form.title": { en: "Put in your own days and amount", "zh-Hant": "換上你的日子和金額" },
  "returns.form.line": {
    en: "The address keeps what you enter. Blank: the close of the day, no dividends, no inflation.",
    "zh-Hant": "所填內容會保留在網址。留空即以當日收市價計，不計股息及通脹。",
  },
  "returns.form.from": { en: "From", "zh-Hant": "由" },
  "returns.form.to": { en: "To", "zh-Hant": "至" },
  "returns.form.amount": {
    en: "Amount{currency, select, none {} other {, {currency}}}",
    "zh-Hant": "金額{currency, select, none {} other {（{currency}）}}",
  },
  "returns.form.plan": { en: "Paid in", "zh-Hant": "投入方式" },
  "returns.form.price": { en: "Your buying price", "zh-Hant": "自訂買入價" },
  "returns.form.yield": { en: "Dividends, % a year", "zh-Hant": "每年股息（%）" },
  "returns.form.inflation": { en: "Inflation, % a year", "zh-Hant": "每年通脹（%）" },
  "returns.form.submit": { en: "Work it out", "zh-Hant": "計算" },
  "returns.plan.once": { en: "once", "zh-Hant": "一次過" },
  "returns.plan.monthly": { en: "each month", "zh-Hant": "每月" },
  "returns.supposed": {
    en: "your assumptions: dividends {yield}, inflation {inflation} a year",
    "zh-Hant": "按你的假設：每年股息{yield}、通脹{inflation}",
  },
  "returns.tile.worth": {
    en: "{currency, select, none {} other {{currency} }}{amount} became",
    "zh-Hant": "{currency, select, none {} other {{currency} }}{amount}變成",
  },
  "returns.tile.change": { en: "Change", "zh-Hant": "變動" },
  "returns.tile.yearly": {
    en: "A year{supposed, select, yes {, on your assumptions} other {}}",
    "zh-Hant": "{supposed, select, yes {按你的假設，} other {}}每年",
  },
  "returns.tile.indexAlone": { en: "without them {rate}", "zh-Hant": "不計假設為{rate}" },
  "returns.tile.even": { en: "To break even", "zh-Hant": "回本所需升幅" },
  "returns.tile.evenBought": { en: "from the last close to {close}", "zh-Hant": "由期末收市升回{close}" },
  "returns.tile.evenHigh": { en: "Back to its highest", "zh-Hant": "重回期內最高所需升幅" },
  "returns.tile.evenHighest": { en: "{close} on {day}", "zh-Hant": "{day}的{close}" },
  "returns.tile.evenNothing": { en: "at its highest", "zh-Hant": "正處期內最高" },
  "returns.tile.held": { en: "Held", "zh-Hant": "持有" },
  "returns.tile.days": { en: "{days} days", "zh-Hant": "{days}日" },
  "returns.tile.paidIn": {
    en: "Paid in{currency, select, none {} other {, {currency}}}",
    "zh-Hant": "總供款{currency, select, none {} other {（{currency}）}}",
  },
  "returns.tile.payments": {
    en: "{count, plural, one {one month} other {# months}} from {first}",
    "zh-Hant": "由{first}起{count}個月",
  },
  "returns.tile.savingWorth": {
    en: "Worth at the end{currency, select, none {} other {, {currency}}}",
    "zh-Hant": "期末價值{currency, select, none {} other {（{currency}）}}",
  },
  "returns.tile.weighted": { en: "A year on the money", "zh-Hant": "資金加權回報，每年" },
  "returns.tile.weightedNote": { en: "money-weighted (XIRR)", "zh-Hant": "內部回報率（XIRR）" },
  "returns.tile.index": { en: "The index itself a year", "zh-Hant": "指數本身，每年" },
  "returns.reason.noMonth": {
    en: "no month has its first session held",
    "zh-Hant": "沒有任何月份備有首個交易日收市價",
  },
  "returns.outcome.title": { en: "The calculation in figures", "zh-Hant": "計算明細" },
  "returns.outcome.name": { en: "Value", "zh-Hant": "數值" },
  "returns.outcome.bought": { en: "Bought at", "zh-Hant": "買入價" },
  "returns.outcome.paidIn": { en: "Paid in", "zh-Hant": "投入" },
  "returns.outcome.worth": { en: "Worth at the end", "zh-Hant": "期末價值" },
  "returns.outcome.firstPayment": { en: "First payment", "zh-Hant": "首次供款" },
  "returns.outcome.payments": { en: "Payments", "zh-Hant": "供款次數" },
  "returns.outcome.index": { en: "The index itself", "zh-Hant": "指數本身" },
  "returns.outcome.yield": { en: "Dividends a year, assumed", "zh-Hant": "假設每年股息" },
  "returns.outcome.inflation": { en: "Inflation a year, assumed", "zh-Hant": "假設每年通脹" },
  "returns.between.title": { en: "Between the two days", "zh-Hant": "兩日之間" },
  "returns.between.caption": {
    en: "Closes{currency, select, none {} other { in {currency}}}, {scale, select, log {log scale} other {linear scale}}.",
    "zh-Hant":
      "收市價{currency, select, none {} other {，以{currency}計}}，{scale, select, log {對數} other {線性}}刻度。",
  },
  "returns.between.description": {
    en: "{name} from {fromClose} on {from} to {toClose} on {to}. The CSV has every close.",
    "zh-Hant": "{name}由{from}的{fromClose}至{to}的{toClose}。CSV載有每個收市價。",
  },
  "returns.between.in": { en: "in", "zh-Hant": "買入" },
  "returns.between.out": { en: "out", "zh-Hant": "期末" },
  "returns.between.peak": { en: "the {year} peak", "zh-Hant": "{year}年高位" },
  "returns.column.currency": { en: "Counted in", "zh-Hant": "計算貨幣" },
  "returns.currencies.title": {
    en: "The same days in other currencies",
    "zh-Hant": "同一段日子，以其他貨幣計",
  },
  "returns.currencies.line": {
    en: "Each over the days with rates of both currencies, at the rate of the day or one up to 7 days older{own, select, yes {, from the close of the first day, not from your price} other {}}.",
    "zh-Hant":
      "各按兩種貨幣均有匯率的日子計，取當日或其前7日內最近的匯率{own, select, yes {；由首日收市價起計，不用你的買入價} other {}}。",
  },
  "returns.currencies.note": {
    en: "In {currency} the index can be counted from {from} to {to}, the first and last days with rates of exchange.",
    "zh-Hant": "以{currency}計，由{from}至{to}，即備有匯率的首日及最後一日。",
  },
  "returns.currencies.toOwn": { en: "In {own}, to the last close", "zh-Hant": "以{own}計至最後收市" },
  "returns.years": { en: "{years, plural, one {# year} other {# years}}", "zh-Hant": "{years}年" },
  "returns.line.worst": { en: "Worst", "zh-Hant": "最差" },
  "returns.line.tenth": { en: "1 in 10 below", "zh-Hant": "第10百分位" },
  "returns.line.middle": { en: "Middle", "zh-Hant": "中位數" },
  "returns.line.ninetieth": { en: "9 in 10 below", "zh-Hant": "第90百分位" },
  "returns.line.best": { en: "Best", "zh-Hant": "最佳" },
  "returns.longer.title": { en: "The longer, the narrower", "zh-Hant": "持有愈久，差距愈窄" },
  "returns.longer.axis": { en: "Years held →", "zh-Hant": "持有年數 →" },
  "returns.longer.caption": {
    en: "Return a year of every start since {since}, by years held.{cut, select, yes { The best of few years lie above the picture; the table has them.} other {}}",
    "zh-Hant":
      "{since}以來每個買入日的每年回報，按持有年數。{cut, select, yes {持有年數少者的最佳回報高於圖頂，見下表。} other {}}",
  },
  "returns.longer.description": {
    en: "Worst, tenth, middle, ninetieth and best return a year of the {name}, held for 1 to {years} years from every session on. The table has the numbers.",
    "zh-Hant":
      "{name}由每個交易日起持有1至{years}年的每年回報：最差、第10、第50、第90百分位及最佳。數字見表。",
  },
  "returns.longer.none": {
    en: "n/a: no year of every session’s close is held, so that no start can be told.",
    "zh-Hant": "不適用：未有一整年的齊全每日收市，無法計算。",
  },
  "returns.holding.title": {
    en: "Held for {years, plural, =1 {one year} other {1 to # years}}",
    "zh-Hant": "持有{years, plural, =1 {1年} other {1至#年}}",
  },
  "returns.column.years": { en: "Years", "zh-Hant": "年數" },
  "returns.column.starts": { en: "Starts", "zh-Hant": "買入日數目" },
  "returns.column.losing": { en: "Lost", "zh-Hant": "蝕本比率" },
  "returns.starts.caption": {
    en: "Return a year over the {years, plural, one {year} other {# years}} from each session.",
    "zh-Hant": "由每個交易日起持有{years}年的每年回報。",
  },
  "returns.starts.description": {
    en: "Return a year of the {name} held for {years, plural, one {# year} other {# years}} from each session of {first} to {last}. The CSV has every start.",
    "zh-Hant": "{name}由{first}至{last}每個交易日起持有{years}年的每年回報。CSV載有每個買入日。",
  },
  "returns.starts.label": {
    en: "a year, over {years, plural, one {# year} other {# years}}",
    "zh-Hant": "持有{years}年的每年回報",
  },
  "returns.distribution.caption": {
    en: "{bins, select, year {Each tile is a year, in the column of its change.} month {Months in columns of 2 %, beyond 20 % in one; the curve is normal, of the same mean and deviation.} other {Sessions in columns of half a per cent, beyond 5 % in one; the curve is normal, of the same mean and deviation.}} {within} lie within one deviation of the mean (normal: 68.27 %), {beyond} beyond three (normal: 0.27 %).",
    "zh-Hant":
      "{bins, select, year {每格代表1年，置於其升跌所屬的一欄。} month {每欄2 %，超過20 %者合為一欄；曲線為同平均值、同標準差的正態分布。} other {每欄0.5 %，超過5 %者合為一欄；曲線為同平均值、同標準差的正態分布。}}{within}在一個標準差之內（正態為68.27 %），{beyond}在三個標準差以外（正態為0.27 %）。",
  },
  "returns.distribution.description": {
    en: "Changes of {count} {bins, select, year {years} month {months} other {sessions}} of the {name} by size, from {lowest} to {highest}. The CSV has the numbers, with those of a normal curve of the same mean and deviation.",
    "zh-Hant":
      "{name}{count}{bins, select, year {年} month {個月} other {個交易日}}的升跌分布，由{lowest}至{highest}。數字見CSV，附同平均值、同標準差的正態曲線。",
  },
  "returns.distribution.bins.year": { en: "years", "zh-Hant": "按年" },
  "returns.distribution.bins.month": { en: "months", "zh-Hant": "按月" },
  "returns.distribution.bins.day": { en: "days", "zh-Hant": "按日" },
  "returns.distribution.open": {
    en: "{open, select, below {under {edge}} other {{edge}+}}",
    "zh-Hant": "{open, select, below {低於{edge}} other {{edge}以上}}",
  },
  "returns.distribution.range": {
    en: "{open, select, below {under {to}} above {{from} and more} other {{from} to {to}}}",
    "zh-Hant": "{open, select, below {低於{to}} above {{from}以上} other {{from}至{to}}}",
  },
  "returns.distribution.column": {
    en: "{range}: {bins, select, year {{count, plural, one {one year} other {# years}}} month {{count, plural, one {one month} other {# months}}} other {{count, plural, one {one session} other {# sessions}}}}{names, select, none {} other { ({names})}}",
    "zh-Hant":
      "{range}：{count}{bins, select, year {年} month {個月} other {個交易日}}{names, select, none {} other {（{names}）}}",
  },
  "returns.column.binFrom": { en: "From", "zh-Hant": "由" },
  "returns.column.binTo": { en: "To", "zh-Hant": "至" },
  "returns.column.binMiddle": { en: "Middle", "zh-Hant": "中點" },
  "returns.column.binCount": { en: "Count", "zh-Hant": "數目" },
  "returns.column.binNormal": { en: "Normal curve", "zh-Hant": "正態曲線" },
  "returns.column.binMembers": { en: "Which", "zh-Hant": "所屬" },
  "returns.column.rank": { en: "#", "zh-Hant": "#" },
  "returns.column.change": { en: "Change", "zh-Hant": "變動" },
  "returns.column.story": { en: "What it was", "zh-Hant": "事件" },
  "returns.worstDays.title": { en: "The worst days", "zh-Hant": "最大單日跌幅" },
  "returns.bestDays.title": { en: "The best days", "zh-Hant": "最大單日升幅" },
  "returns.days.line": { en: "Of every session since {since}.", "zh-Hant": "{since}以來每個交易日。" },
  "returns.definition.formula": { en: "Formula", "zh-Hant": "算式" },
  "returns.definition.formulaText": {
    en: "{to} ÷ {from} − 1 = {change}{rate, select, none {; a yearly rate needs 360 days.} other {. A year: ({to} ÷ {from})^(365.25 ÷ {days}) − 1 = {rateText}.}} A day without a session has the last close before it.",
    "zh-Hant":
      "{to} ÷ {from} − 1 = {change}{rate, select, none {；年率需要360日。} other {。每年：({to} ÷ {from})^(365.25 ÷ {days}) − 1 = {rateText}。}}沒有交易的日子取其前最後收市價。",
  },
  "returns.definition.other": { en: "Why other sites differ", "zh-Hant": "為何與其他網站不同" },
  "returns.definition.otherText": {
    en: "{basis, select, total {Dividends are in this index; sites that show its price index say less.} unknown {Whether dividends are in these closes is not stated.} other {Dividends are left out here; sites that put them back in say more.}} Others count years of 252 sessions or of 12 months, take the next close instead of the last, or count in another currency.",
    "zh-Hant":
      "{basis, select, total {本指數已計股息；顯示其價格指數的網站數字較低。} unknown {未註明是否計入股息。} other {此處不計股息；把股息再投資的網站數字較高。}}其他差異來自以252個交易日或12個月為1年、取其後而非其前的收市價，或以另一貨幣計算。",
  },
  "returns.definition.starts": { en: "Starts", "zh-Hant": "買入日" },
  "returns.definition.startsText": {
    en: "Every session is a start, held to the last close on or before the same day that many years later; one whose end is still to come does not count. Starts overlap: neighbours share nearly all their days, so that thousands of them are far fewer independent cases.",
    "zh-Hant":
      "每個交易日都是買入日，持有至若干年後同日或之前最後收市；未到期者不計。買入日互相重疊：相鄰者幾乎完全相同，故數千個買入日並非數千個獨立個案。",
  },
  "returns.definition.saving": { en: "Each month", "zh-Hant": "每月供款" },
  "returns.definition.savingText": {
    en: "The same amount at the close of each month’s first session, from the first whole month on of which every session is held; the index itself is measured over the same days. The money-weighted return is the rate a year at which all payments and the worth at the end come to nothing (XIRR, days ÷ 365).",
    "zh-Hant":
      "由首個每日收市齊全的完整月份起，每月首個交易日按收市價投入同一金額；指數本身亦按同一段日子計。資金加權回報為令所有供款與期末價值現值相抵的年率（XIRR，日數 ÷ 365）。",
  },
  "returns.definition.currency": { en: "Another currency", "zh-Hant": "其他貨幣" },
  "returns.definition.currencyText": {
    en: "{known, select, no {n/a: the currency of these closes is not stated.} other {Close ÷ units of its own currency for a US dollar × units of the other, each at the noon rate of the day or the nearest earlier one within 7 days (Federal Reserve, H.10). A price of your own is a level of the index, counted at the rate of its day. What every start brought, and the other lists below, stay in the index’s own currency.}}",
    "zh-Hant":
      "{known, select, no {不適用：未註明這些收市價的貨幣。} other {收市價 ÷ 每美元兌其本身貨幣 × 每美元兌另一貨幣，各取當日或其前7日內最近的中午匯率（美國聯儲局H.10）。自訂買入價為指數點數，按當日匯率折算。其下各買入日及列表仍以指數本身貨幣計。}}",
  },
  "returns.definition.supposed": { en: "Your assumptions", "zh-Hant": "你的假設" },
  "returns.definition.supposedText": {
    en: "Dividends and inflation a year are yours, not data: blank, they are left out. They compound by calendar days: worth × ((1 + dividends) ÷ (1 + inflation))^(days ÷ 365.25), in money of the first day.",
    "zh-Hant":
      "每年股息及通脹由你設定，並非數據；留空即不計。按曆日複合：價值 × ((1 + 股息) ÷ (1 + 通脹))^(日數 ÷ 365.25)，以首日幣值計。",
  },
} as const satisfies Record<string, Localised>;
