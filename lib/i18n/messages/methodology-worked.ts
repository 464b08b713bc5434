import type { Localised } from "@/lib/reference/types";

/** What a worked index says in its steps and at its cells; a browser fills the gaps too, so that none is a choice. */
export const methodologyWorked = {
  "methodology.worked.stepFloat": { en: "Free float", "zh-Hant": "流通量調整" },
  "methodology.worked.stepCap": { en: "Cap", "zh-Hant": "比重上限" },
  "methodology.worked.stepLevel": { en: "Level and divisor", "zh-Hant": "點數與除數" },
  "methodology.worked.stepAction": { en: "Corporate action", "zh-Hant": "企業行動" },
  "methodology.worked.steps": { en: "Steps", "zh-Hant": "步驟" },
  "methodology.worked.allRows": { en: "All {count} rows", "zh-Hant": "全部{count}行" },
  "methodology.worked.float": {
    en: "Only shares that are free to trade count: {free} of HK$ {issued} million, or {share}.",
    "zh-Hant": "只計可自由買賣的股份：{issued}百萬港元中的{free}百萬港元，即 {share}。",
  },
  "methodology.worked.cap": {
    en: "No company may weigh more than {cap}. Held there: {held} of {count}; rounds: {rounds}. {moved} of the weight went to the others.",
    "zh-Hant":
      "公司比重不得超過{cap}。限於上限：{count}間中的{held}間；輪數：{rounds}。{moved} 比重轉予其餘公司。",
  },
  "methodology.worked.uncapped": {
    en: "No company may weigh more than {cap}, and none does.",
    "zh-Hant": "公司比重不得超過{cap}，無一超出。",
  },
  "methodology.worked.divisor": {
    en: "Setting the cap took the divisor from {before} to {after}, so that the close before stays {base}.",
    "zh-Hant": "設限令除數由{before}改為{after}，前收市點數因而仍為{base}。",
  },
  "methodology.worked.sameDivisor": {
    en: "The cap cuts nothing off, so the divisor is the same without it.",
    "zh-Hant": "上限未有削去比重，除數與設限前相同。",
  },
  "methodology.worked.level": {
    en: "{total} million ÷ {divisor} = {level}.",
    "zh-Hant": "{total}百萬 ÷ {divisor} = {level}。",
  },
  "methodology.worked.action.replace": {
    en: "{company} leaves, {newcomer} joins.",
    "zh-Hant": "{company}剔出，{newcomer}加入。",
  },
  "methodology.worked.action.add": { en: "{newcomer} joins.", "zh-Hant": "{newcomer}加入。" },
  "methodology.worked.action.remove": { en: "{company} leaves.", "zh-Hant": "{company}剔出。" },
  "methodology.worked.action.rights": {
    en: "{company} offers new shares, {ratio} for each held, at HK$ {subscription}.",
    "zh-Hant": "{company}供股，每股可認購{ratio}股新股，供股價{subscription}港元。",
  },
  "methodology.worked.action.bonus": {
    en: "{company} gives new shares away, {ratio} for each held: a bonus issue.",
    "zh-Hant": "{company}派送紅股，每股獲送{ratio}股新股。",
  },
  "methodology.worked.action.split": {
    en: "Each share of {company} becomes {ratio}.",
    "zh-Hant": "{company}每股拆為{ratio}股。",
  },
  "methodology.worked.action.dividend": {
    en: "{company} pays a special dividend of HK$ {dividend} a share.",
    "zh-Hant": "{company}派發特別股息每股{dividend}港元。",
  },
  "methodology.worked.kept": {
    en: "The divisor goes from {before} to {after}; the level stays {level}.",
    "zh-Hant": "除數由{before}改為{after}，點數仍為{level}。",
  },
  "methodology.worked.unmoved": {
    en: "What counts is worth the same, so the divisor stays {before} and the level {level}.",
    "zh-Hant": "計入市值不變，除數仍為{before}，點數仍為{level}。",
  },
  "methodology.worked.refusedAction": { en: "That is not possible.", "zh-Hant": "此舉不可行。" },
  "methodology.worked.none.cells": {
    en: "a cell cannot be used; the message stands at it.",
    "zh-Hant": "有儲存格不能使用，原因列於該格。",
  },
  "methodology.worked.none.empty": { en: "the table is empty.", "zh-Hant": "表內沒有公司。" },
  "methodology.worked.none.nothing": {
    en: "no company counts, for each has a 0 in it.",
    "zh-Hant": "沒有公司可計入，每間均有一項為0。",
  },
  "methodology.worked.none.too-many": {
    en: "{count} rows are too many; at most {most} are worked with.",
    "zh-Hant": "{count}行過多，最多計算{most}行。",
  },
  "methodology.worked.none.refused": {
    en: "{count} companies cannot all stay within {cap}: at least {least} are needed.",
    "zh-Hant": "{count}間公司不可能全部不超過{cap}，至少需要{least}間。",
  },
  "methodology.worked.none.refusedOne": {
    en: "one company alone cannot stay within {cap}: at least {least} are needed.",
    "zh-Hant": "只有1間公司，不可能不超過{cap}，至少需要{least}間。",
  },
  "methodology.worked.rule.no-name": { en: "a name is missing", "zh-Hant": "欠名稱" },
  "methodology.worked.rule.not-a-number": { en: "not a number", "zh-Hant": "不是數字" },
  "methodology.worked.rule.negative": { en: "must not be below 0", "zh-Hant": "不可小於0" },
  "methodology.worked.rule.too-large": { en: "too large", "zh-Hant": "數字過大" },
  "methodology.worked.rule.outside-0-1": { en: "must be 0 to 1", "zh-Hant": "須由0至1" },
  "methodology.refusal.level-not-positive": { en: "the level is not above 0", "zh-Hant": "點數不大於0" },
  "methodology.refusal.empty-basket": {
    en: "nothing counts in the index",
    "zh-Hant": "指數內沒有可計入的公司",
  },
  "methodology.refusal.no-such-position": { en: "there is no such company", "zh-Hant": "沒有這間公司" },
  "methodology.refusal.too-many": { en: "the table is full", "zh-Hant": "表已滿" },
  "methodology.refusal.nothing-left": {
    en: "nothing that counts would be left",
    "zh-Hant": "其後再無可計入的公司",
  },
  "methodology.refusal.factor-not-positive": {
    en: "a share must become more than 0 shares",
    "zh-Hant": "每股拆成的股數須大於0",
  },
  "methodology.refusal.new-shares-not-positive": {
    en: "the new shares for each old must be above 0",
    "zh-Hant": "每股可認購的新股須多於0",
  },
  "methodology.refusal.subscription-price-negative": {
    en: "the rights price must not be below 0",
    "zh-Hant": "供股價不可小於0",
  },
  "methodology.refusal.subscription-price-not-below-price": {
    en: "the rights price must be below the share price, or nobody takes the shares up",
    "zh-Hant": "供股價須低於股價，否則無人認購",
  },
  "methodology.refusal.dividend-not-positive": {
    en: "the dividend must be above 0",
    "zh-Hant": "股息須大於0",
  },
  "methodology.refusal.dividend-not-below-price": {
    en: "the dividend must be below the share price",
    "zh-Hant": "股息須低於股價",
  },
  "methodology.refusal.unsound-constituent": {
    en: "the newcomer’s {column}: {rule}",
    "zh-Hant": "新成分股的{column}：{rule}",
  },
  "methodology.worked.live.hint": {
    en: "Change any cell; the figures follow.",
    "zh-Hant": "可更改任何一格，數字隨即更新。",
  },
  "methodology.worked.live.lastGood": {
    en: "These are the last that could be worked out, for ",
    "zh-Hant": "以上為最後一次可計算的數字，因為",
  },
  "methodology.worked.live.level": { en: "Level", "zh-Hant": "點數" },
  "methodology.worked.live.divisor": { en: "divisor", "zh-Hant": "除數" },
  "methodology.worked.live.add": { en: "Add a row", "zh-Hant": "加一行" },
  "methodology.worked.live.remove": { en: "Remove {company}", "zh-Hant": "刪去{company}" },
  "methodology.worked.live.open": { en: "Open a CSV file", "zh-Hant": "開啟CSV檔案" },
  "methodology.worked.live.save": { en: "Save as CSV", "zh-Hant": "另存CSV" },
  "methodology.worked.live.keep": { en: "Keep in this browser", "zh-Hant": "存於此瀏覽器" },
  "methodology.worked.live.kept": { en: "Open what is kept", "zh-Hant": "開啟所存" },
  "methodology.worked.live.forget": { en: "Delete what is kept", "zh-Hant": "刪除所存" },
  "methodology.worked.live.noRoom": {
    en: "This browser has no room for it, or keeps nothing.",
    "zh-Hant": "此瀏覽器空間不足，或不作儲存。",
  },
  "methodology.worked.live.separator": { en: ", ", "zh-Hant": "，" },
  "methodology.worked.live.end": { en: ". ", "zh-Hant": "。" },
  "methodology.worked.live.long": {
    en: "{count} rows count, of which {shown} are shown here.",
    "zh-Hant": "共計入{count}行，此處顯示{shown}行。",
  },
  "methodology.worked.live.longIdle": {
    en: "Of {count} rows {shown} are shown here.",
    "zh-Hant": "共{count}行，此處顯示{shown}行。",
  },
  "methodology.worked.live.beyond": {
    en: "This table is too long for the address, which keeps up to {most} rows in {characters} characters; here are {count} in {length}.",
    "zh-Hant": "網址最多保留{most}行、{characters}字元；本表有{count}行、{length}字元，網址容納不下。",
  },
  "methodology.worked.live.unworked": {
    en: "This table cannot be worked out as it is, so the address does not have it.",
    "zh-Hant": "本表目前未能計算，網址因而未予保留。",
  },
  "methodology.worked.live.ofRows": {
    en: " The table and its steps are worked out of these rows; the sentence, the figures above and the plates below stay those of ",
    "zh-Hant": "本表及步驟按這些資料計算；上方句子及數字、下方各圖表仍屬",
  },
  "methodology.worked.live.stay": {
    en: " The sentence, the figures above and the plates below stay those of ",
    "zh-Hant": "上方句子及數字、下方各圖表仍屬",
  },
  "methodology.worked.live.stepsOf": { en: "These steps stay those of ", "zh-Hant": "以下步驟仍屬" },
  "methodology.worked.live.actionOfAddress": {
    en: "Of the companies in the address, not of these rows: ",
    "zh-Hant": "屬網址所載的公司，並非本表各行：",
  },
  "methodology.worked.live.actionOfMadeUp": {
    en: "Of the made-up companies, not of these rows: ",
    "zh-Hant": "屬虛構的公司，並非本表各行：",
  },
  "methodology.worked.live.ofAddress": {
    en: "the companies in the address.",
    "zh-Hant": "網址所載的公司。",
  },
  "methodology.worked.live.ofMadeUp": { en: "the made-up companies.", "zh-Hant": "虛構的公司。" },
  "methodology.worked.live.tabKeeps": {
    en: " This tab keeps the table until it is closed.",
    "zh-Hant": "此分頁在關閉前會保留本表。",
  },
  "methodology.worked.live.tabLoses": {
    en: " This browser does not keep the table: save it before you leave.",
    "zh-Hant": "此瀏覽器不會保留本表，離開前請另存。",
  },
  "methodology.worked.live.drop": {
    en: "Back to the companies of the page",
    "zh-Hant": "返回本頁的公司",
  },
  "methodology.worked.live.visit": {
    en: "Open the longer table of this tab",
    "zh-Hant": "開啟此分頁的長表",
  },
  "methodology.worked.live.heldSteps": {
    en: "The table cannot be worked out as it is now. These steps are of its last rows that could be.",
    "zh-Hant": "本表目前未能計算，以下步驟屬最後一次可計算的資料。",
  },
  "methodology.worked.live.unread": { en: "The file could not be read.", "zh-Hant": "未能讀取檔案。" },
} as const satisfies Record<string, Localised>;
