import type { Localised } from "@/lib/reference/types";

export const disagreements = {
  "nav.disagreements": { en: "Where sources disagree", "zh-Hant": "各方分歧" },
  "contents.disagreements": {
    en: "{questions} questions, {documents} documents",
    "zh-Hant": "{questions}個問題，{documents}份文件",
  },
  "disagreements.headline": {
    en: "Of <b>{claims}</b> claims in {documents, plural, =5 {five} other {#}} documents, {holds} hold, {rounding} more but for rounding, {outdated} are out of date and <b>{refuted}</b> do not; {open} cannot be decided here. The closes settle {byCloses}.",
    "zh-Hant":
      "{documents, plural, =5 {五} other {#}}份文件的 <b>{claims}</b> 項說法中，{holds}項成立，{rounding}項只差進位，{outdated}項過時，<b>{refuted}</b> 項不成立，{open}項未能判定；其中{byCloses}項由收市價判定。",
  },
  "disagreements.unnamed": { en: "A document without a name", "zh-Hant": "未命名文件" },
  "verdict.holds": { en: "Holds", "zh-Hant": "成立" },
  "verdict.rounding": { en: "Rounding", "zh-Hant": "只差進位" },
  "verdict.out-of-date": { en: "Out of date", "zh-Hant": "過時" },
  "verdict.does-not-hold": { en: "Does not hold", "zh-Hant": "不成立" },
  "verdict.undecidable": { en: "Not decidable here", "zh-Hant": "未能判定" },
  "disagreements.topic.all": { en: "All", "zh-Hant": "全部" },
  "disagreements.topic.origins": { en: "Base and launch", "zh-Hant": "基數及推出" },
  "disagreements.topic.constituents": { en: "Constituents", "zh-Hant": "成分股" },
  "disagreements.topic.method": { en: "Method", "zh-Hant": "編算方法" },
  "disagreements.topic.levels": { en: "Levels", "zh-Hant": "點數" },
  "disagreements.topic.moves": { en: "Rises and falls", "zh-Hant": "升跌" },
  "disagreements.topic.years": { en: "Years", "zh-Hant": "年份" },
  "disagreements.topic.sectors": { en: "Sectors", "zh-Hant": "行業" },
  "disagreements.topic.returns": { en: "Returns", "zh-Hant": "回報" },
  "disagreements.topic.trading": { en: "Trading", "zh-Hant": "交易" },
  "disagreements.topic.outlook": { en: "Outlook", "zh-Hant": "展望" },
  "disagreements.column.question": { en: "Question", "zh-Hant": "問題" },
  "disagreements.column.who": { en: "Who says so", "zh-Hant": "出處" },
  "disagreements.column.says": { en: "What is said", "zh-Hant": "說法" },
  "disagreements.column.shown": { en: "What the data show", "zh-Hant": "數據所示" },
  "disagreements.column.verdict": { en: "Verdict", "zh-Hant": "判定" },
  "disagreements.column.computed": { en: "How computed", "zh-Hant": "計算方法" },
  "disagreements.column.topic": { en: "Topic", "zh-Hant": "主題" },
  "disagreements.column.place": { en: "Stands in", "zh-Hant": "所在部分" },
  "disagreements.column.code": { en: "Verdict, as a code", "zh-Hant": "判定代碼" },
  "disagreements.column.basis": { en: "Settled by", "zh-Hant": "判定依據" },
  "disagreements.column.claim": { en: "Claim, as a code", "zh-Hant": "說法代碼" },
  "disagreements.column.printedClose": { en: "Close as printed", "zh-Hant": "所載收市" },
  "disagreements.column.document": { en: "Document", "zh-Hant": "文件" },
  "disagreements.column.claims": { en: "Claims", "zh-Hant": "說法" },
  "disagreements.column.milestone": { en: "Milestone", "zh-Hant": "大事" },
  "disagreements.column.dispute": {
    en: "Who says what, and what the closes say",
    "zh-Hant": "各方說法及收市數據",
  },
  "disagreements.ledger.title": {
    en: "{questions} questions, {claims} answers",
    "zh-Hant": "{questions}個問題，{claims}個說法",
  },
  "disagreements.ledger.line": {
    en: "Each claim of the documents, and of others where they differ, with what closes and dated facts show.",
    "zh-Hant": "各文件的說法，以及其他來源的不同說法，與收市價及日期紀錄對照。",
  },
  "disagreements.years.title": {
    en: "{different} of {years} printed years differ or lack a change",
    "zh-Hant": "所載{years}年中{different}年不符或欠缺變動",
  },
  "disagreements.years.line": {
    en: "Year-end closes and changes as the encyclopaedia article prints them, beside those that the closes give; all {years} years in the files.",
    "zh-Hant": "百科全書條目所載的年底收市及變動，與收市價所得對照；檔案載有全部{years}年。",
  },
  "disagreements.years.more": { en: "All years", "zh-Hant": "所有年份" },
  "disagreements.years.all": { en: "All printed years", "zh-Hant": "所載全部年份" },
  "disagreements.documents.title": { en: "How each document came out", "zh-Hant": "各文件的判定結果" },
  "disagreements.documents.line": {
    en: "Claims by their verdict, the printed years included.",
    "zh-Hant": "按判定統計的說法，包括所載年份。",
  },
  "disagreements.disputes.title": {
    en: "{count, plural, one {One milestone} other {# milestones}} told differently",
    "zh-Hant": "{count}件大事說法不一",
  },
  "disagreements.disputes.line": {
    en: "Newspapers, websites and documents on single days, and what the closes support.",
    "zh-Hant": "報章、網站及文件就個別日子的說法，以及收市價支持何者。",
  },
  "disagreements.tile.share": { en: "{share} of the claims", "zh-Hant": "佔說法 {share}" },
  "disagreements.tile.closes": { en: "Settled by the closes", "zh-Hant": "由收市價判定" },
  "sentence.end": { en: ".", "zh-Hant": "。" },
  "disagreements.see": { en: "All sides, with the verdict", "zh-Hant": "各方說法及判定" },
  "disagreements.onIndex": { en: "Where sources disagree", "zh-Hant": "各方分歧" },
  "disagreements.onIndexText": {
    en: "Sources differ on the {base}, the {record}, the {count} and more: {ledger}.",
    "zh-Hant": "各來源對{base}、{record}、{count}等說法不一：{ledger}。",
  },
  "disagreements.onIndex.base": { en: "base value", "zh-Hant": "基數" },
  "disagreements.onIndex.record": { en: "record close", "zh-Hant": "最高收市" },
  "disagreements.onIndex.count": { en: "number of constituents", "zh-Hant": "成分股數目" },
  "disagreements.definition.claim": { en: "Claim", "zh-Hant": "說法" },
  "disagreements.definition.claimText": {
    en: "A statement of one source that can be right or wrong, in the almanac’s words. Each figure of the printed table of year-ends counts as one.",
    "zh-Hant": "一個來源可以核對的陳述，以本站文字表達。年底收市表的每個數字各算一項。",
  },
  "disagreements.definition.verdicts": { en: "Verdict", "zh-Hant": "判定" },
  "disagreements.definition.verdictsText": {
    en: "Worked out anew from the closes and dated facts held, so later closes can change it. Out of date: it was right before. Not decidable here: neither closes nor facts held bear on it.",
    "zh-Hant":
      "由本站所載收市價及日期紀錄計算，其後的收市價可令判定改變。過時：以前正確。未能判定：收市價及紀錄均無從核對。",
  },
  "disagreements.definition.rounding": { en: "Rounding", "zh-Hant": "只差進位" },
  "disagreements.definition.roundingText": {
    en: "A figure holds where it equals the computed one to its last place. One unit of that place off, or 5 % where a source says “about”, is rounding; in the table of year-ends 0.01 % and 0.05 points.",
    "zh-Hant":
      "數字與計算所得在最後一位相同即成立；相差該位一個單位，或來源稱「約」而相差 5 % 以內，屬只差進位；年底收市表則為 0.01 % 及0.05點。",
  },
  "disagreements.definition.closes": { en: "Closes and levels within a day", "zh-Hant": "收市與即市" },
  "disagreements.definition.closesText": {
    en: "Levels are closes unless a source says that it means the day’s high or low. Those are held for a few days only; elsewhere a close can rule one out, but not prove it.",
    "zh-Hant":
      "除非來源指明是當日高低位，點數一律為收市價。本站只有少數日子的高低位；其餘日子，收市價可否定但不能證實某個即市點數。",
  },
  "disagreements.definition.others": { en: "Other sources", "zh-Hant": "其他來源" },
  "disagreements.definition.othersText": {
    en: "Stand in the ledger where they contradict a document or each other, and are not counted among its claims.",
    "zh-Hant": "與文件或彼此矛盾者列入本表，但不計入文件的說法。",
  },
} as const satisfies Record<string, Localised>;
