import type { RiskFigureName } from "@/lib/views/volatility/risk-columns";

/** What readers may type for a page of an index, beside its name. */
export const PAGE_WORDS = {
  overview: "home chart history level long run today 首頁 走勢 圖表 歷史",
  sheet:
    "tear sheet summary one page print a4 pdf factsheet all figures at a glance 摘要 一頁 列印 總覽 便覽",
  annual: "every year yearly calendar years table by year 每年 歷年 年度升跌 全年",
  monthly:
    "which months bad good worst best months seasons seasonal seasonality month by month heat map sell in may january august quarter 每月 月份 邊個月 哪個月 哪些月份表現差 哪些月份表現好 季節 五窮六絕七翻身 熱圖",
  drawdowns:
    "falls crashes crash bear market peak to trough deepest recovery bad time 股災 跌市 熊市 最大跌幅 回撤",
  milestones: "events history timeline what happened story 事件 歷史 大事",
  returns:
    "what did I make calculator bought invest invested investment money profit saving plan monthly since dollars us dollars currency holding 10 years dividends inflation 回報 計算 買入 投資 賺 供款 月供 持有 美元 股息 通脹",
  volatility:
    "how wild risk risky calm storm sharpe sortino rolling value at risk vix turbulent nervous 波動 風險 夏普 有幾波動 動盪",
} as const;

/** The same for pages of all indices. */
export const COMMON_PAGE_WORDS = {
  compare: "indices side by side versus against correlation world rebased 對比 相比 相關 各地指數",
  falls: "world crashes all indices bear markets of the world 環球 全球股災 各地跌市",
  tech: "hang seng tech index against the market outperformance technology stocks hstech 科技指數 跑贏大市 科技股",
  methodology:
    "how is the index calculated formula free float cap factor divisor weight chain linking constituents 計算 公式 流通 上限 除數 比重 編算",
  eligibility:
    "which companies may be in the index selection criteria rules constituents review 入選 資格 成份股 準則",
  facts:
    "profile constituents members sectors trading hours futures funds etf who makes it 成份股 行業 期貨 基金 交易時間 資料",
  disagreements:
    "where sources disagree contradictions errors claims wrong record close base value 分歧 出入 錯誤 基數",
  glossary: "definitions terms words meaning explained dictionary 詞彙 術語 解釋 定義",
  contents: "all pages views table of contents 全部頁面 目錄",
  data: "download sources csv json api coverage import revisions licence 下載 來源 數據 資料 匯入",
  programs: "for programs api openapi curl python r excel developers 程式 程式介面 開發",
} as const;

/** What readers may type for the days and periods of an index that stand out, beside their names. */
export const FIGURE_WORDS = {
  record: "all time high highest ever peak top 最高 歷史新高 紀錄 高位 史上最高",
  last: "latest now today current yesterday newest 最新 現時 今日 昨日 現價",
  worstDay: "biggest one day fall drop crash black largest loss 單日最大跌幅 最差一日 最大跌幅",
  bestDay: "biggest one day rise gain rally largest 單日最大升幅 最佳一日 最大升幅",
  worstMonth: "biggest monthly fall largest loss 最差月份 最大單月跌幅",
  bestMonth: "biggest monthly rise largest gain 最佳月份 最大單月升幅",
  worstYear: "biggest annual yearly fall largest loss 最差年份 最大全年跌幅",
  bestYear: "biggest annual yearly rise largest gain boom 最佳年份 最大全年升幅",
  deepest: "worst crash biggest drawdown maximum bear market worst ever 最深跌市 最大股災 最慘",
} as const;

/** What readers may type for a figure whose definition they look for, beside its name. */
export const DEFINITION_WORDS: Readonly<Record<RiskFigureName, string>> = {
  volatility: "standard deviation annualised 標準差 波幅 波動率 definition meaning 定義",
  maxDrawdown: "maximum drawdown 最大回撤 最大跌幅 definition meaning 定義",
  cagr: "compound annual growth rate annualised return a year 複合增長率 年化回報 definition meaning 定義",
  sharpe: "sharpe ratio 夏普比率 definition meaning 定義",
  sortino: "sortino ratio 索提諾比率 definition meaning 定義",
  omega: "omega ratio 歐米茄比率 definition meaning 定義",
  calmar: "calmar ratio 卡瑪比率 definition meaning 定義",
  downsideDeviation: "downside risk semi deviation 下行風險 下行偏差 definition meaning 定義",
  ulcer: "ulcer index 潰瘍指數 definition meaning 定義",
  var95: "value at risk var 風險值 在險價值 definition meaning 定義",
  cvar95: "conditional value at risk expected shortfall cvar 條件風險值 definition meaning 定義",
  skew: "skewness 偏度 definition meaning 定義",
  excessKurtosis: "kurtosis fat tails 峰度 肥尾 definition meaning 定義",
};

/** What readers may type for any word that they look up in the glossary. */
export const TERM_WORDS = "definition meaning glossary 定義 意思 詞彙";

/** Words of questions that say nothing of where to go. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a an and are at be big but can did do does for from had has have here how i if in index indices is it its make made me my now of on or our since so that the their then there they this to us versus vs was we were what when where which who why will with you happened happen chart please show tell about against between 的 在 是 了 嗎 呢".split(
    " ",
  ),
);
