import type { Localised } from "@/lib/reference/types";

/**
 * The messages of pages that speak of sessions, in words for closes that are none, under their own keys behind `spaced.`.
 * Each may name `unit` (month), `units`, `title` (Months), `spacing` (monthly), `f` (the periods a year; `f` itself where
 * there is no one number), `least` and `ratios` (returns that figures take), and `stretches` (where uneven ones are even).
 */
export const spacedPages = {
  "spaced.definition.coverageText": {
    en: "{sessions} {spacing} closes from {completeFrom} to {completeTo}{before, select, none {} other {; before, {before}}}{after, select, none {} other {; after, {after}, the last on {last}}}.",
    "zh-Hant":
      "{completeFrom}至{completeTo}共{sessions}個{spacing}收市價{before, select, none {} other {；之前有{before}}}{after, select, none {} other {；之後有{after}，最後為{last}}}。",
  },
  "spaced.definition.sourcesText": {
    en: "{hasDaily, select, no {} other {Closes: {daily}. }}{hasAnnual, select, no {} other {Annual closes: {annual}. }}{hasPlaces, select, no {} other {The Data page explains the names.}}",
    "zh-Hant":
      "{hasDaily, select, no {} other {收市價：{daily}。}}{hasAnnual, select, no {} other {年底收市：{annual}。}}{hasPlaces, select, no {} other {名稱說明見數據頁。}}",
  },
  "spaced.definition.drawdownText": {
    en: "Close ÷ highest close so far − 1. Peak: last close at the running maximum; trough: lowest close before recovery; recovery: first close at or above the peak. What happened between two closes is not seen.",
    "zh-Hant":
      "收市價 ÷ 迄今最高收市價 − 1。見頂：下跌前最後一個最高收市；見底：升回高位前最低收市；升回高位：首次收市重回該高位或以上。兩次收市之間的變動無從得見。",
  },
  "spaced.chart.key.thick": { en: "every {unit}", "zh-Hant": "齊全的{unit}收市價" },
  "spaced.annual.year.days": { en: "The closes of {year}", "zh-Hant": "{year}年各次收市" },
  "spaced.annual.definition.highLowText": {
    en: "Highest and lowest of the {spacing} closes of the year, and their distance as a share of the low; n/a for years without every close.",
    "zh-Hant":
      "全年{spacing}收市之中的最高及最低，及兩者距離佔最低收市的比率；收市價不齊的年份作「不適用」。",
  },
  "spaced.drawdowns.tile.below": { en: "{title} under water", "zh-Hant": "高位以下的{title}數" },
  "spaced.drawdowns.lengths.sessions": { en: "in {units}", "zh-Hant": "以{units}計" },
  "spaced.drawdowns.column.sessionsToTrough": {
    en: "{title} to trough",
    "zh-Hant": "見頂至見底（{title}）",
  },
  "spaced.drawdowns.column.sessionsToRecovery": {
    en: "{title}, trough to recovery",
    "zh-Hant": "回升需時（{title}）",
  },
  "spaced.drawdowns.column.sessionsTotal": { en: "{title} in all", "zh-Hant": "合共（{title}）" },
  "spaced.drawdowns.definition.otherText": {
    en: "PerformanceAnalytics, quantstats and ffn date the start one close later: the first one under water.",
    "zh-Hant": "PerformanceAnalytics、quantstats及ffn把起點定於後一次收市，即首次跌離高位。",
  },
  "spaced.drawdowns.definition.sparse": { en: "Between closes", "zh-Hant": "兩次收市之間" },
  "spaced.drawdowns.definition.sparseText": {
    en: "Peaks and troughs are those of the {spacing} closes: falls between two of them are not seen, and lengths are counted in {units}.",
    "zh-Hant": "高低位均按{spacing}收市計：兩次收市之間的跌幅無從得見，長短以{units}計。",
  },
  "spaced.episode.tile.sessions": { en: "{title} to trough", "zh-Hant": "見頂至見底（{title}）" },
  "spaced.episode.tile.worstDay": { en: "Worst {unit}", "zh-Hant": "最大單{unit}跌幅" },
  "spaced.episode.tile.bestDay": { en: "Best {unit}", "zh-Hant": "最大單{unit}升幅" },
  "spaced.episode.column.worstDate": { en: "Date of the worst {unit}", "zh-Hant": "最大單{unit}跌幅日期" },
  "spaced.episode.column.volatility": {
    en: "Volatility, peak to recovery{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "全程年化波幅{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.day.headline": {
    en: "On {date} the {name} closed at <b>{close}</b>{direction, select, up {, up <up>{change}</up> from the close before} down {, down <down>{change}</down> from the close before} none {, {change} from the close before} other {}}{side, select, worst {, its {rank, selectordinal, =1 {} one {#st } two {#nd } few {#rd } other {#th }}worst of {moves} {units}} best {, its {rank, selectordinal, =1 {} one {#st } two {#nd } few {#rd } other {#th }}best of {moves} {units}} other {}}; {place, select, below {it stood {exact, select, no {at least } other {}}{depth} below its peak of {peak}} other {no close held had been higher until then}}.",
    "zh-Hant":
      "{date}{name}收報 <b>{close}</b> 點{direction, select, up {，較上次收市升 <up>{change}</up>} down {，較上次收市跌 <down>{change}</down>} none {，較上次收市升跌 {change}} other {}}{side, select, worst {，為{moves}{units}之中{rank, plural, =1 {最大} other {第#大}}的跌幅} best {，為{moves}{units}之中{rank, plural, =1 {最大} other {第#大}}的升幅} other {}}；{place, select, below {較{peak}高位低{exact, select, no {至少} other {}} {depth}} other {為當時所載最高收市}}。",
  },
  "spaced.day.tile.change": { en: "From the close before", "zh-Hant": "較上次收市" },
  "spaced.day.tile.rank": { en: "Among all {units}", "zh-Hant": "在所有{units}之中" },
  "spaced.day.rank.of": { en: "of {moves} since {since}", "zh-Hant": "{since}至今共{moves}個" },
  "spaced.day.reason.before": { en: "the close before is not held", "zh-Hant": "未有上次收市價" },
  "spaced.day.reason.year": { en: "not all of the 365 days are held", "zh-Hant": "收市價未及365日" },
  "spaced.day.period.day": { en: "From the close before", "zh-Hant": "較上次收市" },
  "spaced.day.gap.headline": {
    en: "{reason, select, other {The closes of the {name} are {spacing}, with none on {date}}}; it closed at <b>{close}</b> on {previous} before it and at <b>{nextClose}</b> on {next} after it, {direction, select, up {up <up>{change}</up>} down {down <down>{change}</down>} other {unchanged}}.",
    "zh-Hant":
      "{reason, select, other {{name}的收市價為{spacing}，{date}沒有收市價}}；之前於{previous}收報 <b>{close}</b> 點，之後於{next}收報 <b>{nextClose}</b> 點，{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {無升跌}}。",
  },
  "spaced.day.definition.rankText": {
    en: "Falls are counted from the lowest return, rises from the highest, among the {moves} {spacing} returns since {since}, later ones included: {beyond, plural, =0 {none was} one {# was} other {# were}} {side, select, worst {lower} other {higher}}.",
    "zh-Hant":
      "在{since}至今全部{moves}個{spacing}回報之中（包括其後的），跌幅由最低、升幅由最高數起：有{beyond, number}個{side, select, worst {更低} other {更高}}。",
  },
  "spaced.day.definition.periodsText": {
    en: "To date: from the last close of the period before. Months and years back: from the close nearest to the same day so much earlier, within 7 days. Periods shorter than the time between two closes are left out.",
    "zh-Hant":
      "至當日：由上一期最後收市起計。若干個月或年：由當時同日前後7日內最近的收市起計。短於兩次收市相隔時間的期間從略。",
  },
  "spaced.period.tile.sessions": { en: "Closes", "zh-Hant": "收市價數目" },
  "spaced.period.tile.annualised": {
    en: "{f, select, f {annualised} other {annualised, {spacing}, ×√{f}}}",
    "zh-Hant": "{f, select, f {年化} other {{spacing}，年化，×√{f}}}",
  },
  "spaced.period.note.sparse": {
    en: "Not every {unit} of {name} has its close here. Held: {held}. What needs every close is left out.",
    "zh-Hant": "{name}未有齊全的{unit}收市價，只有{held}；需要齊全收市價的數字從缺。",
  },
  "spaced.period.note.sessionsFrom": {
    en: "every {unit} from {date}",
    "zh-Hant": "{date}起齊全的{unit}收市價",
  },
  "spaced.period.note.sessionsTo": { en: "every {unit} to {date}", "zh-Hant": "至{date}齊全的{unit}收市價" },
  "spaced.period.days.line": { en: "Of every {unit} of {name}.", "zh-Hant": "{name}各{unit}之中。" },
  "spaced.sessions.title": {
    en: "{whole, select, yes {Every close} other {Every close held}}",
    "zh-Hant": "{whole, select, yes {各次收市} other {所有收市價}}",
  },
  "spaced.tableTitle.sessionsUp": {
    en: "{rises} of {count, plural, one {# close} other {# closes}} up from the one before",
    "zh-Hant": "{count}次收市中{rises}次上升",
  },
} as const satisfies Record<string, Localised>;
