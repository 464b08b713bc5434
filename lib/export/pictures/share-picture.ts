import { type Drawing, svgDocument } from "@/lib/plot/svg";
import type { PageName } from "@/lib/url/page-table";
import type { Tile, View } from "@/lib/views/parts/view";
import { type Colours, coloursFor, leadingOf, moved } from "./block";
import { daysShown, type PictureSource, sentenceOf, shortBasis, siteName } from "./picture-words";
import type { PictureLook } from "./plate-picture";
import { shareCurve } from "./share-curve";
import { lineSvg, type Run, type TextStyle, widthOf, widthOfRuns } from "./type";
import { wrap, wrapBalanced } from "./wrap";

/** The size of share pictures: what social sites show beside a link. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 60;
const INNER = SHARE_SIZE.width - 2 * MARGIN;
const SENTENCE_TOP = 112;
const SIZES = [64, 58, 52, 47, 43, 39, 35, 32];
const PLOT_BOTTOM = 556;
const LEAST_PLOT = 160;

// Their first plot marks first what they are about.
const OWN_MARK: readonly PageName[] = ["milestone", "day", "episode"];

/**
 * What stands beside a shared link: the almanac's name, the days, the page's own sentence with moves in the colour of their
 * sign, and the curve of the page's first plot without axes, or its figures where it has none.
 */
export function sharePicture(source: PictureSource, look: PictureLook): string {
  const colours = coloursFor(look);
  const { view } = source;
  const plot = view.sections.find((section) => section.kind === "plot") ?? null;
  const sentence = sentenceLines(
    source,
    colours,
    plot === null ? 230 : PLOT_BOTTOM - LEAST_PLOT - SENTENCE_TOP,
  );
  const top = SENTENCE_TOP + sentence.height + 12;
  const picture = plot?.build() ?? null;
  const drawn =
    picture === null
      ? tilesDrawing(view, colours, top + 30)
      : shareCurve(picture.plot, OWN_MARK.includes(source.page), { top, bottom: PLOT_BOTTOM, look });
  const svg = [
    nameLine(source, colours),
    drawn,
    moved(sentence, MARGIN, SENTENCE_TOP),
    footLines(source, picture?.caption ?? "", colours),
  ];
  const content = { svg: svg.join(""), height: SHARE_SIZE.height };
  const { width } = SHARE_SIZE;
  return svgDocument(content, { ...look, width, scale: look.width / width, title: sentenceOf(source) });
}

/** What is drawn and which return it is: on one line, or smaller on two. */
function footLines(source: PictureSource, caption: string, { soft: fill }: Colours): string {
  const said = [drawnIn(caption), shortBasis(source) ?? ""].filter((text) => text !== "");
  const text = said.join(source.t("picture.separator"));
  const large: TextStyle = { size: 21, weight: 400, fill };
  if (widthOf(text, large) <= INNER) return lineSvg([{ text }], large, { x: MARGIN, y: 600 });
  const small: TextStyle = { ...large, size: 18 };
  return wrap([{ text }], small, INNER, 2)
    .map((line, position) => lineSvg(line, small, { x: MARGIN, y: 587 + position * 24 }))
    .join("");
}

/** What is drawn: the first sentence of a caption, for what is shaded and marked is not in this picture. */
function drawnIn(caption: string): string {
  return caption.split(/[.;](?= |$)|[。；]/, 1)[0] ?? "";
}

function nameLine(source: PictureSource, colours: Colours): string {
  const { t } = source;
  const name: TextStyle = { size: 28, weight: 600, fill: colours.ink, serif: true };
  const names = siteName(t, colours.index);
  const label: TextStyle = { size: 22, weight: 400, fill: colours.soft };
  const [days = []] = wrap([{ text: daysShown(source) }], label, INNER - widthOfRuns(names, name) - 40, 1);
  return (
    lineSvg(names, name, { x: MARGIN, y: 80 }) +
    lineSvg(days, label, { x: SHARE_SIZE.width - MARGIN, y: 79, anchor: "end" })
  );
}

/** The sentence at the largest size at which it has room; shortened only where it has none at the smallest. */
function sentenceLines({ t, view }: PictureSource, colours: Colours, room: number): Drawing {
  const runs = view.headline.map(({ text, tone }): Run => {
    return tone === "up" || tone === "down" ? { text, fill: colours[tone] } : { text };
  });
  const styleOf = (size: number): TextStyle => ({ size, weight: 400, fill: colours.ink, serif: true });
  const at = (size: number) => wrap(runs, styleOf(size), INNER);
  const smallest = SIZES.at(-1) ?? 0;
  const size =
    SIZES.find((each) => at(each).length * leadingOf(t, { size: each }) * 0.95 <= room) ?? smallest;
  const leading = leadingOf(t, { size }) * 0.95;
  const lines = wrapBalanced(runs, styleOf(size), INNER, Math.floor(room / leading));
  const svg = lines.map((line, position) => {
    return lineSvg(line, styleOf(size), { x: 0, y: size * 0.95 + position * leading });
  });
  return { svg: svg.join(""), height: lines.length * leading };
}

const TILES_A_ROW = 3;
const TILE_HEIGHT = 96;

function tilesDrawing(view: View, colours: Colours, top: number): string {
  const tiles = view.sections.flatMap((section) => (section.kind === "tiles" ? section.build() : []));
  const width = INNER / TILES_A_ROW;
  const rows = Math.max(0, Math.floor((PLOT_BOTTOM + 20 - top) / TILE_HEIGHT));
  return tiles
    .slice(0, rows * TILES_A_ROW)
    .map((tile, position) => {
      const left = MARGIN + (position % TILES_A_ROW) * width;
      return tileSvg(tile, colours, {
        left,
        top: top + Math.floor(position / TILES_A_ROW) * TILE_HEIGHT,
        width,
      });
    })
    .join("");
}

interface TilePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function tileSvg({ label, value, tone }: Tile, colours: Colours, { left, top, width }: TilePlace): string {
  const fill = tone === "plain" ? colours.ink : colours[tone];
  const small: TextStyle = { size: 20, weight: 400, fill: colours.soft };
  const large: TextStyle = { size: 40, weight: 500, fill };
  const [words = []] = wrap([{ text: label }], small, width - 24, 1);
  const [figure = []] = wrap([{ text: value }], large, width - 24, 1);
  return lineSvg(words, small, { x: left, y: top + 20 }) + lineSvg(figure, large, { x: left, y: top + 64 });
}
