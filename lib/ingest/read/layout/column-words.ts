/** Names that head a column of dates. */
export const DATE_NAMES = wordsOf(
  "date|time|datetime|timestamp|day|trade date|trading date|trading day|observation date|index date|index|ds|d|t",
  "exchange date|effective date|as of date|value date|pricing date|session|session date|quote date|hist date|historical date|eod timestamp|trddt|caldt|datadate|unix|unix time|unixtime|unix timestamp|epoch|serial|date/time|date time|date and time",
  "日期|交易日期|交易日|时间|時間|日付|日付け|データ日付|年月日|날짜|일자|거래일|fecha|fecha de negociación|datum|datum/zeit|handelstag|börsentag|data|jour|séance|seduta|giorno|data pregão|dzień|дата|tarih|dag|päivä",
);

/** Names of a close that can mean nothing else. */
export const CLOSE_NAMES = wordsOf(
  "close|close/last|close price|closing price|closing value|closing level|closing index|closing index value|index close|daily close|eod close|clsindex|clsprc|px close|hst close|trade close|c|cp",
  "收盘|收盘价|收盘指数|收盘点位|收盘点数|收盘值|收市|收市价|收市指数|收市水平|收盤|收盤價|收盤指數|收盤點位|收市價|收市指數|收市水平|终值|終值|終値|종가|종가지수",
  "cierre|cerrar|precio de cierre|precio cierre|último cierre|clôture|cloture|clôt|clot|cours de clôture|cours de cloture|schluss|schlusskurs|schlussstand|schlusswert|chiusura|prezzo di chiusura|fechamento|fecho|preço de fechamento|slotkoers|slot|slutkurs|slutt|lukkekurs|päätöskurssi|zamknięcie|zamkniecie|kurs zamknięcia|závěr|закрытие|цена закрытия|kapanış",
);

/** Names of a last price, or of an index's value, which stand for the close where there is no other. */
export const LAST_NAMES = wordsOf(
  "price|last|last price|last px|px last|latest|latest price|latest value|index value|indexvalue|index level|index price|settle|settlement|settlement price|nav|net asset value",
  "最新|最新价|最新價|指数值|指數值|指数点位|指數點位|現在値|현재가|현재지수",
  "último|ultimo|última|último precio|zuletzt|letzter|letzter kurs|kurs|dernier|dernier cours|cours|ultimo prezzo|prezzo|última cotação|cotação|laatste|koers|senast|ostatnio|kurs ostatni|цена|son|şimdi",
);

/** Names that say of a column that it holds something else. */
export const OTHER_NAMES = wordsOf(
  "open|high|low|volume|vol|vol.|change|change %|% change|chg|chg %|% chg|%chg|net|net change|net chg|points change|turnover|value traded|traded value|dividend|dividends|dividend yield|return|returns|stock splits|open interest|openint|market cap|market capitalisation|market capitalization|p/e|p/b|pe|pb|pe ratio|trades|shares|flow|per|number of trades|number of shares|cons number|day high|day low|o|h|l|v",
  "开盘|开盘价|開盤|開盤價|開市|开市|高|低|最高|最高价|最高價|最低|最低价|最低價|交易量|成交量|成交额|成交額|成交金额|成交金額|涨跌|漲跌|涨跌幅|漲跌幅|升跌|升跌幅|前收盘|前收盤|昨收|換手率|换手率|样本数量|始値|高値|安値|出来高|売買高|前日比|시가|고가|저가|거래량|거래대금|대비|등락률",
  "apertura|máximo|mínimo|máx|mín|% var.|var.|var|variación|volumen|ouverture|ouv|plus haut|plus bas|haut|bas|variation|eröffnung|eröffnungskurs|erster|hoch|tief|tageshoch|tagestief|massimo|minimo|abertura|máxima|mínima|variação|stücke|stuecke|otwarcie|najwyższy|najwyzszy|najniższy|najnizszy|wolumen|opening|hoog|laag|открытие|макс|мин|объём|объем",
);

/** Names of a column that tells which series a row belongs to. */
export const SERIES_NAMES = wordsOf(
  "symbol|ticker|code|name|index|index name|index code|country|series|series id|instrument|ric|isin|ts code",
  "代码|代碼|指数代码|指數代碼|股票代码|股票代號|名称|名稱|指数名称|指數名稱|銘柄|コード|종목|종목코드|símbolo|symbole|name des index",
);

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split("|")));
}
