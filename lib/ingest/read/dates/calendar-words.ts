// Of each month, what it is called in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Swedish,
// in full and cut as prices files cut it.
const MONTH_WORDS = [
  "jan january januar jänner janvier janv enero ene janeiro gennaio gen januari sty stycznia 一月",
  "feb february februar februari février févr fév fevrier fevr febrero fevereiro fev febbraio lut lutego 二月",
  "mar march märz mär mrz mars marzo março marco maart mrt marca 三月",
  "apr april avril avr abril abr aprile kwi kwietnia 四月",
  "may mai mayo maio maggio mag mei maj maja 五月",
  "jun june juni juin junio junho giugno giu cze czerwca 六月",
  "jul july juli juillet juil julio julho luglio lug lip lipca 七月",
  "aug august août aout aoû agosto ago augustus augusti sie sierpnia 八月",
  "sep sept september septembre septiembre setiembre setembro set settembre wrz września 九月",
  "oct october okt oktober octobre octubre outubro out ottobre ott paź października 十月",
  "nov november novembre noviembre novembro lis listopada 十一月",
  "dec december dez dezember décembre décem déc decembre diciembre dic dezembro dicembre gru grudnia 十二月",
];

const WEEKDAY_WORDS =
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
  "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag " +
  "lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche " +
  "lunes martes mié mie miércoles jue jueves vie viernes sáb sab sábado dom domingo " +
  "segunda terça ter quarta qua quinta qui sexta sex " +
  "lunedì martedì mercoledì gio giovedì venerdì sabato domenica " +
  "月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 " +
  "一 二 三 四 五 六 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 " +
  "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일";

/** The number of a month by its name in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** What days of the week are called, in lower case. `mar` is Tuesday too, but beside a month it is told by its place. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS.split(" "));

/** What may stand between the parts of a date. */
export const LINKS: ReadonlySet<string> = new Set("de del of the den der le st nd rd th er do".split(" "));

/** A pattern of a time of day with what zones are written behind it. */
export const TIME_OF_DAY =
  "(?:(?:上午|下午|午前|午後|오전|오후) ?)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?" +
  "(?: ?(?:(?:z|utc|gmt|hks?t|jst|kst|ist|sgt|bst|[cemp][sd]t|a[ce][sd]t|cest|cet|wes?t|ees?t|msk)\\b)?" +
  "(?:[+-]\\d{2}(?::?\\d{2})?)?(?: ?[[(][^\\])]*[\\])])?)?";
