// Averages of Inter and of Chinese faces at the charts' 12 px; a label may use a little more or less.
const LATIN = 6.6;
const CJK = 12;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

/** About how many px wide a chart label is; nothing measures text on the server. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? CJK : LATIN;
  return width;
}
