import type { Localised } from "@/lib/reference/types";

/** A reader's own file: how it is written, what is doubtful in it, what cannot be taken, where it is kept. */
export const ownFile = {
  "ownFile.format.columns": {
    en: "{dialect}; dates in {dates}, closes in {closes}{mark, select, point { (decimal point)} comma { (decimal comma)} other {}}; rows from line {line}",
    "zh-Hant":
      "{dialect}；日期在{dates}，收市價在{closes}{mark, select, point {（小數點為句點）} comma {（小數點為逗號）} other {}}；資料由第{line}行起",
  },
  "ownFile.format.column": { en: "“{name}”", "zh-Hant": "「{name}」欄" },
  "ownFile.format.unnamed": { en: "column {number}", "zh-Hant": "第{number}欄" },
  "ownFile.format.title": { en: "The file as read", "zh-Hant": "檔案的讀法" },
  "ownFile.leftOut.title": { en: "Left out", "zh-Hant": "略去" },
  "ownFile.notes.title": { en: "Worth knowing", "zh-Hant": "須知" },
  "ownFile.leftOut.days": {
    en: "{count, plural, one {The day that was filled in} other {The # days that were filled in}}",
    "zh-Hant": "填補的{count}日",
  },
  "ownFile.leftOut.moreDays": { en: "and {count} more", "zh-Hant": "另有{count}日" },
  "ownFile.notes.more": { en: "{count} more", "zh-Hant": "另外{count}項" },
  "ownFile.doubts.title": { en: "Doubtful rows", "zh-Hant": "存疑的資料" },
  "ownFile.doubts.none": { en: "No row looks wrong.", "zh-Hant": "沒有看來有誤的資料行。" },
  "ownFile.doubts.line": {
    en: "{count, plural, one {# row may be wrong. It counts in every figure unless you take it out} other {# rows may be wrong. They count in every figure unless you take them out}}{out, plural, =0 {.} one {; # is out.} other {; # are out.}}",
    "zh-Hant": "{count}行可能有誤。除非剔除，否則均計入所有數字{out, plural, =0 {。} other {；已剔除#行。}}",
  },
  "ownFile.column.date": { en: "Date", "zh-Hant": "日期" },
  "ownFile.column.close": { en: "Close", "zh-Hant": "收市價" },
  "ownFile.column.reason": { en: "Why", "zh-Hant": "原因" },
  "ownFile.inLine": { en: "line {line}", "zh-Hant": "第{line}行" },
  "ownFile.takeOut": {
    en: "{count, plural, one {Take out} other {Take out # rows}}",
    "zh-Hant": "{count, plural, =1 {剔除} other {剔除#行}}",
  },
  "ownFile.putBack": {
    en: "{count, plural, one {Put back} other {Put back # rows}}",
    "zh-Hant": "{count, plural, =1 {還原} other {還原#行}}",
  },
  "ownFile.ofRow": { en: "{action}: {date}", "zh-Hant": "{action}：{date}" },
  "ownFile.putBackAll": { en: "Put all back", "zh-Hant": "全部還原" },
  "ownFile.takenOut": { en: "Taken out by you.", "zh-Hant": "由你剔除。" },
  "ownFile.doubts.more": { en: "Show {left} more", "zh-Hant": "再顯示{left}行" },
  "ownFile.switch.title": { en: "How to read it", "zh-Hant": "讀法" },
  "ownFile.switch.dateOrder": { en: "Order of dates", "zh-Hant": "日期次序" },
  "ownFile.switch.decimalMark": { en: "Decimal mark", "zh-Hant": "小數點" },
  "ownFile.switch.encoding": { en: "Encoding", "zh-Hant": "編碼" },
  "ownFile.switch.choose": { en: "choose …", "zh-Hant": "請選擇……" },
  "ownFile.switch.asFound": { en: "as the file shows", "zh-Hant": "按檔案所示" },
  "ownFile.order": {
    en: "{order, select, DMY {day, month, year} MDY {month, day, year} other {year, month, day}}",
    "zh-Hant": "{order, select, DMY {日、月、年} MDY {月、日、年} other {年、月、日}}",
  },
  "ownFile.mark": {
    en: "{mark, select, point {point} other {comma}}",
    "zh-Hant": "{mark, select, point {句點} other {逗號}}",
  },
  "ownFile.refused.title": { en: "{name} cannot be read", "zh-Hant": "無法讀取{name}" },
  "ownFile.drop.folder": {
    en: "{name} is a folder. Drop the files in it, at most {most} at once.",
    "zh-Hant": "{name}是資料夾。請拖放其中的檔案，每次最多{most}個。",
  },
  "ownFile.drop.too-many": {
    en: "{count} files at once. At most {most} are read; none was.",
    "zh-Hant": "一次過有{count}個檔案。每次最多讀取{most}個，現未讀取任何一個。",
  },
  "ownFile.drop.too-large": {
    en: "{name} has {size} MB. Files of prices up to {most} MB are read.",
    "zh-Hant": "{name}有{size} MB。只讀取{most} MB以內的價格檔。",
  },
  "ownFile.drop.unreadable": {
    en: "{name} cannot be read: it is a folder, is gone, was changed since, or the browser may not open it.",
    "zh-Hant": "無法讀取{name}：可能是資料夾、已被移走或更改，或瀏覽器無權開啟。",
  },
  "ownFile.drop.nothing": {
    en: "Nothing to read: neither a file nor text.",
    "zh-Hant": "沒有可讀取的內容：既非檔案，亦非文字。",
  },
  "ownFile.pasted": { en: "Pasted text", "zh-Hant": "貼上的文字" },
  "ownFile.region": { en: "your own file", "zh-Hant": "自備檔案" },
  "ownFile.kept.failed.unavailable": {
    en: "This browser keeps nothing here: private windows and some settings forbid it. The file is shown, but not kept.",
    "zh-Hant": "瀏覽器在此不能儲存任何內容（私密視窗或某些設定會禁止）。檔案仍會顯示，但不會保存。",
  },
  "ownFile.kept.failed.full": {
    en: "The browser has no more room. Nothing new was kept, and what was kept before is still there.",
    "zh-Hant": "瀏覽器的儲存空間已滿。未有保存新內容，先前保存的仍在。",
  },
  "ownFile.kept.failed.blocked": {
    en: "Another tab of the almanac holds the kept files. Close it and try again; nothing was changed.",
    "zh-Hant": "另一個分頁正佔用已保存的檔案。請關閉該分頁再試；沒有任何更改。",
  },
  "ownFile.kept.failed.other": {
    en: "The browser could not do this with the kept files. What was kept before is still there.",
    "zh-Hant": "瀏覽器未能處理已保存的檔案。先前保存的仍在。",
  },
} as const satisfies Record<string, Localised>;
