import type { Locale } from "@/lib/i18n/locale";
import type { Translator } from "@/lib/i18n/translator";
import { coloursOf } from "@/lib/plot/colours";
import { element } from "@/lib/plot/paint";
import { rounded } from "@/lib/plot/rounded";
import type { Drawing, DrawingOptions } from "@/lib/plot/svg";
import { lineSvg, type Run, type TextStyle } from "./type";
import { wrap, wrapBalanced } from "./wrap";

/** What a part of a picture is drawn with. */
export interface BlockOptions extends DrawingOptions {
  readonly t: Translator;
  /** How high a table may be, in px: rows beyond are left out, and counted. */
  readonly mostHeight?: number;
}

/** The colours of a picture. */
export type Colours = ReturnType<typeof coloursOf>;

/** The colours that a picture is asked for in. */
export function coloursFor({ theme, pair }: DrawingOptions): Colours {
  return coloursOf(theme, pair);
}

/** Nothing but room. */
export function gap(height: number): Drawing {
  return { svg: "", height };
}

/** Drawings below one another. */
export function stacked(drawings: readonly Drawing[]): Drawing {
  let height = 0;
  const svg = drawings.map((drawing) => {
    const top = height;
    height += drawing.height;
    return moved(drawing, 0, top);
  });
  return { svg: svg.join(""), height };
}

/** A drawing at another place, as SVG text. */
export function moved({ svg }: Drawing, left: number, top: number): string {
  if (svg === "" || (left === 0 && top === 0)) return svg;
  return element("g", { transform: `translate(${rounded(left)} ${rounded(top)})` }, svg);
}

/** A line over the whole width. */
export function rule(width: number, stroke: string): Drawing {
  const ends = { x1: 0, x2: rounded(width), y1: 0.5, y2: 0.5 };
  return { svg: element("line", { ...ends, stroke, "stroke-width": 1 }), height: 1 };
}

// Chinese characters fill their square: their lines need more air between them.
const LEADING: Readonly<Record<Locale, number>> = { en: 1.25, "zh-Hant": 1.4 };
const ASCENT = 0.8;

/** How far apart the lines of a paragraph are, in px. */
export function leadingOf({ locale }: Translator, { size }: Pick<TextStyle, "size">): number {
  return size * LEADING[locale];
}

/** A paragraph in lines, of about one length where it `isBalanced`, from the top of its first one; at most `most` of them. */
export function paragraph(
  runs: readonly Run[],
  style: TextStyle,
  { t, width, isBalanced = false }: Pick<BlockOptions, "t" | "width"> & { readonly isBalanced?: boolean },
  most?: number,
): Drawing {
  const leading = leadingOf(t, style);
  const first = (leading - style.size) / 2 + style.size * ASCENT + style.size * 0.1;
  const lines = (isBalanced ? wrapBalanced : wrap)(runs, style, width, most);
  const svg = lines.map((line, position) => lineSvg(line, style, { x: 0, y: first + position * leading }));
  return { svg: svg.join(""), height: lines.length * leading };
}
