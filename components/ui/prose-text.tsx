import type { Prose, ProsePart, ProseTone } from "@/lib/i18n/prose";
import { Unbroken } from "./unbroken";
import { closingAtStart, countedAtStart } from "./unbroken-pieces";

const TONE: Record<Exclude<ProseTone, "plain">, string> = {
  strong: "font-semibold",
  up: "font-semibold text-up whitespace-nowrap",
  down: "font-semibold text-down whitespace-nowrap",
};

/** A sentence with its figures set in bold or in the colour of their sign, each on one line with what it counts; and its links. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  return piecesOf(prose).map(({ start, text, tone, counted, href }) => {
    if (href !== undefined) {
      return (
        <a key={start} href={href} className="ref">
          <Unbroken text={text} />
        </a>
      );
    }
    if (tone === "plain") return <Unbroken key={start} text={text} />;
    return <Figure key={start} text={text} tone={tone} counted={counted} />;
  });
}

interface Piece extends ProsePart {
  /** Where it begins in the sentence. */
  readonly start: number;
  /** What stands behind a figure on the same line, in plain ink; empty for nothing. */
  readonly counted: string;
}

/** The sentence with what belongs to a figure's number moved from the text behind it to the figure. */
function piecesOf(prose: Prose): Piece[] {
  let start = 0;
  return prose.map((part, position) => {
    const taken = countedAfter(prose[position - 1], part);
    const piece = {
      ...part,
      start,
      text: part.text.slice(taken.length),
      counted: countedAfter(part, prose[position + 1]),
    };
    start += part.text.length;
    return piece;
  });
}

interface FigureProps {
  readonly text: string;
  readonly tone: Exclude<ProseTone, "plain">;
  readonly counted: string;
}

function Figure({ text, tone, counted }: FigureProps) {
  const figure = (
    <b className={TONE[tone]}>
      <Unbroken text={text} />
    </b>
  );
  if (counted === "") return figure;
  return (
    <span className="whitespace-nowrap">
      {figure}
      {counted}
    </span>
  );
}

/** What the plain text behind a figure begins with that belongs to its number, or that no line may begin with. */
function countedAfter(figure: ProsePart | undefined, behind: ProsePart | undefined): string {
  if (figure === undefined || figure.tone === "plain" || behind?.tone !== "plain") return "";
  return /\d$/.test(figure.text) ? countedAtStart(behind.text) : closingAtStart(behind.text);
}
