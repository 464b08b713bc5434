/** Words of the page on which a reader opens a price file of their own. */
export const analyze = {
  "nav.analyze": { en: "Your own file", "zh-Hant": "自備檔案" },
  "contents.analyze": { en: "every view, sent nowhere", "zh-Hant": "各頁齊備，不上載" },
  "analyze.title": { en: "Your own file on every view", "zh-Hant": "以自備檔案看各頁" },
  "analyze.headline": {
    en: "Open a price file of any index, fund or rate: its history on {pages} kinds of page, <b>made in your browser and sent nowhere</b>.",
    "zh-Hant":
      "開啟任何指數、基金或匯率的價格檔案，即可在{pages}類頁面看其歷史：<b>在瀏覽器內計算</b>，不會上載。",
  },
  "analyze.tile.sent": { en: "Bytes sent of it", "zh-Hant": "上載的位元組" },
  "analyze.tile.sentNote": { en: "nothing of a file leaves the browser", "zh-Hant": "檔案不離開瀏覽器" },
  "analyze.tile.files": { en: "Files at once", "zh-Hant": "每次檔案數目" },
  "analyze.tile.count": { en: "{count}", "zh-Hant": "{count}個" },
  "analyze.tile.filesNote": { en: "beside each other and the indices", "zh-Hant": "可與其他檔案及指數並列" },
  "analyze.tile.size": { en: "Largest file", "zh-Hant": "檔案上限" },
  "analyze.tile.sizeNote": { en: "any number of rows", "zh-Hant": "行數不限" },
  "analyze.tile.megabytes": { en: "{count} MB", "zh-Hant": "{count} MB" },
  "analyze.tile.encodings": { en: "Encodings", "zh-Hant": "編碼種類" },
  "analyze.tile.encodingsNote": {
    en: "UTF-8 to Big5, found in the file",
    "zh-Hant": "由 UTF-8 至 Big5，自動辨認",
  },
  "analyze.tile.paces": { en: "Periods a year", "zh-Hant": "每年期數" },
  "analyze.tile.pacesNote": { en: "days, weeks, months, quarters, years", "zh-Hant": "日、週、月、季、年" },
  "analyze.noScripts": {
    en: "This page needs scripts, for the file is read here and not on a server. The command almanac analyze FILE gives the same figures without a browser.",
    "zh-Hant":
      "檔案在此處而非伺服器讀取，故本頁需要啟用指令碼（JavaScript）。不用瀏覽器，可用指令 almanac analyze FILE 取得同樣數字。",
  },
  "analyze.zone.title": { en: "Open a file", "zh-Hant": "開啟檔案" },
  "analyze.zone.line": {
    en: "Drop it anywhere on this page, choose it, or paste its rows. It stays in this browser.",
    "zh-Hant": "把檔案拖到本頁任何位置、選取檔案，或貼上各行。檔案只留在此瀏覽器。",
  },
  "analyze.zone.choose": { en: "Price file", "zh-Hant": "價格檔案" },
  "analyze.zone.paste": { en: "Or its rows: date and close", "zh-Hant": "或貼上各行：日期及收市數值" },
  "analyze.zone.read": { en: "Read the rows", "zh-Hant": "讀取各行" },
  "analyze.zone.example": { en: "Open a made-up example", "zh-Hant": "開啟虛構示例" },
  "analyze.zone.pastedName": { en: "Pasted rows.csv", "zh-Hant": "貼上的資料.csv" },
  "analyze.zone.exampleName": { en: "Made-up fund.csv", "zh-Hant": "虛構基金.csv" },
  "analyze.desk.files": { en: "Your files", "zh-Hant": "你的檔案" },
  "analyze.desk.views": { en: "Pages of the file", "zh-Hant": "檔案各頁" },
  "analyze.desk.reading": { en: "Reading {name} …", "zh-Hant": "正在讀取{name}……" },
  "analyze.desk.refused": { en: "not read", "zh-Hant": "未能讀取" },
  "analyze.desk.held": {
    en: "{closes, plural, one {one close, {from}} other {{count} closes, {from} to {to}}}",
    "zh-Hant": "{closes, plural, =1 {1個收市數值，{from}} other {{count}個收市數值，{from}至{to}}}",
  },
  "analyze.desk.keep": { en: "Keep in this browser", "zh-Hant": "保存於此瀏覽器" },
  "analyze.desk.kept": { en: "kept in this browser", "zh-Hant": "已保存於此瀏覽器" },
  "analyze.desk.forget": { en: "Delete what is kept", "zh-Hant": "刪除保存的檔案" },
  "analyze.desk.forgetAll": { en: "Delete all that is kept here", "zh-Hant": "刪除所有保存的檔案" },
  "analyze.desk.open": { en: "Open", "zh-Hant": "開啟" },
  "analyze.desk.close": { en: "Close", "zh-Hant": "關閉" },
  "analyze.desk.read": {
    en: "How it was read: {doubts, plural, =0 {{notes, plural, =0 {no row looks wrong} other {as follows}}} one {one doubtful row} other {# doubtful rows}}{notes, plural, =0 {} one {, one thing worth knowing} other {, # things worth knowing}}{left, plural, =0 {} other {, some left out}}",
    "zh-Hant":
      "讀法：{doubts, plural, =0 {{notes, plural, =0 {沒有看來有誤的資料} other {如下}}} other {#行存疑}}{notes, plural, =0 {} other {，#項須知}}{left, plural, =0 {} other {，部分略去}}",
  },
  "analyze.desk.another": { en: "Open another file", "zh-Hant": "開啟另一檔案" },
  "analyze.desk.name": { en: "Name", "zh-Hant": "名稱" },
  "analyze.desk.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "analyze.desk.basis": { en: "Dividends", "zh-Hant": "股息" },
  "analyze.desk.notStated": { en: "not stated", "zh-Hant": "未註明" },
  "analyze.desk.noPage": { en: "The file has no such page.", "zh-Hant": "此檔案沒有這一頁。" },
  "analyze.desk.failed": {
    en: "This page of the file could not be made: a fault of the almanac’s, not of the file.",
    "zh-Hant": "未能產生檔案的這一頁：這是年鑑的錯誤，並非檔案的錯誤。",
  },
  "analyze.desk.notOpen": {
    en: "The file of this address is not open here, and nobody else has it: open it again.",
    "zh-Hant": "此網址的檔案並未在此開啟，亦無他處可取：請再開啟檔案。",
  },
  "analyze.desk.tearSheet": {
    en: "All closes as the JSON of almanac analyze, every digit",
    "zh-Hant": "全部收市數值的 almanac analyze JSON，保留所有位數",
  },
  "analyze.desk.noLink": {
    en: "This page has no link to share: the file would have to travel with it. Take its figures and pictures instead.",
    "zh-Hant": "本頁沒有可分享的連結，因為檔案須隨之傳送。請改為下載數字及圖片。",
  },
  "analyze.read.term": { en: "What is read", "zh-Hant": "可讀的檔案" },
  "analyze.read.text": {
    en: "Any text table with a date and a close in each row: separator, header, encoding and the format of dates and numbers are found in the file. What fits two readings is refused with the choice.",
    "zh-Hant":
      "每行有日期和收市數值的文字表格：分隔符、標題、編碼、日期與數字格式均由檔案得知。若有兩種讀法，會請你選擇。",
  },
  "analyze.periodicity.term": { en: "How often", "zh-Hant": "頻率" },
  "analyze.periodicity.text": {
    en: "Daily, weekly, monthly, quarterly and yearly closes are measured with their own periods a year; closes that keep to none of these have no volatility or ratios.",
    "zh-Hant": "按日、週、月、季、年的收市數值各以其每年期數計算；不規則者不計波幅及比率。",
  },
  "analyze.sent.term": { en: "What is sent", "zh-Hant": "傳送的資料" },
  "analyze.sent.text": {
    en: "Nothing of the file. To compare it, the page asks this server for the closes of its own indices.",
    "zh-Hant": "檔案內容一概不傳送。要作比較時，本頁向伺服器索取年鑑自有指數的收市數值。",
  },
  "analyze.kept.term": { en: "What is kept", "zh-Hant": "保存的資料" },
  "analyze.kept.text": {
    en: "Nothing, unless you ask this browser to keep the file; one button deletes all that is kept.",
    "zh-Hant": "除非你要求瀏覽器保存檔案，否則甚麼都不保存；一個按鈕即可全部刪除。",
  },
} as const;
