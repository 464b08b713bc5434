import type { Localised } from "@/lib/reference/types";

/** Titles of the tables and pictures of facts, and the line under each. */
export const factTables = {
  "facts.counts.title": {
    en: "From {first} constituents in {from} to {last} in {to}",
    "zh-Hant": "成分股由{from}年的{first}隻增至{to}年的{last}隻",
  },
  "facts.counts.caption": {
    en: "Number of constituents of the Hang Seng Index, each held until it changed.",
    "zh-Hant": "恒生指數成分股數目，每個數目維持至下次變動。",
  },
  "facts.counts.description": {
    en: "The number changed or was stated on {steps} days; since {date} it is {last}. The table of numbers has every day.",
    "zh-Hant": "共{steps}日有變動或有來源說明；自{date}起為{last}隻。數目表列出每日。",
  },
  "facts.counts.label": { en: "Constituents", "zh-Hant": "成分股數目" },
  "facts.counts.mark": { en: "{value} from {date}", "zh-Hant": "自{date}起{value}隻" },
  "facts.counts.table": { en: "How many constituents, and who says so", "zh-Hant": "成分股數目及來源" },
  "facts.counts.line": {
    en: "Every number of constituents found, {disputed, plural, =0 {none disputed} one {one} other {#}}{disputed, plural, =0 {} other { marked ≠: its source stands alone}}.",
    "zh-Hant":
      "所找到的全部成分股數目{disputed, plural, =0 {，並無不符} other {；其中#個標 ≠，即來源自成一說}}。",
  },
  "facts.caps.title": {
    en: "No constituent above {last} since {to}, {first} in {from}",
    "zh-Hant": "比重上限由{from}年的 {first} 降至{to}年的 {last}",
  },
  "facts.caps.caption": {
    en: "Cap on the weight of one constituent of the Hang Seng Index; there was none before.",
    "zh-Hant": "恒生指數單一成分股的比重上限；此前沒有上限。",
  },
  "facts.caps.description": {
    en: "The cap changed on {steps} days; since {date} it is {last}. The table of changes of method has every day.",
    "zh-Hant": "上限於{steps}日變動；自{date}起為 {last}。編算方法變動表列出每日。",
  },
  "facts.caps.label": { en: "Cap", "zh-Hant": "比重上限" },
  "facts.caps.mark": { en: "{value} from {date}", "zh-Hant": "自{date}起 {value}" },
  "facts.members.form": { en: "Look for a member", "zh-Hant": "尋找成分股" },
  "facts.members.q": { en: "Name or code", "zh-Hant": "名稱或代號" },
  "facts.members.all": { en: "All four", "zh-Hant": "全部四個" },
  "facts.members.submit": { en: "Show", "zh-Hant": "顯示" },
  "facts.members.found": {
    en: "{found, plural, =0 {None of the {all} members fits: another spelling, or a code alone, may} other {{found} of {all} members are listed below}}.",
    "zh-Hant":
      "{found, plural, =0 {{all}隻成分股中沒有符合者，可試其他寫法或代號} other {下表列出{all}隻成分股中的{found}隻}}。",
  },
  "facts.members.title": {
    en: "The {count} members of February 2024",
    "zh-Hant": "2024年2月的{count}隻成分股",
  },
  "facts.members.line": {
    en: "By sub-index: {split}. The members are those of a public list of 1 February 2024; beside each stands who says since when it is one.",
    "zh-Hant": "按分類指數：{split}。名單取自2024年2月1日的公開名單；各行列出加入日期的來源。",
  },
  "facts.members.split": { en: "{name} {count}", "zh-Hant": "{name}{count}隻" },
  "facts.profiles.title": { en: "Each index has its profile", "zh-Hant": "各指數資料" },
  "facts.profiles.line": {
    en: "Who makes it, since when, from which base; the name leads to all that is known of it.",
    "zh-Hant": "編製者、推出日期及基準；按名稱可看全部資料。",
  },
  "facts.methodology.title": { en: "How the rules changed", "zh-Hant": "編算方法及規則變動" },
  "facts.methodology.line": {
    en: "Free float, cap, rebalancing and all else, in the order of dates; what is marked ≠ one source says against the others.",
    "zh-Hant": "流通量、比重上限、指數調整等，按日期排列；標 ≠ 者與其他來源不符。",
  },
  "facts.hours.title": { en: "Trading hours, in Hong Kong time", "zh-Hant": "交易時間（香港時間）" },
  "facts.hours.line": {
    en: "Of the stock exchange and of index futures; the level follows the stock exchange.",
    "zh-Hant": "證券市場及指數期貨；指數隨證券市場計算。",
  },
  "facts.interval.title": { en: "How often the level is told", "zh-Hant": "指數發布間隔" },
  "facts.interval.line": {
    en: "The interval of dissemination: time from one published level to the next within the day.",
    "zh-Hant": "發布間隔，即兩次公布即市點數相隔的時間。",
  },
  "facts.coverage.title": { en: "How much of the market it stands for", "zh-Hant": "市場覆蓋率" },
  "facts.coverage.line": {
    en: "Market coverage as stated. The shares differ by year, by market and by what is counted: value or turnover.",
    "zh-Hant": "按來源所述的市值覆蓋率；年份、市場及計算基礎（市值或成交額）各有不同。",
  },
  "facts.contracts.title": {
    en: "Futures and options: {count, plural, one {# contract} other {# rows of terms}}",
    "zh-Hant": "期貨及期權：合約細則{count}行",
  },
  "facts.contracts.line": {
    en: "Hours, multiplier and other terms as of about 2018 to 2022; a launch that was only announced says so.",
    "zh-Hant": "交易時間、合約乘數及其他條款約為2018至2022年的情況；只有預定推出日者另有註明。",
  },
  "facts.funds.title": {
    en: "Funds that follow the indices, and one that does not",
    "zh-Hant": "追蹤各指數的基金，及並非追蹤者",
  },
  "facts.funds.line": {
    en: "ETFs and other funds that turned up in the sources, no full list. What is marked ≠ follows another index than one source says.",
    "zh-Hant": "來源中出現過的交易所買賣基金及其他基金，並非完整名單。標 ≠ 者所追蹤的指數與某來源所稱不同。",
  },
  "facts.tracking.title": {
    en: "Products on the TECH index in mid-2025",
    "zh-Hant": "2025年中恒生科技指數的產品",
  },
  "facts.tracking.line": {
    en: "As a translated report of July 2025 has it, which calls the TECH index by seven names; one row says which.",
    "zh-Hant": "取自2025年7月的報告譯文；譯文以七個名稱稱呼科技指數，其中一行列出。",
  },
  "facts.industries.separator": { en: "; ", "zh-Hant": "；" },
  "facts.industries.today": { en: "The {count} industries of today", "zh-Hant": "現行{count}個行業" },
  "facts.industries.todayLine": {
    en: "Hang Seng Industry Classification System, with the letter and, where seen, the number of each.",
    "zh-Hant": "恒生行業分類系統，附字母代號及（如見）編號。",
  },
  "facts.industries.former": {
    en: "The {count} sectors of the system of 2006",
    "zh-Hant": "2006年系統的{count}個行業",
  },
  "facts.industries.formerLine": { en: "As its source spells them.", "zh-Hant": "寫法依來源。" },
  "facts.classification.title": { en: "How the classification grew", "zh-Hant": "行業分類的演變" },
  "facts.classification.line": {
    en: "From eleven industries to twelve, and the parts below them.",
    "zh-Hant": "由11個行業增至12個，及其下類別。",
  },
  "facts.maker.title": { en: "Who makes it and keeps it", "zh-Hant": "由誰編製及管理" },
  "facts.maker.line": {
    en: "The Hang Seng Index, as its sources tell it.",
    "zh-Hant": "恒生指數，按各來源所述。",
  },
  "facts.use.title": { en: "What it is used for", "zh-Hant": "指數的用途" },
  "facts.use.line": { en: "The roles that the sources give it.", "zh-Hant": "各來源所述的角色。" },
  "facts.report.title": { en: "{count} reports a day", "zh-Hant": "每日{count}份報告" },
  "facts.report.line": {
    en: "What the publisher puts out on each trading day.",
    "zh-Hant": "編製者每個交易日發布的報告。",
  },
  "facts.guideline.title": { en: "How a company finds its sector", "zh-Hant": "公司如何歸類" },
  "facts.guideline.line": {
    en: "The classification’s guidelines, in short.",
    "zh-Hant": "行業分類準則簡述。",
  },
  "facts.way.title": { en: "{count} ways to invest in it", "zh-Hant": "{count}種投資途徑" },
  "facts.way.line": {
    en: "As the sources list them, right or wrong; the table of funds says what each follows.",
    "zh-Hant": "按來源所列，未必正確；基金表列出各基金追蹤的指數。",
  },
  "facts.advantage.title": { en: "What speaks for it", "zh-Hant": "優點" },
  "facts.advantage.line": {
    en: "Opinions of the source, no advice of this almanac.",
    "zh-Hant": "來源的意見，並非本站建議。",
  },
  "facts.drawback.title": { en: "What speaks against it", "zh-Hant": "缺點" },
  "facts.drawback.line": {
    en: "Opinions of the source, no advice of this almanac.",
    "zh-Hant": "來源的意見，並非本站建議。",
  },
  "facts.factor.title": { en: "{count} things that move it", "zh-Hant": "{count}項影響因素" },
  "facts.factor.line": { en: "As the sources see it.", "zh-Hant": "各來源的看法。" },
} as const satisfies Record<string, Localised>;
