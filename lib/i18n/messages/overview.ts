import type { Localised } from "@/lib/reference/types";

export const overview = {
  "overview.title": { en: "{name}: overview", "zh-Hant": "{name}：概覽" },
  "overview.titleHome": {
    en: "Hang Seng Almanac: the Hang Seng Index since 1964",
    "zh-Hant": "恒指年鑑：1964年至今的恒生指數",
  },
  "overview.headline": {
    en: "The {name} closed at <b>{close}</b> on {date}{span, select, running {: {direction, select, up {up <up>{change}</up>} down {down <down>{change}</down>} other {unchanged}} in {year} to that day} whole {: {direction, select, up {up <up>{change}</up>} down {down <down>{change}</down>} other {unchanged}} in {year}} other {}}{before, select, up {, after <up>{beforeChange}</up> in {beforeYear}} down {, after <down>{beforeChange}</down> in {beforeYear}} other {}}.{record, select, at { It is the record close.} other {}}",
    "zh-Hant":
      "{name}於{date}收報 <b>{close}</b> 點{span, select, running {，{year}年至當日{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}} whole {，{year}年全年{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}} other {}}{before, select, up {（{beforeYear}年全年 <up>{beforeChange}</up>）} down {（{beforeYear}年全年 <down>{beforeChange}</down>）} other {}}{record, select, at {，為收市紀錄} other {}}。",
  },
  "overview.headlineRange": {
    en: "From {from} to {to} the {name} {direction, select, up {rose <up>{change}</up>} down {fell <down>{change}</down>} other {ended where it began}}, from {fromClose} to <b>{toClose}</b>{cagr, select, none {} other {: {cagrText} a year}}.",
    "zh-Hant":
      "由{from}至{to}，{name}{direction, select, up {升 <up>{change}</up>} down {跌 <down>{change}</down>} other {不變}}，由 {fromClose} 點到 <b>{toClose}</b> 點{cagr, select, none {} other {，即每年 {cagrText}}}。",
  },
  "overview.tile.years": {
    en: "{years, plural, one {1 year} other {# years, a year}}",
    "zh-Hant": "{years, plural, =1 {1年} other {#年，年均複合增長}}",
  },
  "overview.tile.since": { en: "Since {year}, a year", "zh-Hant": "{year}年至今，年均複合增長" },
  "overview.tile.volatilityYear": { en: "Volatility, 1 year", "zh-Hant": "1年年化波幅" },
  "overview.tile.fromRecord": { en: "From the record close", "zh-Hant": "距最高收市" },
  "overview.tile.recordNote": { en: "{close}, {date}", "zh-Hant": "{close}，{date}" },
  "overview.tile.return": { en: "Return", "zh-Hant": "回報" },
  "overview.tile.cagr": { en: "CAGR", "zh-Hant": "年均複合增長" },
  "overview.tile.volatility": { en: "Volatility", "zh-Hant": "年化波幅" },
  "overview.tile.deepestWithin": {
    en: "Deepest fall within range{exact, select, no {, at least} other {}}",
    "zh-Hant": "期內最大跌幅{exact, select, no {（至少）} other {}}",
  },
  "overview.tile.high": { en: "Highest close", "zh-Hant": "最高收市" },
  "overview.tile.low": { en: "Lowest close", "zh-Hant": "最低收市" },
  "overview.level.titleShort": { en: "{from} to {to}", "zh-Hant": "{from}至{to}" },
  "overview.level.caption": {
    en: "Closing level, {scale, select, log {log scale} other {linear scale}}.{depth, select, none {} other { Shaded: falls of {depth} and more until recovered.}}",
    "zh-Hant":
      "收市點數，{scale, select, log {對數刻度} other {線性刻度}}。{depth, select, none {} other {底色：跌 {depth} 或以上至升回高位為止。}}",
  },
  "overview.level.description": {
    en: "Closing level of the {name} from {from} ({fromClose}) to {to} ({toClose}); highest {high} on {highDate}, lowest {low} on {lowDate}.",
    "zh-Hant":
      "{name}收市點數，由{from}（{fromClose}）至{to}（{toClose}）；最高為{highDate}的{high}，最低為{lowDate}的{low}。",
  },
  "overview.mark.record": { en: "record {level}", "zh-Hant": "紀錄 {level}" },
  "overview.bars.caption": {
    en: "Change on the year, per cent{year, select, none {} other {; {year} to {to}}}.",
    "zh-Hant": "全年變動，百分比{year, select, none {} other {；{year}年截至{to}}}。",
  },
  "overview.bars.more": { en: "Every year since {year}", "zh-Hant": "{year}年至今各年" },
  "overview.falls.title": { en: "The deepest falls", "zh-Hant": "最大跌市" },
  "overview.falls.more": { en: "All falls of 10 % and more", "zh-Hant": "所有 10\u00a0% 或以上跌市" },
  "overview.periods.title": {
    en: "Over the years, to {date}",
    "zh-Hant": "各期表現，至{date}",
  },
  "overview.milestones.title": { en: "Latest milestones", "zh-Hant": "最近大事" },
  "overview.milestones.more": { en: "All {count} milestones", "zh-Hant": "大事記：全部{count}件" },
  "column.period": { en: "Period", "zh-Hant": "期間" },
  "column.from": { en: "From", "zh-Hant": "由" },
  "column.to": { en: "To", "zh-Hant": "至" },
  "column.fromClose": { en: "Close then", "zh-Hant": "期初收市" },
  "column.toClose": { en: "Close", "zh-Hant": "收市" },
  "column.return": { en: "Return", "zh-Hant": "回報" },
  "column.cagr": { en: "CAGR", "zh-Hant": "年均複合增長" },
  "column.volatility": { en: "Volatility", "zh-Hant": "年化波幅" },
  "column.maxDrawdown": { en: "Max drawdown", "zh-Hant": "期內最大跌幅" },
  "column.date": { en: "Date", "zh-Hant": "日期" },
  "column.close": { en: "Close", "zh-Hant": "收市" },
  "column.level": { en: "Level", "zh-Hant": "點數" },
} as const satisfies Record<string, Localised>;
