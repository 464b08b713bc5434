import type { IndexProfile } from "@/lib/reference/types";
import { oncePer } from "@/lib/views/parts/once";
import { plainText, spacedWords } from "./plain-text";

/** An index by what is known of it. */
interface Named {
  readonly profile: IndexProfile;
}

/** What readers call indices beside their names and symbols. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  HSI: ["Hang Seng", "Hangseng", "Heng Seng", "恒生", "恒指", "恆指"],
  HSCEI: [
    "H shares",
    "H share",
    "China Enterprises",
    "Hang Seng China",
    "國企",
    "國指",
    "恒生國企",
    "恒生中國企業",
    "H股",
  ],
  HSTECH: ["Hang Seng Tech", "Tech index", "恒生科技", "科技指數", "恒科"],
  HSCI: ["Hang Seng Composite", "恒生綜合", "恒生綜指"],
  SPX: [
    "S&P",
    "S and P",
    "SP500",
    "SPX500",
    "GSPC",
    "Standard and Poor's",
    "Standard & Poor's 500",
    "標普",
    "標準普爾",
    "標普500指數",
  ],
  DJI: ["Dow", "Dow Jones Industrial", "DJIA", "道瓊斯", "道瓊", "杜指", "杜瓊斯", "道指"],
  N225: ["Nikkei", "NKY", "Nikkei Stock Average", "日經", "日經平均", "日經指數"],
  FTSE: ["FTSE", "Footsie", "UKX", "FTSE100", "富時"],
  NIFTY: ["Nifty", "Nifty50", "NSE Nifty", "印度"],
  SSEC: ["Shanghai", "SSE", "SSE Composite", "Shanghai Index", "上證", "上證指數", "滬指", "上海"],
  DAX: ["DAX 40", "DAX 30", "DAX40", "德國"],
  CAC: ["CAC", "CAC40", "法國"],
};

/** Every name of an index, for texts to be searched in: both languages, the symbol, and what readers call it. */
export function namesOf({ profile }: Named): readonly string[] {
  const { name, shortName, symbol } = profile;
  const own = [name.en, name["zh-Hant"], shortName.en, shortName["zh-Hant"], symbol];
  return [...new Set([...own, ...(OTHER_NAMES[symbol] ?? [])])];
}

const HAN = /\p{Script=Han}/u;

/** The names as they stand in spaced words: those of letters as whole words, Chinese ones anywhere. */
const writtenNames = oncePer((index: Named): readonly string[] =>
  namesOf(index).map((name) => {
    const words = spacedWords(plainText(name));
    return HAN.test(words) ? words.trim() : words;
  }),
);

/** The indices that a text names, and what else is in it. */
export interface NamedIndices<Index> {
  readonly named: readonly Index[];
  /** In spaced words. */
  readonly rest: string;
}

/** Takes the names of indices out of a plain text, the longest first: Hang Seng TECH is not Hang Seng. */
export function takeIndices<Index extends Named>(
  indices: readonly Index[],
  plain: string,
): NamedIndices<Index> {
  const names = indices.flatMap((index) => writtenNames(index).map((name) => ({ name, index })));
  const longestFirst = names.sort((one, other) => other.name.length - one.name.length);
  const named = new Set<Index>();
  let rest = spacedWords(plain);
  for (const { name, index } of longestFirst) {
    if (!rest.includes(name)) continue;
    named.add(index);
    rest = ` ${rest.replaceAll(name, "  ").replace(/ +/g, " ").trim()} `;
  }
  return { named: indices.filter((index) => named.has(index)), rest };
}
