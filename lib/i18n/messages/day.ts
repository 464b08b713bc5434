import type { Localised } from "@/lib/reference/types";

export const day = {
  "day.title": { en: "{name}, {date}", "zh-Hant": "{name}：{date}" },
  "day.headline": {
    en: "On {date} the {name} closed at <b>{close}</b>{direction, select, up {, up <up>{change}</up> on the day} down {, down <down>{change}</down> on the day} none {, {change} on the day} other {}}{side, select, worst {, its {rank, selectordinal, =1 {} one {#st } two {#nd } few {#rd } other {#th }}worst of {moves} days} best {, its {rank, selectordinal, =1 {} one {#st } two {#nd } few {#rd } other {#th }}best of {moves} days} other {}}; {place, select, below {it stood {exact, select, no {at least } other {}}{depth} below its peak of {peak}} other {no close held had been higher until then}}.",
    "zh-Hant":
      "{date}{name}收報 <b>{close}</b> 點{direction, select, up {，升 <up>{change}</up>} down {，跌 <down>{change}</down>} none {，升跌 {change}} other {}}{side, select, worst {，為{moves}日中{rank, plural, =1 {最大} other {第#大}}的單日跌幅} best {，為{moves}日中{rank, plural, =1 {最大} other {第#大}}的單日升幅} other {}}；{place, select, below {較{peak}高位低{exact, select, no {至少} other {}} {depth}} other {為當時所載最高收市}}。",
  },
  "day.place": {
    en: "{weekday}, session {session} of {sessions}",
    "zh-Hant": "{weekday}，{sessions}個交易日中第{session}個",
  },
  "day.points": { en: "{points} points", "zh-Hant": "{points}點" },
  "day.from": { en: "from {close} on {date}", "zh-Hant": "前收市 {close}，{date}" },
  "day.tile.change": { en: "On the day", "zh-Hant": "當日變動" },
  "day.tile.year": { en: "Within its 52 weeks", "zh-Hant": "52周高低之間" },
  "day.year.low": { en: "Lowest", "zh-Hant": "最低" },
  "day.year.high": { en: "Highest", "zh-Hant": "最高" },
  "day.year.between": { en: "{low} to {high}", "zh-Hant": "{low} 至 {high}" },
  "day.year.way": { en: "of the way from {low} to {high}", "zh-Hant": "由最低 {low} 向最高 {high} 計" },
  "day.tile.peak": {
    en: "From the peak so far{exact, select, no {, at least} other {}}",
    "zh-Hant": "距當時最高{exact, select, no {（至少）} other {}}",
  },
  "day.peak": { en: "{close}, {date}", "zh-Hant": "{close}，{date}" },
  "day.peak.at": { en: "no close held was higher", "zh-Hant": "之前所載收市均不高於此" },
  "day.tile.volatility": { en: "Volatility, 12 months", "zh-Hant": "12個月年化波幅" },
  "day.volatility": { en: "as factsheets have it", "zh-Hant": "按指數便覽計法" },
  "day.tile.rank": { en: "Among all days", "zh-Hant": "在所有交易日中" },
  "day.rank": {
    en: "{side, select, worst {{rank, selectordinal, =1 {Worst} one {#st worst} two {#nd worst} few {#rd worst} other {#th worst}}} other {{rank, selectordinal, =1 {Best} one {#st best} two {#nd best} few {#rd best} other {#th best}}}}",
    "zh-Hant": "{side, select, worst {跌幅} other {升幅}}第{rank, number}位",
  },
  "day.rank.of": { en: "of {moves} since {since}", "zh-Hant": "{since}至今共{moves}日" },
  "day.reason.first": { en: "the first close held", "zh-Hant": "首個收市價" },
  "day.reason.before": { en: "the session before is not held", "zh-Hant": "未有上一個交易日的收市價" },
  "day.reason.year": {
    en: "not every session of the 365 days is held",
    "zh-Hant": "365日內未有齊全每日收市",
  },
  "day.reason.twelveMonths": {
    en: "the closes start within those months",
    "zh-Hant": "收市價始於該12個月內",
  },
  "day.reason.later": { en: "the closes start later", "zh-Hant": "收市價在此之後才開始" },
  "day.reason.spacing": { en: "the closes are further apart", "zh-Hant": "收市價相隔更長" },
  "day.around.title": { en: "The closes around it", "zh-Hant": "前後收市走勢" },
  "day.around.caption": {
    en: "Closing level, {before, plural, =0 {no close} one {one close} other {# closes}} before it and {after, plural, =0 {none} one {one} other {#}} after it: {from} to {to}.",
    "zh-Hant": "收市走勢，之前{before}個、之後{after}個收市價：{from}至{to}。",
  },
  "day.around.gap": { en: "No close from {from} to {to}", "zh-Hant": "{from}至{to}之間沒有收市價" },
  "day.period.day": { en: "The day", "zh-Hant": "當日" },
  "day.period.week": { en: "Week to date", "zh-Hant": "本周至當日" },
  "day.period.month": { en: "Month to date", "zh-Hant": "本月至當日" },
  "day.period.quarter": { en: "Quarter to date", "zh-Hant": "本季至當日" },
  "day.period.YTD": { en: "Year to date", "zh-Hant": "年初至當日" },
  "day.period.max": { en: "Since the start", "zh-Hant": "由首個收市價起" },
  "day.period.months": {
    en: "{count, plural, one {1 month} other {# months}}",
    "zh-Hant": "{count}個月",
  },
  "day.period.years": { en: "{count, plural, one {1 year} other {# years}}", "zh-Hant": "{count}年" },
  "day.periods.title": { en: "Every period to that day", "zh-Hant": "截至當日各期表現" },
  "day.periods.line": {
    en: "To the close of {date}, each from the close named; not annualised but for CAGR.",
    "zh-Hant": "截至{date}收市，由所列收市價起計；除年均複合增長外均為累計。",
  },
  "day.short.day": { en: "Day", "zh-Hant": "當日" },
  "day.short.mtd": { en: "MTD", "zh-Hant": "本月" },
  "day.short.qtd": { en: "QTD", "zh-Hant": "本季" },
  "day.short.ytd": { en: "YTD", "zh-Hant": "本年" },
  "day.short.1y": { en: "1Y", "zh-Hant": "1年" },
  "day.short.3y": { en: "3Y", "zh-Hant": "3年" },
  "day.short.5y": { en: "5Y", "zh-Hant": "5年" },
  "day.short.10y": { en: "10Y", "zh-Hant": "10年" },
  "day.performance.title": { en: "The indices of the world to that day", "zh-Hant": "截至當日各地指數表現" },
  "day.performance.line": {
    en: "Cumulative change in each index’s own currency, to its last close on or before {date}.{absent, select, yes { No close within a week: {names}.} other {}}",
    "zh-Hant":
      "以各指數本身貨幣計的累計變動，截至{date}或之前最後收市。{absent, select, yes {一周內沒有收市價：{names}。} other {}}",
  },
  "day.calendar.title": { en: "{month} {year}", "zh-Hant": "{year}年{month}" },
  "day.calendar.line": {
    en: "Change on each session, per cent; full colour at {full}.",
    "zh-Hant": "每個交易日的變動，百分比；{full}為最深色。",
  },
  "day.calendar.none": { en: "no close", "zh-Hant": "沒有收市價" },
  "day.calendar.week": { en: "Week", "zh-Hant": "周" },
  "day.years.title": { en: "{day} in every year", "zh-Hant": "歷年{day}" },
  "day.years.line": {
    en: "Change on the last session on or before {day}, per cent: up in {rises} of {years} years, {mean} on average; full colour at {full}.",
    "zh-Hant":
      "{day}或之前最後一個交易日的變動，百分比：{years}年中{rises}年上升，平均{mean}；{full}為最深色。",
  },
  "day.years.day": { en: "{date} {month}", "zh-Hant": "{month}{date}日" },
  "day.years.decade": { en: "From", "zh-Hant": "年代" },
  "day.years.list": { en: "This day in every year", "zh-Hant": "歷年同日" },
  "day.fall.title": { en: "The fall it lies in", "zh-Hant": "所在的跌市" },
  "day.fall": {
    en: "From {peak} to {trough} the index fell {exact, select, no {at least } other {}}{depth}; {recovered, select, yes {it took until {recovery} to recover} by {it had recovered by {recovery}} other {it has not recovered yet}}.",
    "zh-Hant":
      "由{peak}至{trough}，指數跌{exact, select, no {至少} other {}} {depth}；{recovered, select, yes {至{recovery}才升回高位} by {最遲於{recovery}升回高位} other {至今未升回高位}}。",
  },
  "day.previous": { en: "← {date}", "zh-Hant": "← {date}" },
  "day.next": { en: "{date} →", "zh-Hant": "{date} →" },
  "day.year": { en: "The year {year}", "zh-Hant": "{year}年" },
  "day.gap.headline": {
    en: "{reason, select, closure {{from, select, none {On {to}} other {From {from} to {to}}} the exchange stayed shut {cause}} saturday {{date} was a Saturday, without a session} sunday {{date} was a Sunday, without a session} holiday {{date} was a holiday{holiday, select, none {} other { ({holiday})}}, without a session} sparse {No daily close of the {name} is held for {date}} unheld {The market may have been open on {date}, but no source here has its close} other {There was no session on {date}}}; the {name} closed at <b>{close}</b> on {previous} before it and at <b>{nextClose}</b> on {next} after it, {direction, select, up {up <up>{change}</up>} down {down <down>{change}</down>} other {unchanged}}.",
    "zh-Hant":
      "{reason, select, closure {{from, select, none {} other {{from}至}}{to}停市：{cause}} saturday {{date}為星期六，沒有交易} sunday {{date}為星期日，沒有交易} holiday {{date}為假期{holiday, select, none {} other {（{holiday}）}}，沒有交易} sparse {本站未有{name}{date}的每日收市價} unheld {{date}或有交易，但本站來源均無收市價} other {{date}沒有交易}}；{name}之前於{previous}收報 <b>{close}</b> 點，之後於{next}收報 <b>{nextClose}</b> 點，{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {無升跌}}。",
  },
  "day.gap.before": { en: "Close before", "zh-Hant": "之前收市" },
  "day.gap.after": { en: "Close after", "zh-Hant": "之後收市" },
  "day.gap.change": { en: "Between the two", "zh-Hant": "兩者之間" },
  "day.gap.days": { en: "From one to the other", "zh-Hant": "相隔" },
  "day.gap.why": { en: "Why there is no close", "zh-Hant": "為何沒有收市價" },
  "day.gap.why.sparse": {
    en: "Around this day single closes are held: year-ends, month-ends or turning points that a source states, not every session.",
    "zh-Hant": "這段時間只有個別收市價，即有來源記載的年底、月底或轉捩點，未有齊全每日收市。",
  },
  "day.gap.why.unheld": {
    en: "The market is known to have traded on such days then, but the closes of this one are in no source that the almanac has.",
    "zh-Hant": "當時市場在這類日子有交易，但本站各來源均無當日收市價。",
  },
  "day.gap.why.carried": {
    en: "One provider repeats the close of the session before for this day, others have none: it is a day without a session, and that row was left out.",
    "zh-Hant": "有一個數據商在當日重複上一個交易日的收市價，其他則沒有：當日並無交易，故不收錄。",
  },
  "day.gap.why.alone": {
    en: "One provider alone has a close of this day; the others have no session, and that row was left out.",
    "zh-Hant": "只有一個數據商有當日收市價，其他均無交易，故不收錄。",
  },
  "day.gap.why.none": {
    en: "It was a weekday, but no source here has a close of it, and none says which holiday, or what else, kept the market shut.",
    "zh-Hant": "當日為平日，但本站各來源均無收市價，亦未說明是假期還是其他原因休市。",
  },
  "day.definition.volatilityText": {
    en: "Sample standard deviation of the log returns of the 12 months × √(their number), as the publisher’s factsheets print it: {from} to {to}, {returns} returns, {deviation} × √{returns} = {value}.",
    "zh-Hant":
      "12個月對數回報的樣本標準差 × √(回報數目)，即編製公司指數便覽的計法：{from}至{to}，{returns}個回報，{deviation} × √{returns} = {value}。",
  },
  "day.definition.yearText": {
    en: "Lowest and highest close of the 365 days that end with this one, {lowDate} and {highDate}: {sum}.",
    "zh-Hant": "截至當日365日內的最低與最高收市（{lowDate}、{highDate}）：{sum}。",
  },
  "day.definition.rankText": {
    en: "Falls are counted from the lowest return, rises from the highest, among the {moves} returns of all sessions since {since}, later ones included: {beyond, plural, =0 {none was} one {# was} other {# were}} {side, select, worst {lower} other {higher}}.",
    "zh-Hant":
      "在{since}至今全部{moves}個單日回報之中（包括其後的），跌幅由最低、升幅由最高數起：有{beyond, number}個比當日{side, select, worst {更低} other {更高}}。",
  },
  "day.definition.periods": { en: "Periods", "zh-Hant": "各期起點" },
  "day.definition.periodsText": {
    en: "To date: from the last close of the week, month, quarter or year before. 1 month to 20 years: from the last close on or before the same day so many months earlier; on the last session of a month, from that month’s last session, as in the publisher’s factsheets.",
    "zh-Hant":
      "本周、本月、本季、本年：由上一周、月、季、年的最後收市起計。1個月至20年：由若干個月前同日或之前最後收市起計；如當日為該月最後交易日，則由若干個月前該月的最後交易日起計，與編製公司的指數便覽相同。",
  },
} as const satisfies Record<string, Localised>;
