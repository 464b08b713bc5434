import type { Localised } from "@/lib/reference/types";

/**
 * The messages of figures that speak of sessions, in words for closes that are none, under their own keys behind `spaced.`.
 * Each may name `unit` (month), `units`, `title` (Months), `spacing` (monthly), `f` (the periods a year; `f` itself where
 * there is no one number), `least` and `ratios` (returns that figures take), and `stretches` (where uneven ones are even).
 */
export const spacedFigures = {
  "spaced.definition.volatilityText": {
    en: "{f, select, f {Sample standard deviation of the simple returns from close to close × √f, f the closes a year: 252 of daily, 52 of weekly, 12 of monthly, 4 of quarterly, 1 of yearly ones; n/a where a close is missing, and of closes that are unevenly spaced.} other {Sample standard deviation of {spacing} simple returns × √{f}, annualised; n/a where a {unit} has no close.}}",
    "zh-Hant":
      "{f, select, f {逐次收市簡單回報的樣本標準差 × √f，f為每年收市次數：每日252、每周52、每月12、每季4、每年1；欠缺收市價或相隔不均勻時作「不適用」。} other {{spacing}簡單回報的樣本標準差 × √{f}；{unit}收市價不齊時作「不適用」。}}",
  },
  "spaced.reason.sparse": {
    en: "not every {unit} has its close here",
    "zh-Hant": "未有齊全的{unit}收市價",
  },
  "spaced.reason.irregular": {
    en: "the closes are unevenly spaced{stretches, select, none {} other {; {stretches}}}",
    "zh-Hant": "收市價相隔並不均勻{stretches, select, none {} other {；{stretches}}}",
  },
  "spaced.reason.too-few": { en: "fewer than {least} returns", "zh-Hant": "少於{least}個回報" },
  "spaced.overview.tile.volatilityYear": {
    en: "Volatility, 1 year{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "1年年化波幅{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.overview.tile.volatility": {
    en: "Volatility{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "年化波幅{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.column.volatility": {
    en: "Volatility{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "年化波幅{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.plate.spread": {
    en: "{rises} of {count} {bins, select, year {years} month {months} other {{units}}} up",
    "zh-Hant":
      "{bins, select, year {{count}年中{rises}年} month {{count}個月中{rises}個月} other {{count}{units}中{rises}{units}}}上升",
  },
  "spaced.plate.starts": {
    en: "Held for {years, plural, one {# year} other {# years}} from each close: {losing} of starts lost",
    "zh-Hant": "由每次收市起持有{years}年：{losing}的買入日蝕本",
  },
  "spaced.returns.headlineNoSaving": {
    en: "Between {from} and {to} the {name} has no close for each month, so that nothing could be paid in monthly.",
    "zh-Hant": "由{from}至{to}，{name}並非每月均有收市價，無從計算每月供款。",
  },
  "spaced.returns.reason.noMonth": {
    en: "there is no close for each month",
    "zh-Hant": "並非每月均有收市價",
  },
  "spaced.returns.longer.description": {
    en: "Worst, tenth, middle, ninetieth and best return a year of the {name}, held for 1 to {years} years from every close on. The table has the numbers.",
    "zh-Hant": "{name}由每次收市起持有1至{years}年的每年回報：最差、第10、第50、第90百分位及最佳。數字見表。",
  },
  "spaced.returns.longer.none": {
    en: "n/a: the closes do not span a year from one to another, so that no start can be told.",
    "zh-Hant": "不適用：沒有相隔整年的收市價，無法計算。",
  },
  "spaced.returns.starts.caption": {
    en: "Return a year over the {years, plural, one {year} other {# years}} from each close.",
    "zh-Hant": "由每次收市起持有{years}年的每年回報。",
  },
  "spaced.returns.starts.description": {
    en: "Return a year of the {name} held for {years, plural, one {# year} other {# years}} from each close of {first} to {last}. The CSV has every start.",
    "zh-Hant": "{name}由{first}至{last}每次收市起持有{years}年的每年回報。CSV載有每個買入日。",
  },
  "spaced.returns.distribution.caption": {
    en: "{bins, select, year {Each tile is a year, in the column of its change.} month {Months in columns of 2 %, beyond 20 % in one; the curve is normal, of the same mean and deviation.} other {{title} in columns of half a per cent, beyond 5 % in one; the curve is normal, of the same mean and deviation.}} {within} lie within one deviation of the mean (normal: 68.27 %), {beyond} beyond three (normal: 0.27 %).",
    "zh-Hant":
      "{bins, select, year {每格代表1年，置於其升跌所屬的一欄。} month {每欄2 %，超過20 %者合為一欄；曲線為同平均值、同標準差的正態分布。} other {{title}升跌每欄0.5 %，超過5 %者合為一欄；曲線為同平均值、同標準差的正態分布。}}{within}在一個標準差之內（正態為68.27 %），{beyond}在三個標準差以外（正態為0.27 %）。",
  },
  "spaced.returns.distribution.description": {
    en: "Changes of {count} {bins, select, year {years} month {months} other {{units}}} of the {name} by size, from {lowest} to {highest}. The CSV has the numbers, with those of a normal curve of the same mean and deviation.",
    "zh-Hant":
      "{name}{count}{bins, select, year {年} month {個月} other {{units}}}的升跌分布，由{lowest}至{highest}。數字見CSV，附同平均值、同標準差的正態曲線。",
  },
  "spaced.returns.distribution.bins.day": { en: "{units}", "zh-Hant": "按{units}" },
  "spaced.returns.distribution.column": {
    en: "{range}: {bins, select, year {{count, plural, one {one year} other {# years}}} month {{count, plural, one {one month} other {# months}}} other {{count, plural, one {one {unit}} other {# {units}}}}}{names, select, none {} other { ({names})}}",
    "zh-Hant":
      "{range}：{bins, select, year {{count, plural, other {#年}}} month {{count, plural, other {#個月}}} other {{count, plural, one {1次（{unit}）} other {#{units}}}}}{names, select, none {} other {（{names}）}}",
  },
  "spaced.returns.worstDays.title": { en: "The worst {units}", "zh-Hant": "跌幅最大的{units}" },
  "spaced.returns.bestDays.title": { en: "The best {units}", "zh-Hant": "升幅最大的{units}" },
  "spaced.returns.days.line": { en: "Of every {unit} since {since}.", "zh-Hant": "{since}以來各{unit}。" },
  "spaced.returns.definition.formulaText": {
    en: "{to} ÷ {from} − 1 = {change}{rate, select, none {; a yearly rate needs 360 days.} other {. A year: ({to} ÷ {from})^(365.25 ÷ {days}) − 1 = {rateText}.}} A day without a close has the last one before it.",
    "zh-Hant":
      "{to} ÷ {from} − 1 = {change}{rate, select, none {；年率需要360日。} other {。每年：({to} ÷ {from})^(365.25 ÷ {days}) − 1 = {rateText}。}}沒有收市價的日子取其前最後收市價。",
  },
  "spaced.returns.definition.otherText": {
    en: "{basis, select, total {Dividends are in these closes; sites that show prices alone say less.} price {Dividends are left out here; sites that put them back in say more.} other {Whether dividends are in these closes is not stated.}} Others count years of 12 months, take the next close instead of the last, or count in another currency.",
    "zh-Hant":
      "{basis, select, total {已計股息；只顯示價格的網站數字較低。} price {此處不計股息；把股息再投資的網站數字較高。} other {未註明是否計入股息。}}其他差異來自以12個月為1年、取其後而非其前的收市價，或以另一貨幣計算。",
  },
  "spaced.returns.definition.startsText": {
    en: "Every close is a start, held to the close that stands for the same day that many years later; one whose end is still to come does not count. Starts overlap: neighbours share nearly all their days, so that they are far fewer independent cases.",
    "zh-Hant":
      "每次收市都是買入日，持有至若干年後同日的收市；未到期者不計。買入日互相重疊：相鄰者幾乎完全相同，故並非同樣數目的獨立個案。",
  },
  "spaced.returns.definition.savingText": {
    en: "The same amount at the first close of each month, from the first whole month on; n/a where closes are further apart than a month. The index itself is measured over the same days. The money-weighted return is the rate a year at which all payments and the worth at the end come to nothing (XIRR, days ÷ 365).",
    "zh-Hant":
      "由首個完整月份起，每月首次收市時投入同一金額；收市相隔超過一個月者不適用。指數本身亦按同一段日子計。資金加權回報為令所有供款與期末價值現值相抵的年率（XIRR，日數 ÷ 365）。",
  },
  "spaced.volatility.headlineNone": {
    en: "{f, select, f {The closes of the {name} are unevenly spaced, so that there is no volatility of all of them.} other {The {name} has too few {spacing} closes to tell its volatility.}}",
    "zh-Hant":
      "{f, select, f {{name}的收市價相隔並不均勻，無法計算整段波幅。} other {{name}的{spacing}收市價太少，無法計算波幅。}}",
  },
  "spaced.volatility.risk.line": {
    en: "The tear sheet’s figures, to {date}, from {spacing} closes; VaR and CVaR are historical, of one {unit}. A header leads to what its figure means, a span to its inputs.",
    "zh-Hant":
      "按{spacing}收市價計至{date}；VaR及CVaR為歷史單{unit}數字（95\u00a0%）。按欄名看定義，按期間看所代入的數字。",
  },
  "spaced.volatility.years.caption": {
    en: "Returns of each calendar year, {spacing}, annualised.",
    "zh-Hant": "每個曆年{spacing}回報的年化波幅。",
  },
  "spaced.volatility.decades.line": {
    en: "All {units} of a decade together, annualised.",
    "zh-Hant": "該年代所有{units}合計，年化。",
  },
  "spaced.volatility.everySession": { en: "Every {unit}", "zh-Hant": "{unit}收市齊全" },
  "spaced.volatility.missing.sparse": {
    en: "not every {unit} has its close",
    "zh-Hant": "未有齊全的{unit}收市價",
  },
  "spaced.volatility.missing.irregular": {
    en: "the closes are unevenly spaced{stretches, select, none {} other {; {stretches}}}",
    "zh-Hant": "收市價相隔並不均勻{stretches, select, none {} other {；{stretches}}}",
  },
  "spaced.volatility.missing.too-few": {
    en: "too few returns: volatility takes {least}, ratios and tails {ratios}",
    "zh-Hant": "回報太少：波幅需{least}個，比率及尾部數字需{ratios}個",
  },
  "spaced.volatility.figure.volatility": {
    en: "Volatility{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "年化波幅{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.volatility.figure.downsideDeviation": {
    en: "Downside deviation{f, select, f {} other {, {spacing} ×√{f}}}",
    "zh-Hant": "下行偏差{f, select, f {} other {（{spacing}，×√{f}）}}",
  },
  "spaced.volatility.figure.sharpe": {
    en: "Sharpe{f, select, f {} other {, {spacing}}}",
    "zh-Hant": "夏普比率{f, select, f {} other {（{spacing}）}}",
  },
  "spaced.volatility.figure.sortino": {
    en: "Sortino{f, select, f {} other {, {spacing}}}",
    "zh-Hant": "索丁諾比率{f, select, f {} other {（{spacing}）}}",
  },
  "spaced.volatility.figure.var95": {
    en: "VaR 95\u00a0%, one {unit}",
    "zh-Hant": "單{unit}VaR",
  },
  "spaced.volatility.figure.cvar95": {
    en: "CVaR 95\u00a0%, one {unit}",
    "zh-Hant": "單{unit}CVaR",
  },
  "spaced.risk.formula.volatility": {
    en: "Sample standard deviation (n − 1) of the simple returns from close to close × √{f}; {least} returns at least.",
    "zh-Hant": "逐次收市簡單回報的樣本標準差 (n − 1) × √{f}；至少{least}個回報。",
  },
  "spaced.risk.formula.sharpe": {
    en: "Mean return × {f} ÷ volatility, at a risk-free rate of 0; {ratios} returns at least, as for all below but Calmar and ulcer.",
    "zh-Hant":
      "平均回報 × {f} ÷ 年化波幅，無風險利率為0；至少{ratios}個回報，以下除卡瑪比率及潰瘍指數外亦然。",
  },
  "spaced.risk.formula.sortino": {
    en: "Mean return × {f} ÷ downside deviation, target 0.",
    "zh-Hant": "平均回報 × {f} ÷ 下行偏差，目標為0。",
  },
  "spaced.risk.formula.downsideDeviation": {
    en: "√(sum of the squares of the returns below 0 ÷ number of all returns) × √{f}.",
    "zh-Hant": "√(負回報平方和 ÷ 全部回報數目) × √{f}。",
  },
  "spaced.risk.formula.var95": {
    en: "Value at risk, historical: the return that one {unit} in twenty falls to or below; order statistic at rank 0.05 × (n − 1), interpolated.",
    "zh-Hant":
      "歷史風險值（95 %）：每20個回報（單{unit}）有一個跌至或低於該數；由低至高第 0.05 × (n − 1) 位，內插。",
  },
  "spaced.compare.scatter.caption": {
    en: "Rings: {from} to {to}{which, select, years {, the last {years, plural, one {year} other {# years}} in which each has every close} other {}}{currency, select, own {} other {, in {currencyName}}}.{trail, select, none {} other { Behind each, its trail: the same span ending five to one years earlier, as far as every close is held.}}",
    "zh-Hant":
      "圓圈：{from}至{to}{which, select, years {，即各者收市價齊全的最近{years}年} other {}}{currency, select, own {} other {，以{currencyName}計}}。{trail, select, none {} other {其後的軌跡：同樣長度、在5年至1年前結束的時段（限收市價齊全者）。}}",
  },
  "spaced.compare.definition.correlationText": {
    en: "Pearson, of weekly returns: last close of each ISO week in which both have one; n/a under 26 returns, and for closes further apart than a week.",
    "zh-Hant":
      "按每周回報計的皮爾森系數：取兩者同有收市價的ISO周最後收市；少於26個回報，或收市相隔超過一周者，作「不適用」。",
  },
  "spaced.compare.definition.rebaseText": {
    en: "100 × close ÷ its own last close on or before {date}; where not every close is held, at most 7 days before. The days are fixed by the address and do not move; the table names them.",
    "zh-Hant":
      "100 × 收市 ÷ 其於{date}或之前的最後收市；收市價不齊時，最多早7日。所用日期由網址決定，不會移動，並列於表中。",
  },
  "spaced.compare.correlation.sparse": {
    en: "not every close is held here, or they are further apart than a week",
    "zh-Hant": "收市價不齊，或相隔超過一周",
  },
} as const satisfies Record<string, Localised>;
