import type { Localised } from "@/lib/reference/types";

export const glossary = {
  "nav.glossary": { en: "Glossary", "zh-Hant": "詞彙" },
  "glossary.title": {
    en: "Glossary{topic, select, none {} other {: {topicName}}}",
    "zh-Hant": "詞彙{topic, select, none {} other {：{topicName}}}",
  },
  "glossary.headline": {
    en: "<b>{count}</b> words {topic, select, none {of the almanac} other {on {topicName}}}, each in English and Chinese, with its formula where it has one{last, select, none {} other { and an example from what is held to {last}}}.",
    "zh-Hant":
      "{topic, select, none {本站} other {「{topicName}」}}用語<b>{count}個</b>，中英對照，附公式{last, select, none {} other {，並以截至{last}的數據為例}}。",
  },
  "glossary.list.title": {
    en: "{topic, select, none {From {first} to {end}} other {{topicName}}}",
    "zh-Hant": "{topic, select, none {由「{first}」至「{end}」} other {{topicName}}}",
  },
  "glossary.list.line": {
    en: "In alphabetical order; the Chinese edition has them by topic. The numbers of examples are worked out from the closes and facts held, those called made-up from round ones.",
    "zh-Hant": "按主題排列，英文版按字母排列。例子的數字由本站收市價及資料計算，「虛構」者則用整數示範。",
  },
  "glossary.topic.all": { en: "All", "zh-Hant": "全部" },
  "glossary.topic.returns": { en: "returns", "zh-Hant": "回報" },
  "glossary.topic.risk": { en: "risk", "zh-Hant": "風險" },
  "glossary.topic.falls": { en: "falls", "zh-Hant": "跌市" },
  "glossary.topic.method": { en: "how an index is made", "zh-Hant": "指數編算" },
  "glossary.topic.market": { en: "market and products", "zh-Hant": "市場與產品" },
  "glossary.topic.data": { en: "data", "zh-Hant": "數據" },
  "glossary.column.term": { en: "Word", "zh-Hant": "用語" },
  "glossary.column.other": { en: "Chinese", "zh-Hant": "英文" },
  "glossary.column.topic": { en: "Topic", "zh-Hant": "主題" },
  "glossary.column.meaning": { en: "Meaning", "zh-Hant": "意思" },
  "glossary.column.formula": { en: "Formula", "zh-Hant": "公式" },
  "glossary.column.example": { en: "Example", "zh-Hant": "例" },
  "glossary.column.used": { en: "Used on", "zh-Hant": "見於" },
  "glossary.column.also": { en: "Also on", "zh-Hant": "亦見於" },
  "glossary.example.risk": { en: "{name}, {range}: {inputs}", "zh-Hant": "{name}{range}：{inputs}" },
  "glossary.definition.search": { en: "To find one", "zh-Hant": "查找用語" },
  "glossary.definition.searchText": {
    en: "The field at the top of every page finds these words too, in either language; on other pages the first use of a word under a picture and in the small print leads here.",
    "zh-Hant":
      "各頁頂部的搜尋欄亦可查找這些用語，中英文均可；其他頁面的圖表說明及定義中，用語首次出現時均連結至此。",
  },
  "contents.glossary": { en: "{count} words, with examples", "zh-Hant": "{count}個用語，附例" },
} as const satisfies Record<string, Localised>;
