import type { Localised } from "@/lib/reference/types";

export const drawdowns = {
  "drawdowns.title": { en: "{name}: drawdowns", "zh-Hant": "{name}：歷次跌市" },
  "drawdowns.headline": {
    en: "The {name} fell {exact, select, no {at least } other {}}<down>{depth}</down> from {peak} to {trough}{recovered, select, yes { and took until <b>{recovery}</b> to recover} other {{within, select, yes { and did not recover before the range ends} other { and has not recovered since}}}}: {count, plural, one {its only fall} other {the deepest of its # falls}} of {minimum} and more{within, select, yes { within this range} other {}}.",
    "zh-Hant":
      "{name}由{peak}至{trough}{exact, select, no {至少} other {}}跌去 <down>{depth}</down>{recovered, select, yes {，至 <b>{recovery}</b> 才升回高位} other {{within, select, yes {，至範圍結束仍未升回高位} other {，至今未升回高位}}}}，是{within, select, yes {此範圍內} other {歷來}}{count}次 {minimum} 或以上跌市中最深的一次。",
  },
  "drawdowns.headlineNone": {
    en: "The {name} shows no fall of {minimum} or more in this range.",
    "zh-Hant": "此範圍內，{name}沒有 {minimum} 或以上的跌市。",
  },
  "drawdowns.tile.deepest": {
    en: "Deepest{exact, select, no {, at least} other {}}",
    "zh-Hant": "最深{exact, select, no {（至少）} other {}}",
  },
  "drawdowns.tile.count": { en: "Falls of {minimum} and more", "zh-Hant": "{minimum} 或以上跌市" },
  "drawdowns.tile.longest": { en: "Longest, peak to recovery", "zh-Hant": "最長（見頂至升回高位）" },
  "drawdowns.tile.median": { en: "Median depth", "zh-Hant": "跌幅中位數" },
  "drawdowns.tile.now": { en: "At the last close", "zh-Hant": "最新收市時" },
  "drawdowns.tile.below": { en: "Sessions under water", "zh-Hant": "高位以下的交易日" },
  "drawdowns.tile.belowNote": {
    en: "share of all closes below an earlier one",
    "zh-Hant": "收市低於先前高位所佔比率",
  },
  "drawdowns.underwater.title": { en: "Under water", "zh-Hant": "距高位跌幅" },
  "drawdowns.underwater.caption": {
    en: "Distance from the highest close so far.{sparse, select, before { Before {from} on {kinds}.} after { After {to} on {kinds}.} both { Before {from} and after {to} on {kinds}.} other {}}",
    "zh-Hant":
      "與迄今最高收市的距離。{sparse, select, before {{from}之前按{kinds}。} after {{to}之後按{kinds}。} both {{from}之前及{to}之後按{kinds}。} other {}}",
  },
  "drawdowns.underwater.description": {
    en: "Distance of the {name} from its highest close so far; the deepest was {depth} on {trough}.",
    "zh-Hant": "{name}距迄今最高收市的跌幅；最深為{trough}的{depth}。",
  },
  "drawdowns.table.title": {
    en: "Falls of {minimum} and more, worst first",
    "zh-Hant": "{minimum} 或以上跌市，由深至淺",
  },
  "drawdowns.column.rank": { en: "Rank", "zh-Hant": "排名" },
  "drawdowns.column.peak": { en: "Peak", "zh-Hant": "見頂日" },
  "drawdowns.column.peakClose": { en: "Peak close", "zh-Hant": "見頂收市" },
  "drawdowns.column.trough": { en: "Trough", "zh-Hant": "見底日" },
  "drawdowns.column.troughClose": { en: "Trough close", "zh-Hant": "見底收市" },
  "drawdowns.column.recovery": { en: "Recovered", "zh-Hant": "升回高位日" },
  "drawdowns.column.depth": { en: "Depth", "zh-Hant": "跌幅" },
  "drawdowns.column.toTrough": { en: "To trough", "zh-Hant": "見頂至見底" },
  "drawdowns.column.toRecovery": { en: "Trough to recovery", "zh-Hant": "回升需時" },
  "drawdowns.column.total": { en: "Peak to recovery", "zh-Hant": "全程" },
  "drawdowns.column.sessionsToTrough": { en: "Sessions to trough", "zh-Hant": "見頂至見底（交易日）" },
  "drawdowns.column.sessionsToRecovery": {
    en: "Sessions, trough to recovery",
    "zh-Hant": "回升需時（交易日）",
  },
  "drawdowns.column.sessionsTotal": { en: "Sessions in all", "zh-Hant": "合共（交易日）" },
  "drawdowns.note.ongoing": { en: "not yet", "zh-Hant": "未升回高位" },
  "drawdowns.depth": {
    en: "{exact, select, no {at least } other {}}{depth}",
    "zh-Hant": "{exact, select, no {至少 } other {}}{depth}",
  },
  "drawdowns.note.atLeast": { en: "at least", "zh-Hant": "至少" },
  "drawdowns.definition.other": { en: "Elsewhere", "zh-Hant": "其他軟件" },
  "drawdowns.definition.otherText": {
    en: "PerformanceAnalytics, quantstats and ffn date the start one session later: the first day under water.",
    "zh-Hant": "PerformanceAnalytics、quantstats及ffn把起點定於後一個交易日，即首個低於高位之日。",
  },
  "drawdowns.definition.sparse": { en: "Sparse years", "zh-Hant": "數據不全的年份" },
  "drawdowns.definition.sparseText": {
    en: "Where only month-ends, year-ends and documented turning points are held, falls between them are not seen, sessions are not counted, and a depth whose ends are not both documented is “at least”.",
    "zh-Hant":
      "只有月底、年底及有記載的轉捩點時，其間的跌幅無從得見，交易日數不作計算；兩端並非均有記載的跌幅標為「至少」。",
  },
  "episode.title": { en: "{name}: the fall from {peak}", "zh-Hant": "{name}：{peak}起的跌市" },
  "episode.rank": { en: "{rank} of {count}", "zh-Hant": "{count}次中第{rank}" },
  "episode.headline": {
    en: "From {peak} to {trough} the {name} fell {exact, select, no {at least } other {}}<down>{depth}</down>, from {peakClose} to {troughClose}{recovered, select, yes {, and took until <b>{recovery}</b> to close at its peak again} other {; by {last} it had not closed at its peak again}}.",
    "zh-Hant":
      "由{peak}至{trough}，{name}{exact, select, no {至少} other {}}跌去 <down>{depth}</down>，由 {peakClose} 點到 {troughClose} 點{recovered, select, yes {，至 <b>{recovery}</b> 才升回高位} other {；截至{last}仍未升回高位}}。",
  },
  "episode.tile.toTrough": { en: "Peak to trough", "zh-Hant": "見頂至見底" },
  "episode.tile.sessions": { en: "Sessions to trough", "zh-Hant": "見頂至見底交易日" },
  "episode.tile.toRecovery": { en: "Trough to recovery", "zh-Hant": "見底至升回高位" },
  "episode.tile.soFar": { en: "So far, from the peak", "zh-Hant": "見頂至今" },
  "episode.tile.back": { en: "Needed to get back", "zh-Hant": "回升所需" },
  "episode.tile.worstDay": { en: "Worst day", "zh-Hant": "最大單日跌幅" },
  "episode.tile.bestDay": { en: "Best day", "zh-Hant": "最大單日升幅" },
  "episode.underwater.title": { en: "Under water for {span}", "zh-Hant": "距高位跌幅：歷時{span}" },
  "episode.underwater.caption": {
    en: "Distance from the peak of {close}, on closes.",
    "zh-Hant": "距高位 {close} 的跌幅，以收市計。",
  },
  "episode.aligned.title": { en: "Next to the other great falls", "zh-Hant": "與其他大跌比較" },
  "episode.aligned.caption": {
    en: "Each aligned at its peak; years since the peak, distance from it.",
    "zh-Hant": "各次跌市以高位對齊；橫軸為見頂後年數，縱軸為距高位跌幅。",
  },
  "episode.aligned.years": {
    en: "{years, plural, =0 {peak} one {1 year} other {# years}}",
    "zh-Hant": "{years, plural, =0 {見頂} other {#年}}",
  },
  "episode.column.sincePeak": { en: "Since the peak", "zh-Hant": "見頂後" },
  "episode.story.title": { en: "What happened", "zh-Hant": "經過" },
  "episode.table.title": { en: "The episode", "zh-Hant": "此次跌市" },
  "episode.table.titleTwo": { en: "The two falls", "zh-Hant": "兩次跌市" },
  "episode.beside.title": { en: "{own} beside {other}", "zh-Hant": "{own}與{other}起的跌市" },
  "episode.beside.alone": { en: "Without the other fall", "zh-Hant": "只看此次跌市" },
  "episode.column.figure": { en: "Figure", "zh-Hant": "項目" },
  "episode.column.from": { en: "From {peak}", "zh-Hant": "{peak}" },
  "episode.column.volatility": { en: "Volatility, peak to recovery", "zh-Hant": "全程年化波幅" },
  "episode.column.worstDate": { en: "Date of the worst day", "zh-Hant": "最大單日跌幅日期" },
  "episode.offered.title": { en: "Beside another fall", "zh-Hant": "與另一次跌市並列" },
  "episode.offered.line": {
    en: "The deepest other falls; each peak leads to the two side by side.",
    "zh-Hant": "其他最深的跌市；按見頂日與此次並列。",
  },
  "episode.offered.more": { en: "All falls of the index", "zh-Hant": "指數歷次跌市" },
  "episode.previous": { en: "Deeper: {peak}, {depth}", "zh-Hant": "較深：{peak}，{depth}" },
  "episode.next": { en: "Less deep: {peak}, {depth}", "zh-Hant": "較淺：{peak}，{depth}" },
  "episode.definition.inputs": { en: "Depth", "zh-Hant": "跌幅" },
} as const satisfies Record<string, Localised>;
