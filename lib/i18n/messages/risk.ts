import type { Localised } from "@/lib/reference/types";

/** The risk figures by name, what they are, and their inputs put in. */
export const risk = {
  "volatility.figure.volatility": { en: "Volatility", "zh-Hant": "年化波幅" },
  "volatility.figure.maxDrawdown": { en: "Max drawdown", "zh-Hant": "期內最大跌幅" },
  "volatility.figure.cagr": { en: "CAGR", "zh-Hant": "年均複合增長" },
  "volatility.figure.sharpe": { en: "Sharpe", "zh-Hant": "夏普比率" },
  "volatility.figure.sortino": { en: "Sortino", "zh-Hant": "索丁諾比率" },
  "volatility.figure.omega": { en: "Omega", "zh-Hant": "Omega比率" },
  "volatility.figure.calmar": { en: "Calmar", "zh-Hant": "卡瑪比率" },
  "volatility.figure.downsideDeviation": { en: "Downside deviation", "zh-Hant": "下行偏差" },
  "volatility.figure.ulcer": { en: "Ulcer index", "zh-Hant": "潰瘍指數" },
  "volatility.figure.var95": { en: "VaR 95\u00a0%", "zh-Hant": "單日VaR" },
  "volatility.figure.cvar95": { en: "CVaR 95\u00a0%", "zh-Hant": "單日CVaR" },
  "volatility.figure.skew": { en: "Skew", "zh-Hant": "偏度" },
  "volatility.figure.excessKurtosis": { en: "Excess kurtosis", "zh-Hant": "超額峰度" },
  "risk.filled": { en: "{formula} {inputs}", "zh-Hant": "{formula}{inputs}" },
  "risk.inputs.term": { en: "Inputs", "zh-Hant": "代入數字" },
  "risk.inputs.text": {
    en: "Below, the numbers put in are those of the {name}, {range}: {count} returns. A span in the table leads to its own.",
    "zh-Hant": "以下代入{name}{range}的數字，共{count}個回報。按表中的期間可看該期。",
  },
  "risk.formula.volatility": {
    en: "Sample standard deviation (n − 1) of the simple returns of sessions × √252; 20 returns at least.",
    "zh-Hant": "每日簡單回報的樣本標準差 (n − 1) × √252；至少20個回報。",
  },
  "risk.inputs.volatility": {
    en: "{deviation} × √{periods} = {value}.",
    "zh-Hant": "{deviation} × √{periods} = {value}。",
  },
  "risk.formula.maxDrawdown": {
    en: "The deepest close ÷ highest close before it − 1, within the span.",
    "zh-Hant": "期內收市價 ÷ 之前最高收市價 − 1的最低值。",
  },
  "risk.inputs.maxDrawdown": {
    en: "{trough} ({troughDay}) ÷ {peak} ({peakDay}) − 1 = {value}.",
    "zh-Hant": "{trough} ({troughDay}) ÷ {peak} ({peakDay}) − 1 = {value}。",
  },
  "risk.formula.cagr": {
    en: "(last close ÷ first close)^(365.25 ÷ calendar days) − 1; n/a under 360 days.",
    "zh-Hant": "(最後收市 ÷ 首個收市)^(365.25 ÷ 曆日數) − 1；不足360日作「不適用」。",
  },
  "risk.inputs.cagr": {
    en: "({last} ÷ {first})^(365.25 ÷ {days}) − 1 = {value}.",
    "zh-Hant": "({last} ÷ {first})^(365.25 ÷ {days}) − 1 = {value}。",
  },
  "risk.formula.sharpe": {
    en: "Mean return × 252 ÷ volatility, at a risk-free rate of 0; 60 returns at least, as for all below but Calmar and ulcer.",
    "zh-Hant": "平均回報 × 252 ÷ 年化波幅，無風險利率為0；至少60個回報，以下除卡瑪比率及潰瘍指數外亦然。",
  },
  "risk.inputs.sharpe": {
    en: "{mean} × {periods} ÷ {volatility} = {value}.",
    "zh-Hant": "{mean} × {periods} ÷ {volatility} = {value}。",
  },
  "risk.formula.sortino": {
    en: "Mean return × 252 ÷ downside deviation, target 0.",
    "zh-Hant": "平均回報 × 252 ÷ 下行偏差，目標為0。",
  },
  "risk.inputs.sortino": {
    en: "{mean} × {periods} ÷ {downside} = {value}.",
    "zh-Hant": "{mean} × {periods} ÷ {downside} = {value}。",
  },
  "risk.formula.omega": {
    en: "Sum of the returns above 0 ÷ sum of those below it, without sign.",
    "zh-Hant": "正回報總和 ÷ 負回報總和（不計正負號）。",
  },
  "risk.inputs.omega": { en: "{gains} ÷ {losses} = {value}.", "zh-Hant": "{gains} ÷ {losses} = {value}。" },
  "risk.formula.calmar": {
    en: "CAGR ÷ max drawdown, both of the span; the classic one takes 36 months.",
    "zh-Hant": "年均複合增長 ÷ 期內最大跌幅，均按所示期間；原有定義取36個月。",
  },
  "risk.inputs.calmar": { en: "{cagr} ÷ {depth} = {value}.", "zh-Hant": "{cagr} ÷ {depth} = {value}。" },
  "risk.formula.downsideDeviation": {
    en: "√(sum of the squares of the returns below 0 ÷ number of all returns) × √252.",
    "zh-Hant": "√(負回報平方和 ÷ 全部回報數目) × √252。",
  },
  "risk.inputs.downsideDeviation": {
    en: "{semideviation} × √{periods} = {value}.",
    "zh-Hant": "{semideviation} × √{periods} = {value}。",
  },
  "risk.formula.ulcer": {
    en: "Root mean square of the distances below the highest close so far, in per cent.",
    "zh-Hant": "距迄今最高收市跌幅的均方根，以百分比計。",
  },
  "risk.inputs.ulcer": { en: "Of {closes} closes: {value}.", "zh-Hant": "{closes}個收市價：{value}。" },
  "risk.formula.var95": {
    en: "Value at risk, historical: the return that one session in twenty falls to or below; order statistic at rank 0.05 × (n − 1), interpolated.",
    "zh-Hant": "歷史風險值（95 %）：每20個交易日有一日跌至或低於該回報；由低至高第 0.05 × (n − 1) 位，內插。",
  },
  "risk.inputs.var95": {
    en: "Rank {rank} of {count} returns, from 0: {value}.",
    "zh-Hant": "{count}個回報中第{rank}位（由0起）：{value}。",
  },
  "risk.formula.cvar95": {
    en: "Conditional value at risk: the mean of the returns at or below the VaR.",
    "zh-Hant": "條件風險值：不高於風險值的回報的平均。",
  },
  "risk.inputs.cvar95": {
    en: "Of the returns up to {var}: {value}.",
    "zh-Hant": "不高於{var}的回報：{value}。",
  },
  "risk.formula.skew": {
    en: "n ÷ ((n − 1)(n − 2)) × ∑((r − mean) ÷ s)³; below 0, the long tail is that of falls.",
    "zh-Hant": "n ÷ ((n − 1)(n − 2)) × ∑((r − 平均) ÷ s)³；低於0即長尾在跌方。",
  },
  "risk.inputs.skew": { en: "With n = {count}: {value}.", "zh-Hant": "n = {count}：{value}。" },
  "risk.formula.excessKurtosis": {
    en: "Bias-corrected fourth moment less that of a normal curve, whose is 0: n(n + 1) ÷ ((n − 1)(n − 2)(n − 3)) × ∑((r − mean) ÷ s)⁴ − 3(n − 1)² ÷ ((n − 2)(n − 3)).",
    "zh-Hant":
      "經偏差修正的四階矩減正態分布之值（正態為0）：n(n + 1) ÷ ((n − 1)(n − 2)(n − 3)) × ∑((r − 平均) ÷ s)⁴ − 3(n − 1)² ÷ ((n − 2)(n − 3))。",
  },
  "risk.inputs.excessKurtosis": { en: "With n = {count}: {value}.", "zh-Hant": "n = {count}：{value}。" },
} as const satisfies Record<string, Localised>;
