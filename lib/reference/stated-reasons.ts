import { DOCUMENTS, type StatedFact } from "./stated-fact";

const { article2025: ARTICLE_2025, glossary: GLOSSARY, undated: UNDATED } = DOCUMENTS;
const BOTH_ARTICLES = `${ARTICLE_2025}; ${UNDATED}`;

/** Ways to invest in the Hang Seng Index, what speaks for and against it, and what moves it, as the documents have them. */
export const WAYS_AND_WEIGHTS: readonly StatedFact[] = [
  {
    topic: "way",
    text: { en: "The shares of its members, on the exchange", "zh-Hant": "直接買入成分股" },
    source: UNDATED,
  },
  {
    topic: "way",
    text: {
      en: "Exchange-traded funds: the Tracker Fund (2800) and the Hang Seng Index ETF (2833) by name",
      "zh-Hant": "交易所買賣基金：點名盈富基金（2800）及恒生指數上市基金（2833）",
    },
    source: BOTH_ARTICLES,
  },
  {
    topic: "way",
    text: {
      en: "The iShares MSCI Hong Kong ETF, which follows another index",
      "zh-Hant": "iShares MSCI香港ETF（追蹤另一指數）",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "way",
    text: {
      en: "Futures and options on the exchange, to hedge or to bet with borrowed weight",
      "zh-Hant": "交易所的期貨及期權，用作對沖或槓桿投機",
    },
    source: BOTH_ARTICLES,
  },
  {
    topic: "way",
    text: { en: "Funds of houses in Hong Kong and abroad", "zh-Hant": "香港及環球基金公司的互惠基金" },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: {
      en: "Spread over the largest companies of Hong Kong and those tied to China",
      "zh-Hant": "分散投資香港及與中國相關的大型公司",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: {
      en: "Its members are traded a great deal and can be sold at once",
      "zh-Hant": "成分股成交活躍，容易買賣",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: {
      en: "The rules and what changes in them are public and known the world over",
      "zh-Hant": "規則及變動公開，全球認識",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: {
      en: "A way into China’s economy through companies listed in Hong Kong",
      "zh-Hant": "透過在港上市公司參與中國經濟",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: { en: "A stable exchange under good supervision", "zh-Hant": "交易所穩健，監管完善" },
    source: ARTICLE_2025,
  },
  {
    topic: "advantage",
    text: {
      en: "Regular reviews keep it up to date and bound its risks",
      "zh-Hant": "定期檢討令指數與時並進，並控制風險",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "drawback",
    text: {
      en: "Political tension and new regulation move it sharply",
      "zh-Hant": "政治緊張及監管變化令指數大幅波動",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "drawback",
    text: {
      en: "Much hangs on a few very large companies, such as Tencent and Alibaba",
      "zh-Hant": "倚重騰訊、阿里巴巴等少數大型公司",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "drawback",
    text: { en: "It suffers when China’s economy slows", "zh-Hant": "中國經濟放緩時表現受累" },
    source: ARTICLE_2025,
  },
  {
    topic: "drawback",
    text: { en: "For investors abroad, the risk of the currency", "zh-Hant": "外地投資者承受匯率風險" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: { en: "China’s economic policy", "zh-Hant": "中國經濟政策" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: { en: "Interest rates and what central banks do with them", "zh-Hant": "利率及各地央行的利率決定" },
    source: BOTH_ARTICLES,
  },
  {
    topic: "factor",
    text: {
      en: "The Hong Kong dollar, pegged to the US dollar, and other currencies",
      "zh-Hant": "與美元掛鈎的港元，以及其他貨幣",
    },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: { en: "Trade between the United States and China", "zh-Hant": "中美貿易關係" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: {
      en: "Politics, above all between Hong Kong and China and abroad",
      "zh-Hant": "政局及國際關係，尤其與中國的關係",
    },
    source: UNDATED,
  },
  {
    topic: "factor",
    text: { en: "Growth, inflation and employment", "zh-Hant": "經濟增長、通脹及就業數據" },
    source: UNDATED,
  },
  { topic: "factor", text: { en: "Markets elsewhere", "zh-Hant": "外圍股市" }, source: UNDATED },
  {
    topic: "factor",
    text: { en: "Quarterly results of the largest members", "zh-Hant": "大型成分股的季度業績" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: { en: "Mergers, takeovers and restructurings", "zh-Hant": "合併、收購及重組" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: { en: "New listings and delistings", "zh-Hant": "新股上市及除牌" },
    source: ARTICLE_2025,
  },
  {
    topic: "factor",
    text: {
      en: "Policy abroad: it puts a fall of 2015 down to the yuan’s devaluation",
      "zh-Hant": "外地政策：把2015年一次下跌歸因於人民幣貶值",
    },
    source: GLOSSARY,
  },
  {
    topic: "factor",
    text: { en: "Large companies elsewhere, Apple by name", "zh-Hant": "外地大型公司，點名蘋果公司" },
    source: GLOSSARY,
  },
  {
    topic: "factor",
    text: {
      en: "Events that nobody expects, such as the pandemic of 2020",
      "zh-Hant": "突發事件，例如2020年疫情",
    },
    source: GLOSSARY,
  },
];
