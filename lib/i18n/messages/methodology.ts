import type { Localised } from "@/lib/reference/types";
import { methodologyWorked } from "./methodology-worked";

export const methodology = {
  ...methodologyWorked,
  "nav.methodology": { en: "Methodology", "zh-Hant": "編算方法" },
  "methodology.title": { en: "How the index is worked out", "zh-Hant": "指數如何計算" },
  "methodology.headline": {
    en: "With {count, plural, one {one {own, select, yes {company} other {made-up company}}} other {# {own, select, yes {companies} other {made-up companies}}}} capped at {cap}, the index stands at <b>{level}</b>: {rounds, plural, =0 {none is over the cap} one {capping took one round and moved {moved} of the weight} other {capping took # rounds and moved {moved} of the weight}}.",
    "zh-Hant":
      "{own, select, yes {} other {虛構的}}{count, plural, one {#} other {#}}間公司，比重上限{cap}，指數報 <b>{level}</b> 點：{rounds, plural, =0 {沒有公司超出上限} one {設限1輪} other {設限#輪}}{rounds, plural, =0 {} one {，轉移了 {moved} 比重} other {，轉移了 {moved} 比重}}。",
  },
  "methodology.headlineNone": {
    en: "The index cannot be worked out: {reason}",
    "zh-Hant": "未能計算指數：{reason}",
  },
  "methodology.cellFault": {
    en: "row {number}, {isBlank, select, yes {nothing} other {“{found}”}} under {column}: {rule}.",
    "zh-Hant": "第{number}行{column}{isBlank, select, yes {留空} other {「{found}」}}：{rule}。",
  },
  "methodology.tile.level": { en: "Index level", "zh-Hant": "指數點數" },
  "methodology.tile.levelNote": { en: "{base} at the close before", "zh-Hant": "前收市為{base}點" },
  "methodology.tile.divisor": { en: "Divisor, HK$\u00a0m a\u00a0point", "zh-Hant": "除數（每點百萬港元）" },
  "methodology.tile.divisorNote": { en: "{before} before the cap", "zh-Hant": "設限前為{before}" },
  "methodology.tile.capped": { en: "Held at the cap", "zh-Hant": "限於上限" },
  "methodology.tile.cappedValue": { en: "{held} of {count}", "zh-Hant": "{count}間中的{held}間" },
  "methodology.tile.cappedNote": {
    en: "{rounds, plural, =0 {none was over it} one {after one round} other {after # rounds}}",
    "zh-Hant": "{rounds, plural, =0 {無一超出} one {經1輪} other {經#輪}}",
  },
  "methodology.tile.moved": { en: "Weight moved", "zh-Hant": "轉移的比重" },
  "methodology.tile.movedNote": {
    en: "from those over the cap to the others",
    "zh-Hant": "由超出上限者轉予其餘",
  },
  "methodology.tile.largest": { en: "Largest weight", "zh-Hant": "最大比重" },
  "methodology.tile.largestNote": { en: "{name}, before the cap", "zh-Hant": "{name}，設限前" },
  "methodology.tile.free": { en: "Free float of all", "zh-Hant": "整體流通比例" },
  "methodology.tile.freeNote": {
    en: "of what all issued shares are worth",
    "zh-Hant": "佔全部已發行股份市值",
  },
  "methodology.companies.title": { en: "An index to work with", "zh-Hant": "親手計算一個指數" },
  "methodology.companies.line": {
    en: "Capitalisation = price × issued shares × free float × cap factor. {own, select, yes {Companies as entered} other {The companies and their figures are made up}}; the cap factors are set at the close before.",
    "zh-Hant":
      "市值 = 股價 × 已發行股數 × 流通系數 × 比重上限系數。{own, select, yes {公司資料如所輸入} other {公司及數字均屬虛構}}；比重上限系數按前收市價設定。",
  },
  "methodology.column.company": { en: "Company", "zh-Hant": "公司" },
  "methodology.column.price": { en: "Price, HK$", "zh-Hant": "股價（港元）" },
  "methodology.column.issuedShares": { en: "Issued shares, m", "zh-Hant": "已發行股數（百萬）" },
  "methodology.column.freeFloat": { en: "Free float", "zh-Hant": "流通系數" },
  "methodology.column.capFactor": { en: "Cap factor", "zh-Hant": "比重上限系數" },
  "methodology.column.closeBefore": { en: "Close before", "zh-Hant": "前收市價" },
  "methodology.column.counted": { en: "Counts, HK$ m", "zh-Hant": "計入市值（百萬港元）" },
  "methodology.column.weight": { en: "Weight", "zh-Hant": "比重" },
  "methodology.column.number": { en: "No.", "zh-Hant": "編號" },
  "methodology.column.before": { en: "Before the cap", "zh-Hant": "設限前" },
  "methodology.column.roundBefore": { en: "Before this round", "zh-Hant": "此輪之前" },
  "methodology.column.cut": { en: "Cut or given", "zh-Hant": "削減或獲分配" },
  "methodology.column.after": { en: "After", "zh-Hant": "之後" },
  "methodology.column.heldIn": { en: "Held in round", "zh-Hant": "受限輪次" },
  "methodology.cap.title": {
    en: "What the cap cuts off, and who is given it",
    "zh-Hant": "上限削去的比重，由誰承接",
  },
  "methodology.cap.caption": {
    en: "Weights at the close before{step, plural, =0 {, before any round} other {, after round # of {rounds}}}: cut off at {cap}, the excess handed on by weight. Numbers as in the table.",
    "zh-Hant":
      "前收市時的比重{step, plural, =0 {（設限之前）} other {（{rounds}輪中第#輪之後）}}：以{cap}為限，超出部分按比重分予其餘公司。編號如表所列。",
  },
  "methodology.cap.description": {
    en: "{count, plural, one {Weight of one company} other {Weights of # companies}} before the cap of {cap} and after round {step} of {rounds}; the largest was {largest}.",
    "zh-Hant":
      "{count, plural, one {#} other {#}}間公司在上限{cap}之前，以及{rounds}輪中第{step}輪之後的比重；最大者原為{largest}。",
  },
  "methodology.cap.bar": { en: "{name}: {before}, then {after}", "zh-Hant": "{name}：{before}，其後{after}" },
  "methodology.cap.counted": { en: "counts in the index", "zh-Hant": "計入指數" },
  "methodology.cap.cut": { en: "cut off", "zh-Hant": "削去" },
  "methodology.cap.given": { en: "handed on", "zh-Hant": "獲分配" },
  "methodology.cap.step": { en: "Round {step}", "zh-Hant": "第{step}輪" },
  "methodology.cap.stepNone": { en: "Uncapped", "zh-Hant": "未設限" },
  "methodology.cap.previous": { en: "← Previous", "zh-Hant": "← 上一輪" },
  "methodology.cap.next": { en: "Next →", "zh-Hant": "下一輪 →" },
  "methodology.capping.title": {
    en: "{step, plural, =0 {Before the first round} other {Round # of {rounds}, company by company}}",
    "zh-Hant": "{step, plural, =0 {第1輪之前} other {{rounds}輪中的第#輪，逐間公司}}",
  },
  "methodology.capping.line": {
    en: "{step, plural, =0 {{over, plural, =0 {No company weighs} one {One company weighs} other {# companies weigh}} more than {cap}.} other {Over {cap}: {names}. Their excess of {excess} goes to those not held, in proportion to their weights{over, plural, =0 {; now none is over} one {; that puts one more over} other {; that puts # more over}}.}}",
    "zh-Hant":
      "{step, plural, =0 {{over, plural, =0 {沒有公司} other {有#間公司}}的比重超過{cap}。} other {超過{cap}：{names}。超出的 {excess} 按比重分予未受限的公司{over, plural, =0 {；至此無一超出} other {；因而再有#間超出}}。}}",
  },
  "methodology.forms.title": { en: "One level, three ways to write it", "zh-Hant": "同一點數，三種寫法" },
  "methodology.forms.line": {
    en: "Chain and divisor are one formula and stay together through the corporate action. The simple form has one base for ever: it holds only until a company or a number of shares changes.",
    "zh-Hant":
      "連鎖式與除數式實為同一公式，經企業行動後仍然一致。簡單式的基準永遠不變，只在公司及股數未有變動前成立。",
  },
  "methodology.forms.way": { en: "Way", "zh-Hant": "寫法" },
  "methodology.forms.formula": { en: "With the figures in it", "zh-Hant": "代入數字" },
  "methodology.forms.today": { en: "Today", "zh-Hant": "當日" },
  "methodology.forms.afterAction": { en: "After the action", "zh-Hant": "企業行動後" },
  "methodology.forms.chain": { en: "Chain", "zh-Hant": "連鎖式" },
  "methodology.forms.divisor": { en: "Divisor", "zh-Hant": "除數式" },
  "methodology.forms.simple": { en: "Simple form", "zh-Hant": "簡單式" },
  "methodology.action.title": {
    en: "A corporate action, and the divisor that takes it up",
    "zh-Hant": "企業行動，由除數吸收",
  },
  "methodology.action.figure": { en: "Figure", "zh-Hant": "項目" },
  "methodology.action.before": { en: "At the close", "zh-Hant": "收市時" },
  "methodology.action.after": { en: "Next opening", "zh-Hant": "翌日開市" },
  "methodology.action.change": { en: "Change", "zh-Hant": "變動" },
  "methodology.action.total": { en: "Capitalisation that counts, HK$ m", "zh-Hant": "計入市值（百萬港元）" },
  "methodology.action.divisor": { en: "Divisor, HK$\u00a0m a\u00a0point", "zh-Hant": "除數（每點百萬港元）" },
  "methodology.action.level": { en: "Index level", "zh-Hant": "指數點數" },
  "methodology.action.price": { en: "Its price, HK$", "zh-Hant": "該公司股價（港元）" },
  "methodology.action.shares": { en: "Its issued shares,\u00a0m", "zh-Hant": "該公司已發行股數（百萬）" },
  "methodology.action.none": { en: "not in the index", "zh-Hant": "不在指數內" },
  "methodology.action.refused": { en: "refused: {reason}", "zh-Hant": "不可行：{reason}" },
  "methodology.form.title": { en: "Let something happen to a company", "zh-Hant": "讓一間公司發生變動" },
  "methodology.form.line": {
    en: "After the day’s close, before the next opening. What an action does not need is left aside; blank fields have made-up figures; new shares at a price of 0 are a bonus issue.",
    "zh-Hant":
      "於當日收市後、翌日開市前發生。該項行動不需要的欄位不計；留空則用虛構數字；供股價為0即屬派送紅股。",
  },
  "methodology.form.action": { en: "What happens", "zh-Hant": "發生何事" },
  "methodology.form.company": { en: "Company", "zh-Hant": "公司" },
  "methodology.form.ratio": { en: "New for each old", "zh-Hant": "每股新股比例" },
  "methodology.form.price": { en: "Rights price, HK$", "zh-Hant": "供股價（港元）" },
  "methodology.form.amount": { en: "Dividend a share", "zh-Hant": "每股股息（港元）" },
  "methodology.form.newcomer": {
    en: "Newcomer",
    "zh-Hant": "新成分股",
  },
  "methodology.form.newcomerHint": {
    en: "Company, price, issued shares in millions, free float, cap factor; blank for a made-up one.",
    "zh-Hant": "公司、股價、已發行股數（百萬）、流通系數、比重上限系數；留空則為虛構公司。",
  },
  "methodology.form.submit": { en: "Apply", "zh-Hant": "套用" },
  "methodology.kind.replace": { en: "replaced", "zh-Hant": "換走" },
  "methodology.kind.add": { en: "one is added", "zh-Hant": "新增一間" },
  "methodology.kind.remove": { en: "removed", "zh-Hant": "剔除" },
  "methodology.kind.rights": { en: "rights issue", "zh-Hant": "供股" },
  "methodology.kind.split": { en: "share split", "zh-Hant": "拆股" },
  "methodology.kind.dividend": { en: "special dividend", "zh-Hant": "特別股息" },
  "methodology.lines.title": { en: "Your own companies, as lines", "zh-Hant": "逐行輸入你的公司" },
  "methodology.lines.line": {
    en: "One a line, from a spreadsheet or by hand. Up to 30 stay in the address; more, up to 10,000, are worked with in the browser.",
    "zh-Hant": "每行一間，可由試算表貼上或逐字輸入。網址最多保留30間；更多（至10,000間）則在瀏覽器內計算。",
  },
  "methodology.lines.hint": {
    en: "Company, price, issued shares in millions (of a company with H shares these alone), free float 0–1, cap factor 0–1 or blank, close before or blank.",
    "zh-Hant":
      "公司、股價、已發行股數（百萬；有H股的公司只計H股）、流通系數（0至1）、比重上限系數（0至1，可留空）、前收市價（可留空）。",
  },
  "methodology.lines.rows": { en: "Companies", "zh-Hant": "公司" },
  "methodology.lines.cap": { en: "Cap, %", "zh-Hant": "比重上限（%）" },
  "methodology.lines.submit": { en: "Work it out", "zh-Hant": "計算" },
  "methodology.rule.title": {
    en: "The cap of the Hang Seng Index, by date",
    "zh-Hant": "恒生指數歷來的比重上限",
  },
  "methodology.rule.line": {
    en: "As each source states it; a click works the table out with it.",
    "zh-Hant": "以各來源所述為準；按下即以該上限計算。",
  },
  "methodology.rule.date": { en: "From", "zh-Hant": "起" },
  "methodology.rule.cap": { en: "Cap", "zh-Hant": "上限" },
  "methodology.rule.source": { en: "Source", "zh-Hant": "來源" },
  "methodology.definition.formula": { en: "Formula", "zh-Hant": "公式" },
  "methodology.definition.formulaText": {
    en: "Index(t) = Index(t−1) × ∑ P(t)·IS·FAF·CF ÷ ∑ P(t−1)·IS·FAF·CF = {base} × {today} ÷ {before} = {level}; by the divisor {today} ÷ {divisor} = {level}. Sums in HK$ million.",
    "zh-Hant":
      "I(t) = I(t−1) × ∑ P(t)·IS·FAF·CF ÷ ∑ P(t−1)·IS·FAF·CF = {base} × {today} ÷ {before} = {level}；以除數計：{today} ÷ {divisor} = {level}。總和以百萬港元計。",
  },
  "methodology.definition.P": { en: "P(t), P(t−1)", "zh-Hant": "P(t)、P(t−1)" },
  "methodology.definition.PText": {
    en: "The price on day t, and the closing price of the day before.",
    "zh-Hant": "t日的股價，以及前一日的收市價。",
  },
  "methodology.definition.IS": { en: "IS, issued shares", "zh-Hant": "IS，已發行股數" },
  "methodology.definition.ISText": {
    en: "All shares issued; of a company with H shares the H-share portion alone.",
    "zh-Hant": "全部已發行股份；有H股的公司只計H股部分。",
  },
  "methodology.definition.FAF": { en: "FAF, free-float factor", "zh-Hant": "FAF，流通系數" },
  "methodology.definition.FAFText": {
    en: "The part of them that is free to trade, from 0 to 1; reviewed every quarter.",
    "zh-Hant": "其中可自由買賣的部分，由0至1；每季檢討。",
  },
  "methodology.definition.CF": { en: "CF, cap factor", "zh-Hant": "CF，比重上限系數" },
  "methodology.definition.CFText": {
    en: "From 0 to 1, so that no company weighs more than the cap when it is set; reviewed every quarter. In between weights move with prices and may pass the cap. A factor that you enter counts before the cap is applied.",
    "zh-Hant":
      "由0至1，使設定當日沒有公司超過比重上限；每季檢討。其間比重隨股價變動，可以超出上限。你所輸入的系數在設限之前計入。",
  },
  "methodology.definition.simple": { en: "The simple form", "zh-Hant": "簡單式" },
  "methodology.definition.simpleText": {
    en: "Capitalisation ÷ base capitalisation × base value, as one of the sources has it: the chain with a single link, {today} ÷ {before} × {base} = {level}. It is right while companies, shares and factors stay what they were at the base.",
    "zh-Hant":
      "市值 ÷ 基準市值 × 基準值，其中一份來源如此記述：即只有一環的連鎖式，{today} ÷ {before} × {base} = {level}。公司、股數及系數與基準時相同，方為正確。",
  },
  "methodology.definition.sources": { en: "Sources", "zh-Hant": "來源" },
  "contents.methodology": {
    en: "{count} companies capped at {cap}",
    "zh-Hant": "{count}間公司，上限{cap}",
  },
} as const satisfies Record<string, Localised>;
