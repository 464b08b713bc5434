import type { Localised } from "@/lib/reference/types";

/** The tear sheet as a page. `periodicity` is how far apart the closes are, `f` the periods of that a year. */
export const sheet = {
  "sheet.link": { en: "Tear sheet, one page to print", "zh-Hant": "分析摘要，一頁可列印" },
  "sheet.title": { en: "{name}: tear sheet", "zh-Hant": "{name}：分析摘要" },
  "nav.sheet": { en: "Tear sheet", "zh-Hant": "分析摘要" },
  "sheet.headline": {
    en: "From {from} to {to} the {name} {direction, select, up {rose <up>{change}</up>} down {fell <down>{change}</down>} other {ended where it began}}{hasRate, select, yes {, or {rate} a year} other {}}{hasVolatility, select, yes {, at a volatility of <b>{volatility}</b>} other {}}; {hasFall, select, yes {its deepest fall was {exact, select, no {at least } other {}}<down>{depth}</down>} other {no close was below an earlier one}}.",
    "zh-Hant":
      "由{from}至{to}，{name}{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}{hasRate, select, yes {，即每年 {rate}} other {}}{hasVolatility, select, yes {，年化波幅為 <b>{volatility}</b>} other {}}；{hasFall, select, yes {最大跌幅{exact, select, no {至少} other {}}為 <down>{depth}</down>} other {收市從未低於先前收市}}。",
  },
  "sheet.headlineOne": {
    en: "The {name} has one close here: <b>{close}</b> on {date}.",
    "zh-Hant": "{name}在此只有一個收市價：{date}的 <b>{close}</b>。",
  },
  "sheet.tile.last": { en: "Last close", "zh-Hant": "最後收市" },
  "sheet.tile.return": { en: "Return, first to last close", "zh-Hant": "首個至最後收市回報" },
  "sheet.basis": {
    en: "{periodicity, select, irregular {unevenly spaced closes} other {annualised, {periodicity, select, daily {daily} weekly {weekly} monthly {monthly} quarterly {quarterly} other {yearly}}, ×√{f}}}",
    "zh-Hant":
      "{periodicity, select, irregular {收市價相隔並不均勻} other {{periodicity, select, daily {每日} weekly {每周} monthly {每月} quarterly {每季} other {每年}}，年化，×√{f}}}",
  },
  "sheet.noRate": { en: "risk-free rate 0", "zh-Hant": "無風險利率為0" },
  "sheet.oneClose": { en: "one close has no return", "zh-Hant": "只有一個收市價，沒有回報" },
  "sheet.figures.title": {
    en: "Risk and return, {count, plural, one {one close} other {# closes}}",
    "zh-Hant": "風險與回報（{count, plural, other {#}} 個收市價）",
  },
  "sheet.figures.line": {
    en: "{periodicity, select, irregular {The closes are unevenly spaced: what takes each of them is n/a.} other {Per {periodicity, select, daily {session} weekly {week} monthly {month} quarterly {quarter} other {year}}, annualised ×√{f}; risk-free rate 0; VaR and CVaR historical, of one {periodicity, select, daily {day} weekly {week} monthly {month} quarterly {quarter} other {year}}.}}",
    "zh-Hant":
      "{periodicity, select, irregular {收市價相隔並不均勻，需要逐個收市價計算的數字不適用。} other {按{periodicity, select, daily {每日} weekly {每周} monthly {每月} quarterly {每季} other {每年}}回報計，年化 ×√{f}；無風險利率為0；VaR及CVaR為歷史數字，以{periodicity, select, daily {1日} weekly {1周} monthly {1個月} quarterly {1季} other {1年}}計。}}",
  },
  "sheet.figures.more": { en: "The same for programs, JSON", "zh-Hant": "供程式讀取（JSON）" },
  "sheet.figure.volatilityFactsheet": {
    en: "Factsheet volatility",
    "zh-Hant": "年化波幅（指數便覽計法）",
  },
  "sheet.column.value": { en: "Value", "zh-Hant": "數字" },
  "sheet.column.observations": { en: "Closes", "zh-Hant": "收市價數目" },
  "sheet.column.periodicity": { en: "How far apart the closes are", "zh-Hant": "收市價相隔" },
  "sheet.column.periodsPerYear": { en: "Periods a year", "zh-Hant": "每年期數" },
  "sheet.column.firstDate": { en: "First close on", "zh-Hant": "首個收市日" },
  "sheet.column.firstClose": { en: "First close", "zh-Hant": "首個收市" },
  "sheet.column.lastDate": { en: "Last close on", "zh-Hant": "最後收市日" },
  "sheet.periods.reason": { en: "no close stands for its start", "zh-Hant": "起點沒有收市價可用" },
  "sheet.years.line": {
    en: "From last close to last close.{more, plural, =0 {} one { One year before these is not listed.} other { # years before these are not listed.}}",
    "zh-Hant": "由上年最後收市至當年最後收市。{more, plural, =0 {} other {此前另有#年未列出。}}",
  },
  "sheet.years.more": { en: "Every year", "zh-Hant": "各年一覽" },
  "sheet.years.none": { en: "no close in it", "zh-Hant": "年內沒有收市價" },
  "sheet.months.line": {
    en: "Change on the month, per cent; full colour at {full}. Set back: cut off.",
    "zh-Hant": "每月變動，百分比；變動達{full}為最深色。淺色者並非完整。",
  },
  "sheet.months.more": { en: "Every month", "zh-Hant": "每月升跌" },
  "sheet.extremes.title": {
    en: "Best {periodicity, select, weekly {week} monthly {month} quarterly {quarter} yearly {year} other {day}} {best}, worst {worst}",
    "zh-Hant":
      "最佳單{periodicity, select, weekly {周} monthly {月} quarterly {季} yearly {年} other {日}} {best}，最差 {worst}",
  },
  "sheet.extremes.line": {
    en: "Each dated by its last close.",
    "zh-Hant": "日期為該期最後收市日。",
  },
  "sheet.column.best": {
    en: "Best {periodicity, select, weekly {weeks} monthly {months} quarterly {quarters} yearly {years} other {days}}",
    "zh-Hant": "最佳單{periodicity, select, weekly {周} monthly {月} quarterly {季} yearly {年} other {日}}",
  },
  "sheet.column.worst": {
    en: "Worst {periodicity, select, weekly {weeks} monthly {months} quarterly {quarters} yearly {years} other {days}}",
    "zh-Hant": "最差單{periodicity, select, weekly {周} monthly {月} quarterly {季} yearly {年} other {日}}",
  },
  "sheet.column.bestChange": { en: "Rise", "zh-Hant": "升幅" },
  "sheet.column.worstChange": { en: "Fall", "zh-Hant": "跌幅" },
  "sheet.column.after": { en: "From the close of", "zh-Hant": "對比收市日" },
  "sheet.warnings.title": { en: "What is missing or looks wrong", "zh-Hant": "欠缺或可疑之處" },
  "sheet.warnings.all": {
    en: "{count, plural, one {One more warning} other {# more warnings}}",
    "zh-Hant": "另有{count}項",
  },
  "sheet.column.warning": { en: "Warning", "zh-Hant": "提示" },
  "sheet.warning.missing": { en: "{figures}: n/a, {reason}.", "zh-Hant": "{figures}：不適用，{reason}。" },
  "sheet.warning.periods": {
    en: "Returns over {periods}: n/a, no close stands for their start.",
    "zh-Hant": "{periods}回報：不適用，起點沒有收市價可用。",
  },
  "sheet.warning.months": {
    en: "{count, plural, one {One month has} other {# months have}} no close.",
    "zh-Hant": "{count}個月沒有收市價。",
  },
  "sheet.warning.depths": {
    en: "{count, plural, one {One fall is} other {# falls are}} at least as deep as stated: a lower close may not be held.",
    "zh-Hant": "{count}次跌幅至少如所示，或有更低的收市價未收錄。",
  },
  "sheet.reason.sparse": {
    en: "not every session has its close here{held, select, no {} other {, only {stretches} has them all}}",
    "zh-Hant": "未有齊全每日收市{held, select, no {} other {，只有{stretches}齊備}}",
  },
  "sheet.reason.irregular": {
    en: "the closes are unevenly spaced{held, select, no {} other {; there are figures of {stretches}}}",
    "zh-Hant": "收市價相隔並不均勻{held, select, no {} other {；以下各段有數字：{stretches}}}",
  },
  "sheet.reason.not-daily": { en: "the closes are not daily", "zh-Hant": "並非每日收市價" },
  "sheet.reason.too-few": {
    en: "{returns, plural, one {one return is} other {# returns are}} too few (volatility takes {volatility}, ratios {ratios})",
    "zh-Hant": "只有{returns}個回報（波幅需{volatility}個，比率需{ratios}個）",
  },
  "sheet.reason.short": { en: "{days} days are less than 360", "zh-Hant": "{days}日，不足360日" },
  "sheet.reason.still": { en: "the closes do not change or never fall", "zh-Hant": "收市價不變或從未下跌" },
  "sheet.extremes.name": { en: "Best and worst", "zh-Hant": "最佳及最差" },
} as const satisfies Record<string, Localised>;
