import type { Localised } from "@/lib/reference/types";

export const imports = {
  "data.picture.title": { en: "Which days are held", "zh-Hant": "收錄了哪些日子" },
  "data.picture.caption": {
    en: "One row an index, on one axis of years; the date is that of its last close.",
    "zh-Hant": "每個指數一行，同一年份軸；日期為最新收市價之日。",
  },
  "data.picture.description": {
    en: "{complete} of {indices} indices have a stretch with every session, the longest that of the {longest}, from {from} to {to}. The others have year-ends and documented turning points only.",
    "zh-Hant":
      "{indices}個指數中，{complete}個有一段每個交易日俱全的時期，最長為{longest}，由{from}至{to}；其餘只有年終及有記載的轉捩點。",
  },
  "data.picture.descriptionNone": {
    en: "None of the {indices} indices has a stretch with every session; they have single closes only.",
    "zh-Hant": "{indices}個指數均沒有每個交易日俱全的時期，只有個別收市價。",
  },
  "data.picture.complete": { en: "complete: every session", "zh-Hant": "完整：每個交易日" },
  "data.picture.runs": { en: "other runs of sessions", "zh-Hant": "其他連續交易日" },
  "data.picture.singles": { en: "single closes", "zh-Hant": "個別收市價" },
  "data.picture.row": {
    en: "Every session from {from} to {to}, {sessions} closes; {runs, plural, =0 {} one {one other run of sessions; } other {# other runs of sessions; }}{singles, plural, =0 {no single closes} one {one single close} other {# single closes}}.",
    "zh-Hant":
      "{from}至{to}每個交易日俱全，共{sessions}個收市價；{runs, plural, =0 {} other {另有#段連續交易日；}}{singles, plural, =0 {沒有個別收市價} other {個別收市價#個}}。",
  },
  "data.picture.rowSparse": {
    en: "No stretch with every session; {singles, plural, one {one single close} other {# single closes}} from {from} to {to}.",
    "zh-Hant": "沒有每個交易日俱全的時期；由{from}至{to}有個別收市價{singles}個。",
  },
  "data.stretches.title": { en: "Stretches", "zh-Hant": "時期" },
  "data.downloads.title": { en: "Indices and downloads", "zh-Hant": "指數與下載" },
  "data.downloads.line": {
    en: "Addresses that programs can use as they are; every table of every page has its CSV and JSON too.",
    "zh-Hant": "網址可供程式直接使用；各頁每個表格亦有CSV及JSON。",
  },
  "data.column.closesFile": { en: "All closes, CSV", "zh-Hant": "所有收市價（CSV）" },
  "data.column.sheetFile": { en: "Tear sheet, JSON", "zh-Hant": "分析摘要（JSON）" },
  "data.imports.title": { en: "Imports", "zh-Hant": "匯入紀錄" },
  "data.imports.none": {
    en: "No file has been imported: every close comes from the files that ship with the almanac.",
    "zh-Hant": "尚未匯入任何檔案：所有收市價均來自本站附帶的檔案。",
  },
  "data.imports.line": {
    en: "The latest first; in grey the files that ship with the almanac.",
    "zh-Hant": "最新在前；灰色為本站附帶的檔案。",
  },
  "data.imports.all": { en: "All imports (CSV)", "zh-Hant": "所有匯入紀錄（CSV）" },
  "data.warnings.title": { en: "Warnings of imports", "zh-Hant": "匯入時的警告" },
  "data.warnings.titleOf": { en: "Warnings of import {id}", "zh-Hant": "匯入{id}的警告" },
  "data.warnings.line": {
    en: "What the checks doubted, the latest import first. Nothing was altered for it, unless the words say so.",
    "zh-Hant": "核對時有疑問之處，最新匯入在前。除註明者外，數值均無改動。",
  },
  "data.warnings.lineOf": {
    en: "What the checks doubted in it. Nothing was altered for it, unless the words say so.",
    "zh-Hant": "核對這次匯入時有疑問之處。除註明者外，數值均無改動。",
  },
  "data.warnings.all": { en: "All warnings (CSV)", "zh-Hant": "所有警告（CSV）" },
  "data.revisions.title": { en: "Revised closes", "zh-Hant": "修訂過的收市價" },
  "data.revisions.line": {
    en: "Closes that an import or a new edition replaced; the earlier value is kept.",
    "zh-Hant": "因匯入或新版本而取代的收市價；舊值予以保留。",
  },
  "data.revisions.titleOf": { en: "Closes revised by import {id}", "zh-Hant": "匯入{id}修訂的收市價" },
  "data.revisions.lineOf": {
    en: "Closes that it replaced; the earlier value is kept.",
    "zh-Hant": "這次匯入取代的收市價；舊值予以保留。",
  },
  "data.revisions.all": { en: "All revised closes (CSV)", "zh-Hant": "所有修訂過的收市價（CSV）" },
  "data.column.import": { en: "Import", "zh-Hant": "匯入" },
  "data.column.finished": { en: "When (UTC)", "zh-Hant": "時間（UTC）" },
  "data.column.file": { en: "File", "zh-Hant": "檔案" },
  "data.column.dialect": { en: "Written in", "zh-Hant": "寫法" },
  "data.column.read": { en: "Rows read", "zh-Hant": "讀取行數" },
  "data.column.inserted": { en: "Inserted", "zh-Hant": "新增" },
  "data.column.changed": { en: "Changed", "zh-Hant": "更改" },
  "data.column.unchanged": { en: "Unchanged", "zh-Hant": "不變" },
  "data.column.kept": { en: "Kept out", "zh-Hant": "未採用" },
  "data.column.refused": { en: "Left out", "zh-Hant": "略去" },
  "data.column.warnings": { en: "Warnings", "zh-Hant": "警告" },
  "data.column.status": { en: "Status", "zh-Hant": "狀態" },
  "data.column.revision": { en: "Revision", "zh-Hant": "版本" },
  "data.column.number": { en: "No.", "zh-Hant": "編號" },
  "data.column.date": { en: "Date", "zh-Hant": "日期" },
  "data.column.close": { en: "Close", "zh-Hant": "收市價" },
  "data.column.finding": { en: "What", "zh-Hant": "內容" },
  "data.column.rule": { en: "Rule", "zh-Hant": "規則" },
  "data.column.earlierClose": { en: "Earlier close", "zh-Hant": "原收市價" },
  "data.column.earlierSource": { en: "Its source", "zh-Hant": "原來源" },
  "data.column.presentClose": { en: "Present close", "zh-Hant": "現收市價" },
  "data.column.presentSource": { en: "Its source", "zh-Hant": "現來源" },
  "data.column.from": { en: "From", "zh-Hant": "由" },
  "data.column.to": { en: "To", "zh-Hant": "至" },
  "data.column.closes": { en: "Closes", "zh-Hant": "收市價數目" },
  "data.column.coverage": { en: "Coverage", "zh-Hant": "涵蓋" },
  "data.revisions.gone": { en: "none", "zh-Hant": "沒有" },
  "data.status.shipped": { en: "ships", "zh-Hant": "附帶" },
  "data.status.done": { en: "stored", "zh-Hant": "已儲存" },
  "data.status.running": { en: "running", "zh-Hant": "進行中" },
  "data.status.failed": { en: "failed", "zh-Hant": "失敗" },
  "data.status.preferred": { en: "file preferred", "zh-Hant": "以檔案為準" },
  "data.dialect.text": {
    en: "{encoding}, {delimiter, select, comma {commas} semicolon {semicolons} tab {tabs} other {vertical bars}}, {order, select, DMY {day/month/year} MDY {month/day/year} other {year/month/day}}, {direction, select, newest {newest first} other {oldest first}}",
    "zh-Hant":
      "{encoding}、{delimiter, select, comma {逗號} semicolon {分號} tab {定位鍵} other {直線}}、{order, select, DMY {日/月/年} MDY {月/日/年} other {年/月/日}}、{direction, select, newest {由新至舊} other {由舊至新}}",
  },
  "data.report.heading": { en: "Import {id}: {file}", "zh-Hant": "匯入{id}：{file}" },
  "data.report.stored": {
    en: "Stored on {time} UTC in {symbol}: {read} rows read, {inserted} inserted, {changed} changed, {unchanged} unchanged, {kept} kept out, {refused} left out; {warnings, plural, =0 {no warnings} one {one warning} other {# warnings}}. {revision, select, none {Nothing in the store changed.} other {It made revision {revision} of the store.}}",
    "zh-Hant":
      "於{time}（UTC）存入{symbol}：讀取{read}行，新增{inserted}，更改{changed}，不變{unchanged}，未採用{kept}，略去{refused}；{warnings, plural, =0 {沒有警告} other {#項警告}}。{revision, select, none {數據庫沒有任何更改。} other {數據庫更新至版本{revision}。}}",
  },
  "data.report.warnings": {
    en: "{warnings, plural, one {Its warning} other {Its # warnings}}",
    "zh-Hant": "這次匯入的{warnings}項警告",
  },
  "data.report.all": { en: "All imports", "zh-Hant": "所有匯入" },
  "data.report.failed": { en: "Nothing was stored. {reason}", "zh-Hant": "沒有儲存任何資料。{reason}" },
} as const satisfies Record<string, Localised>;
