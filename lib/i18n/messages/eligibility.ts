import type { Localised } from "@/lib/reference/types";

export const eligibility = {
  "nav.eligibility": { en: "Eligibility", "zh-Hant": "入選資格" },
  "contents.eligibility": {
    en: "top {mark}, listed {before} months, since 2021 {since}",
    "zh-Hant": "首{mark}，上市滿{before}個月，2021年起{since}個月",
  },
  "eligibility.title": {
    en: "Eligibility: which companies may be in the Hang Seng Index",
    "zh-Hant": "入選資格：哪些公司可入選恒生指數",
  },
  "eligibility.headline": {
    en: "<b>{pass, number} of {count, number}</b> {own, select, yes {} other {made-up }}{count, plural, one {candidate passes} other {candidates {pass, plural, one {passes} other {pass}}}} {rule, select, rule2021 {with the listing history asked for since 2021} other {the screen as the source has it}}: {value, plural, one {# is} other {# are}} among the top {mark} of market value, {turnover, number} of turnover, and {listing, plural, one {# has} other {# have}} been listed long enough{unknown, plural, =0 {.} one {; of one too little is known.} other {; of # too little is known.}}",
    "zh-Hant":
      "{count, number}間{own, select, yes {} other {虛構}}候選公司中，<b>{pass, number}間</b>{rule, select, rule2021 {按2021年起的上市時間要求} other {按來源所載規則}}合資格：{value, number}間屬市值首{mark}，{turnover, number}間屬成交額首{mark}，{listing, number}間上市時間足夠{unknown, plural, =0 {。} other {；另有#間資料不足。}}",
  },
  "eligibility.tile.pass": { en: "Pass", "zh-Hant": "合資格" },
  "eligibility.tile.value": { en: "Top by market value", "zh-Hant": "市值達標" },
  "eligibility.tile.turnover": { en: "Top by turnover", "zh-Hant": "成交額達標" },
  "eligibility.tile.listing": { en: "Listed long enough", "zh-Hant": "上市時間足夠" },
  "eligibility.tile.other": { en: "Under the other rule", "zh-Hant": "按另一規則合資格" },
  "eligibility.tile.review": { en: "Reviewed on", "zh-Hant": "檢討日" },
  "eligibility.tile.reviewNote": { en: "months of listing end here", "zh-Hant": "上市時間計至此日" },
  "eligibility.tile.of": { en: "of {count}", "zh-Hant": "共{count}間" },
  "eligibility.rule.before": { en: "24 months, or by rank (source)", "zh-Hant": "24個月或按排名（來源）" },
  "eligibility.rule.2021": { en: "3 months for all (since 2021)", "zh-Hant": "一律3個月（2021年起）" },
  "eligibility.coverage.title": {
    en: "The {value, plural, one {largest makes} other {# largest make}} up the top of market value, the {turnover, plural, one {most traded one} other {# most traded}} that of turnover",
    "zh-Hant": "市值首{value, number}間與成交額首{turnover, number}間達標",
  },
  "eligibility.coverage.caption": {
    en: "What the largest comprise together of all candidates, rank by rank; {mark} is the mark.",
    "zh-Hant": "由大至小逐間累計，佔全部候選公司的比例；以{mark}為界。",
  },
  "eligibility.coverage.description": {
    en: "Two rising lines: {value, plural, one {# candidate reaches} other {# candidates reach}} {mark} of market value, {turnover, number} reach it of turnover.",
    "zh-Hant": "兩條上升線：{value, number}間達市值的{mark}，{turnover, number}間達成交額的{mark}。",
  },
  "eligibility.coverage.rank": { en: "candidates, the largest first", "zh-Hant": "候選公司數目，由大至小" },
  "eligibility.coverage.reached": {
    en: "{label}: {count, plural, one {the largest comprises} other {the # largest comprise}} {share}",
    "zh-Hant": "{label}：首{count, number}間佔{share}",
  },
  "eligibility.table.title": {
    en: "{pass, plural, one {# passes} other {# pass}}, {fail, plural, one {# fails} other {# fail}}{unknown, plural, =0 {} other {, # cannot be told}}{refused, plural, =0 {} one {, one row not counted} other {, # rows not counted}}",
    "zh-Hant":
      "{pass, number}間合資格，{fail, number}間不合{unknown, plural, =0 {} other {，#間未能判斷}}{refused, plural, =0 {} other {，#行不計}}",
  },
  "eligibility.table.line": {
    en: "Before: what larger candidates comprise already; under {mark} is in. Whole months listed at {review}.",
    "zh-Hant": "「前列已佔」指排名較前者合計所佔，不足{mark}即達標；上市月數計至{review}。",
  },
  "eligibility.column.company": { en: "Candidate", "zh-Hant": "候選公司" },
  "eligibility.column.verdict": { en: "Verdict", "zh-Hant": "結果" },
  "eligibility.column.reason": { en: "Because of", "zh-Hant": "原因" },
  "eligibility.column.marketValue": { en: "Market value", "zh-Hant": "市值" },
  "eligibility.column.turnover": { en: "Turnover", "zh-Hant": "成交額" },
  "eligibility.column.before": { en: "{what}: before", "zh-Hant": "{what}：前列已佔" },
  "eligibility.column.through": { en: "{what}: covered with it", "zh-Hant": "{what}：連同已佔" },
  "eligibility.column.rank": { en: "{what}: rank", "zh-Hant": "{what}：排名" },
  "eligibility.column.amount": { en: "{what}: as given", "zh-Hant": "{what}：所填數字" },
  "eligibility.column.comprised": { en: "{what}: comprised so far", "zh-Hant": "{what}：累計所佔" },
  "eligibility.column.position": { en: "Rank", "zh-Hant": "排名" },
  "eligibility.column.asked": { en: "Asked for", "zh-Hant": "要求" },
  "eligibility.column.months": { en: "Months listed", "zh-Hant": "上市月數" },
  "eligibility.column.needed": { en: "Months needed", "zh-Hant": "所需月數" },
  "eligibility.column.listed": { en: "Listed on", "zh-Hant": "上市日" },
  "eligibility.column.rule": { en: "Rule", "zh-Hant": "規則" },
  "eligibility.column.asks": { en: "Asks for", "zh-Hant": "要求" },
  "eligibility.column.from": { en: "In force from", "zh-Hant": "生效日" },
  "eligibility.column.source": { en: "Source", "zh-Hant": "來源" },
  "eligibility.row": { en: "Row {row, number}", "zh-Hant": "第{row, number}行" },
  "eligibility.verdict.pass": { en: "passes", "zh-Hant": "合資格" },
  "eligibility.verdict.fail": { en: "fails", "zh-Hant": "不合資格" },
  "eligibility.notGiven": { en: "not known: left out of the total", "zh-Hant": "不詳，不計入總數" },
  "eligibility.zeroTotal": {
    en: "0, as that of all: no shares to rank by",
    "zh-Hant": "合計為0，無從排名",
  },
  "eligibility.form.title": { en: "Put in your own candidates", "zh-Hant": "換上你的候選公司" },
  "eligibility.form.line": {
    en: "The address keeps what you enter, and nothing else does.",
    "zh-Hant": "所填內容只保留在網址，不會另存。",
  },
  "eligibility.form.rows": {
    en: "Name, market value, turnover, listed on (or months listed)",
    "zh-Hant": "名稱、市值、成交額、上市日（或上市月數）",
  },
  "eligibility.form.hint": {
    en: "A line each, at most {most}, as CSV or pasted from a spreadsheet. Values in any one unit; blank is not known.",
    "zh-Hant": "每行一間，最多{most}行；可貼上CSV或試算表內容。數值單位須一致；留空即不詳。",
  },
  "eligibility.form.date": { en: "Reviewed on", "zh-Hant": "檢討日" },
  "eligibility.form.rule": { en: "Listing history", "zh-Hant": "上市時間要求" },
  "eligibility.form.submit": { en: "Screen them", "zh-Hant": "篩選" },
  "eligibility.file.title": { en: "Longer lists come as a file", "zh-Hant": "較長名單可用檔案" },
  "eligibility.file.line": {
    en: "Up to 10,000 candidates in the same four columns, screened on the same day and by the same rule as above. Read in your browser, sent and kept nowhere; needs scripts.",
    "zh-Hant":
      "最多10,000間，欄目同上，按上述檢討日及規則篩選。檔案只在瀏覽器內讀取，不會上載或保留；須啟用指令碼。",
  },
  "eligibility.file.label": { en: "CSV file", "zh-Hant": "CSV檔案" },
  "eligibility.file.save": { en: "CSV of the result", "zh-Hant": "下載結果（CSV）" },
  "eligibility.file.failed": {
    en: "The program that reads files did not come. Choose the file again.",
    "zh-Hant": "讀取程式未能載入，請再選檔案。",
  },
  "eligibility.file.refused": { en: "The file was not screened:", "zh-Hant": "檔案未能篩選：" },
  "eligibility.file.too-large": {
    en: "It is larger than 4 MB; at most {most} candidates were expected.",
    "zh-Hant": "檔案大於4 MB；最多為{most}間候選公司。",
  },
  "eligibility.file.unreadable": {
    en: "The browser could not read it; a text file of at most {most} lines was expected.",
    "zh-Hant": "瀏覽器未能讀取檔案；應為最多{most}行的文字檔。",
  },
  "eligibility.file.noText": {
    en: "Line {line} is no text in UTF-8 or UTF-16, nor, by its headers, in Big5 or GB 18030. Save the table as CSV in UTF-8.",
    "zh-Hant": "第{line}行並非UTF-8或UTF-16文字，按欄目標題亦非Big5或GB 18030。請把表格另存為UTF-8的CSV。",
  },
  "eligibility.file.empty": {
    en: "It has no rows; 1 to {most} were expected.",
    "zh-Hant": "檔案沒有任何行；應有1至{most}行。",
  },
  "eligibility.file.tooMany": {
    en: "It has {count} rows; at most {most} were expected.",
    "zh-Hant": "檔案有{count}行；最多為{most}行。",
  },
  "eligibility.file.problem": {
    en: "Line {line}{named, select, yes { ({name})} other {}}{whole, select, yes {} other {, {column}}}: {problem}",
    "zh-Hant":
      "第{line}行{named, select, yes {（{name}）} other {}}{whole, select, yes {} other {，{column}}}：{problem}",
  },
  "eligibility.file.more": {
    en: "Show 100 more of the {left} left",
    "zh-Hant": "再顯示100間（尚餘{left}間）",
  },
  "eligibility.field.name": { en: "name", "zh-Hant": "名稱" },
  "eligibility.field.marketValue": { en: "market value", "zh-Hant": "市值" },
  "eligibility.field.turnover": { en: "turnover", "zh-Hant": "成交額" },
  "eligibility.field.listing": { en: "listed", "zh-Hant": "上市日" },
  "eligibility.rules.title": {
    en: "What the rules ask for, and since when",
    "zh-Hant": "各項規則的要求及生效日",
  },
  "eligibility.rules.line": {
    en: "Ranks are of average market value at the review.",
    "zh-Hant": "排名指檢討時的平均市值排名。",
  },
  "eligibility.rules.top": { en: "among the top {share}", "zh-Hant": "屬首{share}" },
  "eligibility.rules.months": {
    en: "{count, plural, one {one month} other {# months}}",
    "zh-Hant": "{count}個月",
  },
  "eligibility.rules.value": { en: "Market value of all ordinary shares", "zh-Hant": "全部普通股的市值" },
  "eligibility.rules.turnover": { en: "Turnover on the exchange", "zh-Hant": "在聯交所的成交額" },
  "eligibility.rules.listing": {
    en: "Listing history, ranks below {last}",
    "zh-Hant": "上市時間，第{last}位以後",
  },
  "eligibility.rules.ranks": {
    en: "Listing history, ranks {first} to {last}",
    "zh-Hant": "上市時間，第{first}至{last}位",
  },
  "eligibility.rules.since2021": {
    en: "Listing history for all, of any rank",
    "zh-Hant": "上市時間，不論排名",
  },
  "eligibility.rules.until": { en: "until the reform of 2021", "zh-Hant": "至2021年改革為止" },
  "eligibility.rules.stays": {
    en: "of the same edition; what took its place in 2021 no source here says",
    "zh-Hant": "屬同一版本；2021年後如何，現有來源未載",
  },
  "eligibility.rules.undated": { en: "undated", "zh-Hant": "未載日期" },
  "eligibility.rules.noFact": { en: "not in this store", "zh-Hant": "資料庫未載" },
  "eligibility.final.heading": {
    en: "Among those that pass, three things decide",
    "zh-Hant": "合資格者再按三項準則選出",
  },
  "eligibility.final.ranking": {
    en: "Their ranks by market capitalisation and by turnover.",
    "zh-Hant": "市值及成交額的排名。",
  },
  "eligibility.final.sector": {
    en: "How well their sub-sector is represented in the index.",
    "zh-Hant": "所屬行業在指數內的代表性。",
  },
  "eligibility.final.performance": {
    en: "Their financial performance. None of the three can be computed from a table such as this.",
    "zh-Hant": "財務表現。三項均無法由上表算出。",
  },
  "eligibility.definition.coverage": { en: "Coverage", "zh-Hant": "累計比例" },
  "eligibility.definition.coverageText": {
    en: "Candidates are ranked by size and added up. The last one in by market value is {name}, rank {rank}, with {value}: larger ones comprise {before} of the total, and {through} with it.",
    "zh-Hant":
      "候選公司由大至小逐間相加。市值達標的最後一間是{name}，排第{rank}位，數值為{value}：前列已佔總數{before}，連同它為{through}。",
  },
  "eligibility.definition.boundary": { en: "Exactly at the mark", "zh-Hant": "剛好達標" },
  "eligibility.definition.boundaryText": {
    en: "Those that “comprise the top {mark}” are read as the fewest of the largest that reach it: whoever reaches or first crosses {mark} is in, for without it the others would not comprise that much, and whoever comes after is out.",
    "zh-Hant":
      "「構成首{mark}」解作由大至小、數目最少而合計達到{mark}者：剛好達到或首間超越{mark}的公司入內，因為沒有它便未足{mark}；其後各間不入。",
  },
  "eligibility.definition.ties": { en: "Candidates of one size", "zh-Hant": "數值相同" },
  "eligibility.definition.tiesText": {
    en: "They share the better rank, and are in or out together: the order of the table decides nothing.",
    "zh-Hant": "同列較前名次，一同達標或一同不達標，與表中次序無關。",
  },
  "eligibility.definition.listing": { en: "Months listed", "zh-Hant": "上市月數" },
  "eligibility.definition.listingPlain": {
    en: "Whole months by the calendar; a month that began on the 31st ends on the last day of a shorter one. Exactly as many as are needed are enough.",
    "zh-Hant": "按曆月計算整月；由31日起計者，遇較短月份以月底為滿月。剛好足夠即達標。",
  },
  "eligibility.definition.listingText": {
    en: "Whole months by the calendar: {name}, listed on {listed}, had {months, plural, one {one month} other {# months}} behind it on {until}, and the next one is not over on {review}. A month that began on the 31st ends on the last day of a shorter one. Exactly as many as are needed are enough.",
    "zh-Hant":
      "按曆月計算整月：{name}於{listed}上市，至{until}滿{months}個月，至{review}未滿下一個月。由31日起計者，遇較短月份以月底為滿月。剛好足夠即達標。",
  },
  "eligibility.definition.unknown": { en: "What is not known", "zh-Hant": "資料不詳" },
  "eligibility.definition.unknownText": {
    en: "A figure that is missing counts in no total and passes no rule; whoever fails another rule fails all the same.",
    "zh-Hant": "缺少的數字不計入總數，亦不當作達標；如有另一項不合，仍屬不合資格。",
  },
  "eligibility.definition.refused": { en: "What is refused", "zh-Hant": "不接受的資料" },
  "eligibility.definition.refusedText": {
    en: "A row without a name, with that of an earlier row, or of more than four cells is no candidate and counts nowhere. A listing before {earliest}, in days or months, is not believed: Hong Kong’s first stock exchange was formed in 1891. A listing after the review is 0 months. Reviews are from {from} to {to}. A file with any such row or cell is refused whole.",
    "zh-Hant":
      "沒有名稱、與前行同名或多於四格的行不作候選公司，一概不計。早於{earliest}的上市日（或上市月數）不予採納，因香港首間證券交易所於1891年成立。於檢討日後上市者作0個月計。檢討日由{from}至{to}。檔案如有此等行或格，則整份不作篩選。",
  },
  "eligibility.definition.market": { en: "The whole market", "zh-Hant": "整個市場" },
  "eligibility.definition.marketText": {
    en: "The source means {mark} of all ordinary shares and of all turnover on the exchange; here the candidates of the table stand for the market.",
    "zh-Hant": "來源指全部普通股市值及聯交所總成交額的{mark}；此處以表中候選公司代表整個市場。",
  },
} as const satisfies Record<string, Localised>;
