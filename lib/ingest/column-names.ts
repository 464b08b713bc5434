const DATE_NAMES = new Set(
  "date|time|datetime|timestamp|day|trade date|trading date|trading day|observation date|index date|index|ds|d|日期|交易日期|交易日|时间|時間|日付|日付け|날짜|fecha|datum|data".split(
    "|",
  ),
);

const CLOSE_NAMES = new Set(
  "close|close/last|close price|closing price|closing value|closing level|closing index|c|cp|收盘|收盘价|收盘指数|收市|收市价|收市指数|收盤|收盤價|收盤指數|收市價|收市指數|終値|종가|cierre|precio de cierre|clôture|schluss|schlusskurs|chiusura|fechamento".split(
    "|",
  ),
);

const LAST_NAMES = new Set(
  "price|last|last price|px last|最新价|最新價|último|ultimo|zuletzt|dernier".split("|"),
);

const OTHER_NAMES = new Set(
  "open|high|low|volume|vol|vol.|change|change %|chg|chg %|turnover|dividend|dividends|return|returns|stock splits|开盘|開盤|開市|开市|高|低|最高|最低|交易量|成交量|涨跌幅|升跌|apertura|máximo|mínimo|% var.".split(
    "|",
  ),
);

const SERIES_NAMES = new Set(
  "symbol|ticker|code|name|index|index name|country|series|series id|代码|代碼|股票代码|股票代號|名称|名稱|指数名称|指數名稱".split(
    "|",
  ),
);

const HOLDS_CLOSE = /\bclos(e|ing)\b/;
const NOT_THE_CLOSE = /\b(prev|previous|prior|yesterday|change|diff)/;
const ADJUSTED = /\badj/;

/**
 * How well a column's name says that it holds closes: 1 for a close, 2 for a last price, 3 for a longer name
 * with the word in it (`Closing Index Value`), 4 for an adjusted close; `null` where it does not say so. English,
 * Chinese in both scripts, Spanish, and what other large sources write.
 */
export function closeRank(name: string): number | null {
  const plain = plainName(name);
  if (CLOSE_NAMES.has(plain)) return 1;
  if (LAST_NAMES.has(plain)) return 2;
  if (ADJUSTED.test(plain)) return 4;
  return HOLDS_CLOSE.test(plain) && !NOT_THE_CLOSE.test(plain) ? 3 : null;
}

/** Whether a name says that the column holds dates. */
export function isDateName(name: string): boolean {
  return DATE_NAMES.has(plainName(name));
}

/** Whether a name says that the column holds something else than closes, such as `Open` or `Volume`. */
export function isOtherName(name: string): boolean {
  return OTHER_NAMES.has(plainName(name));
}

/** Whether a name says that the column tells which series a row belongs to, such as `Symbol` or `Country`. */
export function isSeriesName(name: string): boolean {
  return SERIES_NAMES.has(plainName(name));
}

/** Lower case, without units in brackets, the stars of footnotes and the `HSCE.` that R writes before a name. */
function plainName(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]\s*$/, "")
    .replace(/[_\s]+/g, " ")
    .replace(/[*:]+\s*$/, "")
    .trim();
  const r = /^\S+\.(open|high|low|close|volume|adjusted)$/.exec(plain);
  return r?.[1] ?? plain;
}
