import type { Localised } from "@/lib/reference/types";

export const riskTerms = {
  "term.volatility.text": {
    en: "How much the returns scatter about their mean, as a rate a year.",
    "zh-Hant": "回報圍繞平均值的離散程度，以每年計。",
  },
  "term.factsheet-volatility": { en: "Factsheet volatility", "zh-Hant": "便覽波幅" },
  "term.factsheet-volatility.text": {
    en: "The volatility that the publisher’s factsheets print, from log returns of 12 months.",
    "zh-Hant": "指數公司便覽所印的波幅，按12個月對數回報計。",
  },
  "term.factsheet-volatility.formula": {
    en: "s(log returns of 12 months) × √(their number)",
    "zh-Hant": "12個月對數回報的標準差 × √(其數目)",
  },
  "term.factsheet-volatility.example": { en: "{name} to {to}: {value}", "zh-Hant": "{name}至{to}：{value}" },
  "term.sharpe.text": {
    en: "Return for the risk taken: the mean return a year for each point of volatility.",
    "zh-Hant": "每承受一分波幅所得的平均年回報。",
  },
  "term.sortino.text": {
    en: "As the Sharpe ratio, but only falls count as risk.",
    "zh-Hant": "與夏普比率相似，但只以下跌為風險。",
  },
  "term.omega.text": { en: "All gains for each point of loss.", "zh-Hant": "每一分損失所對應的收益總和。" },
  "term.calmar.text": {
    en: "The yearly rate for each point of the deepest fall.",
    "zh-Hant": "每一分最大跌幅所對應的年均增長。",
  },
  "term.downside-deviation.text": {
    en: "The scatter of the falls alone, as a rate a year.",
    "zh-Hant": "只計下跌回報的離散程度，以每年計。",
  },
  "term.max-drawdown.text": {
    en: "The deepest fall from a high within a time.",
    "zh-Hant": "某段時間內由高位計的最大跌幅。",
  },
  "term.ulcer.text": {
    en: "How deep and how long closes stood below their highs.",
    "zh-Hant": "收市距高位跌幅有多深、歷時多久。",
  },
  "term.var.text": {
    en: "The loss that one session in twenty reaches.",
    "zh-Hant": "每20個交易日有一日達到的損失。",
  },
  "term.cvar.text": {
    en: "The mean loss of the worst twentieth of the sessions.",
    "zh-Hant": "最差的二十分之一交易日的平均損失。",
  },
  "term.skew.text": {
    en: "Whether the long tail of the returns is that of falls (below 0) or of rises.",
    "zh-Hant": "回報的長尾在跌方（低於0）還是升方。",
  },
  "term.kurtosis.text": {
    en: "How much fatter the tails are than those of a normal curve.",
    "zh-Hant": "尾部比正態分布肥厚多少。",
  },
  "term.correlation": { en: "Correlation", "zh-Hant": "相關系數" },
  "term.correlation.text": {
    en: "How closely two indices move together: 1 in step, 0 without relation, −1 opposite.",
    "zh-Hant": "兩個指數同步的程度：1為同步，0為無關，−1為相反。",
  },
  "term.correlation.formula": {
    en: "covariance of the weekly returns ÷ (s₁ × s₂)",
    "zh-Hant": "每周回報的協方差 ÷ (s₁ × s₂)",
  },
  "term.correlation.example": {
    en: "{name} and {market}, five years to {to}: {value} of {count} weekly returns",
    "zh-Hant": "{name}與{market}截至{to}的5年：{value}，共{count}個每周回報",
  },
  "term.normal-curve": { en: "Normal curve", "zh-Hant": "正態分布" },
  "term.normal-curve.text": {
    en: "The bell curve that chance alone would draw; returns have more days far out than it has.",
    "zh-Hant": "純粹隨機所成的鐘形曲線；實際回報的極端日子較它為多。",
  },
  "term.normal-curve.example": {
    en: "{name}, five years to {to}: {actual} sessions beyond three standard deviations, {expected} on the curve",
    "zh-Hant": "{name}截至{to}的5年：{actual}個交易日超出三個標準差，按曲線應為{expected}個",
  },
} as const satisfies Record<string, Localised>;
