import type { Localised } from "@/lib/reference/types";

export const periods = {
  "period.year": { en: "{year}", "zh-Hant": "{year}年" },
  "period.month": { en: "{month} {year}", "zh-Hant": "{year}年{month}" },
  "period.title": { en: "{name} in {period}", "zh-Hant": "{name}：{period}" },
  "period.since": { en: "from {date}", "zh-Hant": "由{date}起" },
  "period.until": { en: "to {date}", "zh-Hant": "至{date}" },
  "period.kind.year": { en: "year", "zh-Hant": "年" },
  "period.kind.month": { en: "{name}", "zh-Hant": "個{name}" },
  "period.headline": {
    en: "In {period}{cut, select, yes {, {cutText},} other {}} the {name} {direction, select, up {rose <up>{change}</up>, from {from} to <b>{to}</b>} down {fell <down>{change}</down>, from {from} to <b>{to}</b>} none {moved {change}, from {from} to <b>{to}</b>} other {closed at <b>{to}</b>}}{side, select, best {: its {place, plural, =1 {best} other {{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} best}} {kind} of {of}.} worst {: its {place, plural, =1 {worst} other {{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} worst}} {kind} of {of}.} other {.}}",
    "zh-Hant":
      "{period}{cut, select, yes {（{cutText}）} other {}}，{name}{direction, select, up {升 <up>{change}</up>，由 {from} 點至 <b>{to}</b> 點} down {跌 <down>{change}</down>，由 {from} 點至 <b>{to}</b> 點} none {變動 {change}，由 {from} 點至 <b>{to}</b> 點} other {收報 <b>{to}</b> 點}}{side, select, best {，在{of}{kind}之中表現{place, plural, =1 {最佳} other {第 {place} 佳}}。} worst {，在{of}{kind}之中表現{place, plural, =1 {最差} other {第 {place} 差}}。} other {。}}",
  },
  "period.rank": { en: "of {of}, 1 the best", "zh-Hant": "{of}個之中，1為最佳" },
  "period.tile.rankYears": { en: "Rank among all years", "zh-Hant": "歷年排名" },
  "period.tile.rankMonths": { en: "Among all months", "zh-Hant": "所有月份排名" },
  "period.tile.rankSame": { en: "Among every {name}", "zh-Hant": "歷年{name}排名" },
  "period.tile.sessions": { en: "Sessions", "zh-Hant": "交易日" },
  "period.tile.annualised": { en: "annualised, daily, ×√252", "zh-Hant": "每日，年化，×√252" },
  "period.tile.deepest": {
    en: "Deepest fall within{exact, select, no {, at least} other {}}",
    "zh-Hant": "年內最大跌幅{exact, select, no {（至少）} other {}}",
  },
  "period.reason.end": {
    en: "no close at its start or end",
    "zh-Hant": "期初或期末沒有收市價",
  },
  "period.reason.cut": { en: "not whole", "zh-Hant": "並非完整期間" },
  "period.reason.none": { en: "no close in it", "zh-Hant": "期內沒有收市價" },
  "period.reason.starts": { en: "held from {date}", "zh-Hant": "由{date}起" },
  "period.reason.ends": { en: "held to {date}", "zh-Hant": "至{date}止" },
  "period.note.sparse": {
    en: "Not every session of {name} has its close here. Held: {held}. What needs every session is left out.",
    "zh-Hant": "{name}未有齊全每日收市，只有{held}；需要齊全收市價的數字從缺。",
  },
  "period.note.sessionsFrom": { en: "every session from {date}", "zh-Hant": "{date}起每個交易日" },
  "period.note.sessionsTo": { en: "every session to {date}", "zh-Hant": "至{date}每個交易日" },
  "period.note.total": { en: "dividends included", "zh-Hant": "計入股息" },
  "period.note.coverage": { en: "What is held", "zh-Hant": "涵蓋範圍" },
  "period.mark.high": { en: "high {close}", "zh-Hant": "最高 {close}" },
  "period.mark.low": { en: "low {close}", "zh-Hant": "最低 {close}" },
  "period.level.titleSparse": {
    en: "{name} in {count, plural, one {one close} other {# closes}}",
    "zh-Hant": "{name}：{count}個收市價",
  },
  "period.level.caption": {
    en: "Closing level, from {close} on {from}.",
    "zh-Hant": "收市點數，由{from}的 {close} 起。",
  },
  "period.level.description": {
    en: "Closing level of the {name} from {from} ({fromClose}) to {to} ({toClose}).",
    "zh-Hant": "{name}收市點數，由{from}（{fromClose}）至{to}（{toClose}）。",
  },
  "period.level.more": { en: "These days in the overview, to zoom", "zh-Hant": "在概覽中放大這段日子" },
  "period.before": {
    en: "Before: {name}{change, select, some {, {changeText}} other {}}",
    "zh-Hant": "之前：{name}{change, select, some {，{changeText}} other {}}",
  },
  "period.after": {
    en: "After: {name}{change, select, some {, {changeText}} other {}}",
    "zh-Hant": "之後：{name}{change, select, some {，{changeText}} other {}}",
  },
  "period.months.title": { en: "Month by month", "zh-Hant": "逐月升跌" },
  "period.months.line": {
    en: "Rank among the same month of all years, 1 the best.",
    "zh-Hant": "名次與歷年同月比較，1為最佳。",
  },
  "period.column.rank": { en: "Rank", "zh-Hant": "名次" },
  "period.column.of": { en: "of", "zh-Hant": "年數" },
  "period.column.index": { en: "Index", "zh-Hant": "指數" },
  "period.column.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "period.elsewhere.title": { en: "In the other indices", "zh-Hant": "其他指數同期" },
  "period.elsewhere.line": {
    en: "{name} in every index, each in its own currency.",
    "zh-Hant": "{name}各指數的變動，以各自貨幣計。",
  },
  "period.days.line": { en: "Of every session of {name}.", "zh-Hant": "{name}每個交易日之中。" },
  "period.same.title": {
    en: "{name}: up in {rises} of {years} years, {mean} on average",
    "zh-Hant": "{name}：{years}年中{rises}年上升，平均{mean}",
  },
  "period.same.caption": {
    en: "Change on the month, per cent.",
    "zh-Hant": "全月變動，百分比。",
  },
  "period.same.description": {
    en: "Change of the {name} in {month} of every year from {first} to {last}.",
    "zh-Hant": "{name}由{first}年至{last}年每年{month}的變動。",
  },
  "period.definition.change": { en: "Change", "zh-Hant": "變動" },
  "period.definition.changeText": {
    en: "{to} ({toDay}) ÷ {from} ({fromDay}) − 1 = {change}. Last close of the {unit, select, year {year} other {month}} over the last close of the one before.",
    "zh-Hant":
      "{to} ({toDay}) ÷ {from} ({fromDay}) − 1 = {change}。該{unit, select, year {年} other {月}}最後收市價與上{unit, select, year {年} other {月}}最後收市價相比。",
  },
  "period.definition.rank": { en: "Rank", "zh-Hant": "名次" },
  "period.definition.rankText": {
    en: "Place of the change among all whole {unit, select, year {years} other {months}} held, the highest first; equals share a place. One that is cut off is not counted.",
    "zh-Hant":
      "變動在所有完整{unit, select, year {年份} other {月份}}之中由高至低的名次；相同者同列。不完整者不計。",
  },
  "sessions.title": {
    en: "{whole, select, yes {Every session} other {Every close held}}",
    "zh-Hant": "{whole, select, yes {逐日收市} other {所有收市價}}",
  },
} as const satisfies Record<string, Localised>;
