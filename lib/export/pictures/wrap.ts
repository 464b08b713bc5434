import { type Run, type TextStyle, widthOfRuns } from "./type";

/** Pieces of a line that stay together, and whether a space came before them. */
interface Word {
  readonly runs: readonly Run[];
  readonly spaced: boolean;
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;
// No line begins with these, and none ends with those.
const CLOSING = /[，。、；：？！）」』》〉…％,.;:!?)%]/u;
const OPENING = /[（「『《〈(]/u;

// A number stays with what it counts.
const COUNTED = /[年月日個次點成倍]/u;

const ELLIPSIS = "…";

/**
 * A text in lines that are at most `width` px wide, at most `most` of them: what has no room is left out behind an ellipsis.
 * A line breaks at a space or between Chinese words; a word that is wider than a line, within.
 */
export function wrap(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  most = Number.POSITIVE_INFINITY,
): Run[][] {
  const lines: Run[][] = [[]];
  for (const { runs: pieces, spaced } of wordsOf(runs).flatMap((word) => withinWidth(word, style, width))) {
    const line = lines.at(-1) ?? [];
    const longer =
      line.length > 0 && spaced ? [...line, spaceBetween(line, pieces), ...pieces] : [...line, ...pieces];
    if (line.length === 0 || widthOfRuns(longer, style) <= width) lines[lines.length - 1] = joined(longer);
    else lines.push([...pieces]);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? [], style, width)];
}

/** A space of the piece that has no colour of its own, where one has none. */
function spaceBetween(before: readonly Run[], after: readonly Run[]): Run {
  const last = before.at(-1);
  return last?.fill === undefined ? { ...last, text: " " } : { ...after[0], text: " " };
}

const NARROWER = 16;

/** The same in lines of about one length, as few as without: a last one of two words looks like a mistake. */
export function wrapBalanced(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  most = Number.POSITIVE_INFINITY,
): Run[][] {
  let lines = wrap(runs, style, width, most);
  for (let narrower = width - NARROWER; narrower > width / 2; narrower -= NARROWER) {
    const tried = wrap(runs, style, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

/** The words of a text, each with the pieces that it is made of. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: { runs: Run[]; spaced: boolean }[] = [];
  let isBroken = true;
  let isSpaced = false;
  let before = "";
  for (const { text, ...own } of runs) {
    const begins = beginningsIn(text);
    let at = 0;
    for (const character of text) {
      const isBeginning = begins === null || begins.has(at);
      at += character.length;
      if (character === " ") {
        [isBroken, isSpaced] = [true, true];
        continue;
      }
      const word = words.at(-1);
      const mayBreak = isBroken || (isBeginning && isBetween(before, character));
      if (word === undefined || mayBreak)
        words.push({ runs: [{ ...own, text: character }], spaced: isSpaced });
      else word.runs.push({ ...own, text: character });
      [isBroken, isSpaced, before] = [false, false, character];
    }
  }
  return words.map(({ runs: pieces, spaced }) => ({ runs: joined(pieces), spaced }));
}

const segmenter = new Intl.Segmenter("zh-Hant", { granularity: "word" });

/** Where words begin in a text with Chinese in it, as places in it; `null` for one without, whose words have spaces. */
function beginningsIn(text: string): ReadonlySet<number> | null {
  if (!CHINESE.test(text)) return null;
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}

function isBetween(before: string, character: string): boolean {
  if (CLOSING.test(character) || OPENING.test(before)) return false;
  if (/\d/.test(before) && COUNTED.test(character)) return false;
  return CHINESE.test(character) || CHINESE.test(before);
}

/** Neighbours that look alike become one. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const isAlike =
      last !== undefined && last.fill === run.fill && last.size === run.size && last.weight === run.weight;
    if (isAlike) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** A word as it is, or in pieces that have room. */
function withinWidth(word: Word, style: TextStyle, width: number): Word[] {
  if (widthOfRuns(word.runs, style) <= width) return [word];
  const pieces: Run[][] = [[]];
  for (const { text, ...own } of word.runs) {
    for (const character of text) {
      const piece = pieces.at(-1) ?? [];
      const longer = [...piece, { ...own, text: character }];
      if (piece.length === 0 || widthOfRuns(longer, style) <= width) pieces[pieces.length - 1] = longer;
      else pieces.push([{ ...own, text: character }]);
    }
  }
  return pieces.map((runs, position) => ({ runs: joined(runs), spaced: position === 0 && word.spaced }));
}

function shortened(line: readonly Run[], style: TextStyle, width: number): Run[] {
  const characters = line.flatMap(({ text, ...own }) =>
    [...text].map((character) => ({ ...own, text: character })),
  );
  while (characters.length > 0 && widthOfRuns([...characters, { text: ELLIPSIS }], style) > width)
    characters.pop();
  const last = characters.at(-1);
  return joined([...characters, { ...last, text: ELLIPSIS }]);
}
