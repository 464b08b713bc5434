import { type Drawing, svgDocument } from "@/lib/plot/svg";
import { captionOf, type PlateSection } from "@/lib/views/parts/section";
import { type BlockOptions, coloursFor, gap, moved, paragraph, rule, stacked } from "./block";
import { basisLine, closesTo, type PictureSource, sentenceOf, siteName, sourcesOf } from "./picture-words";
import { narrowestOf, plateDrawing } from "./plate-drawing";
import { lineSvg, type TextStyle, widthOf } from "./type";

/** How a picture is wanted. */
export interface PictureLook extends Pick<BlockOptions, "theme" | "pair"> {
  /** Its width in px. */
  readonly width: number;
  /** How high a picture of a table may be, in px. */
  readonly mostHeight: number;
}

/** Width over height of a picture of a plot: 1200 × 675. */
const SHAPE = 16 / 9;
/** How high a picture of a plot is that is wide enough for its shape, in px. */
export function heightOfShape(width: number): number {
  return Math.round(width / SHAPE);
}

const WIDE = 1200;
// So much smaller may a wide picture be drawn, for the shape of a plot or the columns of a table.
const LEAST_SCALE = 0.92;
const ROOMY = 560;
const MOST_TITLE_LINES = 4;
const MOST_ADDRESS_LINES = 4;
const TRIES = 4;

/**
 * A plate as a document of its own: whose page it is of, its title, what is drawn, the drawing with its key, then sources,
 * revision, date and address. A plot has the places that it has on a page of that width, and is drawn larger where the
 * picture would be flatter than 16:9; a table has the width that it needs, and is drawn larger from there.
 */
export function platePicture(source: PictureSource, plate: PlateSection, look: PictureLook): string {
  const drawn =
    plate.kind === "table" ? tablePicture(source, plate, look) : shapedPicture(source, plate, look);
  const { content, width } = drawn;
  const scale = look.width / width;
  return svgDocument(content, { ...look, width, scale, title: `${source.view.title}: ${plate.title}` });
}

type LaidOptions = BlockOptions & Required<Pick<BlockOptions, "mostHeight">>;

interface Laid {
  readonly content: Drawing;
  readonly width: number;
}

function tablePicture(source: PictureSource, plate: PlateSection, look: PictureLook): Laid {
  const options = { ...look, t: source.t };
  const needed = narrowestOf(plate, options) + 2 * marginOf(look.width);
  const width = Math.min(look.width >= WIDE ? WIDE / LEAST_SCALE : look.width, needed);
  const mostHeight = (look.mostHeight * width) / look.width;
  return { content: laidOut(source, plate, { ...options, width, mostHeight }, 0), width };
}

/** The width at which the picture is as high as its shape asks for, or that of the picture where it is higher at any. */
function shapedPicture(source: PictureSource, plate: PlateSection, look: PictureLook): Laid {
  const options = { ...look, t: source.t };
  const least = look.width >= WIDE ? look.width / LEAST_SCALE : look.width;
  let width = look.width;
  let content = laidOut(source, plate, options, 0);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const wanted = Math.min(least, Math.max(content.height * SHAPE, Math.min(ROOMY, look.width)));
    if (Math.abs(wanted - width) < 0.5) break;
    width = wanted;
    content = laidOut(source, plate, { ...options, width }, 0);
  }
  const spare = width / SHAPE - content.height;
  // A rounding in the height asked for must not leave the shape by a px.
  if (spare < -1) return { content, width };
  return {
    content: { ...laidOut(source, plate, { ...options, width }, Math.max(0, spare)), height: width / SHAPE },
    width,
  };
}

function marginOf(width: number): number {
  return width >= ROOMY ? 32 : 16;
}

/** A picture with so much room to spare between what is drawn and its foot. */
function laidOut(source: PictureSource, plate: PlateSection, options: LaidOptions, spare: number): Drawing {
  const margin = marginOf(options.width);
  const inner = { ...options, width: options.width - 2 * margin };
  const above = stacked([
    gap(margin * 0.75),
    head(source, plate.title, captionOf(plate) ?? "", inner),
    gap(14),
  ]);
  const below = stacked([
    gap(10 + spare),
    foot(source, `${source.address}#${plate.id}`, inner),
    gap(margin * 0.6),
  ]);
  const mostHeight = options.mostHeight - above.height - below.height;
  const { svg, height } = stacked([above, plateDrawing(plate, { ...inner, mostHeight }), below]);
  return { svg: moved({ svg, height }, margin, 0), height };
}

function head({ view, t }: PictureSource, title: string, caption: string, options: BlockOptions): Drawing {
  const { ink, soft, index } = coloursFor(options);
  const isRoomy = options.width >= ROOMY;
  const large: TextStyle = { size: isRoomy ? 25 : 20, weight: 600, fill: ink, serif: true };
  const small: TextStyle = { size: 14, weight: 400, fill: soft };
  const kicker: TextStyle = { size: 13, weight: 600, fill: index };
  return stacked([
    paragraph([{ text: view.title }], kicker, options, 2),
    gap(2),
    paragraph([{ text: title }], large, { ...options, isBalanced: true }, MOST_TITLE_LINES),
    ...(caption === "" ? [] : [gap(3), paragraph([{ text: caption }], small, { ...options, t })]),
  ]);
}

function foot(source: PictureSource, address: string, options: BlockOptions): Drawing {
  const { t } = source;
  const { soft, rule: line } = coloursFor(options);
  const style: TextStyle = { size: 12, weight: 400, fill: soft };
  const said = [basisLine(source), sourcesOf(source)].filter((text) => text !== null).join(" ");
  // What a reader's own file shows is of no revision of the store.
  const revision = source.revision === 0 ? null : t("picture.revision", { revision: source.revision });
  const dated = [revision, closesTo(source)].filter((text) => text !== null).join(t("picture.separator"));
  return stacked([
    rule(options.width, line),
    gap(7),
    ...(said === "" ? [] : [paragraph([{ text: said }], style, options, 4)]),
    signed(source, dated, address, options),
  ]);
}

/** The almanac's name, revision and date, and the address behind them or, where that has no room, below. */
function signed({ t }: PictureSource, dated: string, address: string, options: BlockOptions): Drawing {
  const { ink, index, soft } = coloursFor(options);
  const style: TextStyle = { size: 12, weight: 400, fill: soft };
  const name: TextStyle = { size: 15, weight: 600, fill: ink, serif: true };
  const names = siteName(t, index);
  const nameWidth = widthOf(t("site.name"), name) + 12;
  const own = { size: style.size };
  const small = (text: string) => paragraph([{ text }], style, options, MOST_ADDRESS_LINES);
  const named: Drawing = { svg: lineSvg(names, name, { x: 0, y: 19 }), height: 24 };
  const datedWidth = nameWidth + widthOf(dated, own);
  if (datedWidth > options.width) return stacked([named, ...[dated, address].map((text) => small(text))]);
  const line: Drawing = {
    ...named,
    svg: named.svg + lineSvg([{ text: dated }], style, { x: nameWidth, y: 19 }),
  };
  if (datedWidth + 24 + widthOf(address, own) > options.width) return stacked([line, small(address)]);
  const behind = lineSvg([{ text: address }], style, { x: options.width, y: 19, anchor: "end" });
  return { ...line, svg: line.svg + behind };
}

/** What stands where a page has no plate: that it has none, with the same head and foot. */
export function wordedPicture(source: PictureSource, look: PictureLook): string {
  const width = Math.min(look.width, WIDE);
  const options = { ...look, t: source.t, width: width - 2 * marginOf(width) };
  const headline = sentenceOf(source);
  const { svg, height } = stacked([
    gap(marginOf(width)),
    head(source, headline, source.t("picture.none"), options),
    gap(32),
    foot(source, source.address, options),
    gap(marginOf(width) * 0.6),
  ]);
  const content = { svg: moved({ svg, height }, marginOf(width), 0), height };
  return svgDocument(content, {
    ...look,
    width,
    scale: look.width / width,
    title: `${source.view.title}: ${headline}`,
  });
}
