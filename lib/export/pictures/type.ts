import { textWidth } from "@/lib/plot/labels/boxes";
import { element } from "@/lib/plot/paint";
import { rounded } from "@/lib/plot/rounded";
import { escapedText } from "@/lib/plot/svg";

/** The type of titles and sentences; Chinese is set in the sans that every system has. */
const SERIF =
  "'Source Serif 4', 'PingFang HK', 'Noto Sans HK', 'Noto Sans CJK HK', 'Microsoft JhengHei', serif";

/** How a text is set: sizes in px, colours as they are. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight: 400 | 500 | 600;
  readonly serif?: true;
}

/** A piece of a line, in a colour or size of its own where it has one. */
export interface Run {
  readonly text: string;
  readonly fill?: string;
  readonly size?: number;
  readonly weight?: TextStyle["weight"];
}

// The measured type is Inter at 12 px, weight 500, with room to spare; the serif is a little narrower, weights differ less.
const MEASURED_AT = 12;
const SHARES = { sans: 0.97, serif: 0.94 } as const;
const SQUARE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

/** How wide a text is in px, guessed from its characters and a little too wide rather than too narrow. */
export function widthOf(text: string, { size, serif }: Pick<TextStyle, "size" | "serif">): number {
  const squares = (text.match(SQUARE)?.length ?? 0) * size;
  const others = (textWidth(text.replace(SQUARE, "")) * size) / MEASURED_AT;
  return squares + others * SHARES[serif === true ? "serif" : "sans"];
}

/** How wide the pieces of a line are together, in px. */
export function widthOfRuns(runs: readonly Run[], style: TextStyle): number {
  return runs.reduce((sum, { text, ...own }) => sum + widthOf(text, { ...style, ...own }), 0);
}

/** Where a line stands: `y` is its baseline. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "middle" | "end";
}

/** A line of text as one SVG element. */
export function lineSvg(runs: readonly Run[], style: TextStyle, { x, y, anchor }: LinePlace): string {
  const content = runs.map(({ text, fill, size, weight }) => {
    const written = escapedText(text);
    const own = { fill, "font-size": size, "font-weight": weight };
    const isPlain = fill === undefined && size === undefined && weight === undefined;
    return isPlain ? written : element("tspan", own, written);
  });
  const attributes = {
    ...{ x: rounded(x), y: rounded(y), "text-anchor": anchor },
    "font-family": style.serif === true ? SERIF : undefined,
    ...{ "font-size": style.size, "font-weight": style.weight, fill: style.fill },
    // A space at the end of a piece belongs to the line.
    "xml:space": runs.length > 1 ? "preserve" : undefined,
  };
  return element("text", attributes, content.join(""));
}
