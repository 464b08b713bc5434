import { DOCUMENTS, type StatedFact } from "./stated-fact";
import { WAYS_AND_WEIGHTS } from "./stated-reasons";

const { article2025, encyclopaedia, glossary, undated } = DOCUMENTS;

const from = (...documents: readonly string[]) => documents.join("; ");

const KEPT: readonly StatedFact[] = [
  {
    topic: "maker",
    text: {
      en: "Ho Sin Hang, chairman of Hang Seng Bank, wanted a Dow Jones for Hong Kong; he and Lee Quo-wei had Stanley Kwan, the bank’s head of research, make it in 1964",
      "zh-Hant": "恒生銀行主席何善衡希望香港有自己的「道指」；1964年，他與利國偉委託該行研究部主管關士光編製",
    },
    source: encyclopaedia,
  },
  {
    topic: "maker",
    text: {
      en: "Used inside the bank until it was published on 24 November 1969",
      "zh-Hant": "1969年11月24日公布之前只供銀行內部參考",
    },
    source: encyclopaedia,
  },
  {
    topic: "maker",
    text: {
      en: "Kept by Hang Seng Indexes Company Limited, which Hang Seng Bank owns whole",
      "zh-Hant": "由恒生銀行全資擁有的恒生指數有限公司管理",
    },
    source: from(article2025, glossary),
  },
  {
    topic: "maker",
    text: {
      en: "An independent advisory committee advises on changes of members and on new indices",
      "zh-Hant": "獨立的顧問委員會就成分股變動及新指數提供意見",
    },
    source: encyclopaedia,
  },
  {
    topic: "maker",
    text: {
      en: "Reviewed each quarter: March, June, September and December",
      "zh-Hant": "每季檢討：3月、6月、9月及12月",
    },
    source: article2025,
  },
  {
    topic: "maker",
    text: {
      en: "Weighted by the market value of freely traded shares, none above the cap",
      "zh-Hant": "以流通市值加權，各成分股比重不超過上限",
    },
    source: from(article2025, encyclopaedia, glossary),
  },
  ...[
    ["Hang Seng Indexes Daily Bulletin", "恒生指數每日公報"],
    ["Hang Seng Index Constituent Stocks Performance", "恒生指數成分股表現"],
    ["Index Performance Summary", "指數表現摘要"],
    ["Total Return Index Series Daily Bulletin", "股息累計指數系列每日公報"],
  ].map(
    ([en = "", zhHant = ""]): StatedFact => ({
      topic: "report",
      text: { en, "zh-Hant": zhHant },
      source: encyclopaedia,
    }),
  ),
  {
    topic: "guideline",
    text: {
      en: "i. What a company sells decides first; profit or assets where they tell its business better",
      "zh-Hant": "i. 首要看各項業務的銷售收入；利潤或資產更能反映業務時亦會考慮",
    },
    source: encyclopaedia,
  },
  {
    topic: "guideline",
    text: {
      en: "ii. It belongs to the sector that most of its sales come from, or of its profit or assets",
      "zh-Hant": "ii. 按佔銷售收入（或利潤、資產）大部分的業務歸入行業",
    },
    source: encyclopaedia,
  },
  {
    topic: "guideline",
    text: {
      en: "iii. It moves to another sector once its business has changed greatly, by a merger or an acquisition say",
      "zh-Hant": "iii. 業務有重大改變（例如大型合併或收購）後重新分類",
    },
    source: encyclopaedia,
  },
  {
    topic: "guideline",
    text: {
      en: "What is public decides: annual reports and the company’s announcements",
      "zh-Hant": "以公開資料為準：年報及公司公告",
    },
    source: encyclopaedia,
  },
  {
    topic: "use",
    text: {
      en: "The gauge of Hong Kong’s market and economy, and through it of China’s",
      "zh-Hant": "香港股市與經濟的寒暑表，亦可從中觀察中國經濟",
    },
    source: from(article2025, encyclopaedia, glossary, undated),
  },
  {
    topic: "use",
    text: {
      en: "What the returns of portfolios and funds are measured against",
      "zh-Hant": "衡量投資組合及基金回報的基準",
    },
    source: from(article2025, glossary, undated),
  },
  {
    topic: "use",
    text: {
      en: "What futures, options and funds are based on",
      "zh-Hant": "期貨、期權及基金的相關指數",
    },
    source: from(article2025, encyclopaedia, glossary, undated),
  },
];

/** What the documents say of the Hang Seng Index besides dates and numbers, topic by topic. */
export const STATED_FACTS: readonly StatedFact[] = [...KEPT, ...WAYS_AND_WEIGHTS];
