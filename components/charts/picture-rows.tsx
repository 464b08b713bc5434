import type { ReactNode } from "react";
import { Sealed, type SealedHtml } from "#served";
import type { RowWords } from "@/lib/plot/row-words";
import { rowWords } from "./named-parts";
import { roomFor } from "./reading-room";
import { namedReading } from "./reading-text";
import { ReadsParts } from "./reads-parts";

interface PictureRow {
  readonly row: RowWords;
  readonly bar: SealedHtml;
}

interface PictureRowsProps {
  /** What is to be seen: the picture's accessible name. */
  readonly title: string;
  readonly description: string;
  /** What the ways of drawing mean. */
  readonly legend: ReactNode;
  readonly rows: readonly PictureRow[];
  /** Height of a row's bar in px. */
  readonly height: number;
  readonly axis: SealedHtml;
  /** How wide the words behind the bars are. */
  readonly ends: keyof typeof COLUMNS;
}

const AXIS_HEIGHT = 22;
const COLUMNS = {
  date: "@min-[720px]/rows:grid @min-[720px]/rows:grid-cols-[15rem_1fr_6.5rem]",
  words: "@min-[720px]/rows:grid @min-[720px]/rows:grid-cols-[15rem_1fr_9.5rem]",
};

/**
 * Several indices on one axis: a list of rows, each a name, its bar as plain SVG, and a few words. In a narrow frame name
 * and words stand above the bar.
 */
export function PictureRows({ title, description, legend, rows, height, axis, ends }: PictureRowsProps) {
  const readings = rows.map(({ row }) => rowWords(row.label, row.title));
  const room = roomFor(readings.map(namedReading));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div role="group" aria-label={title} className="@container/rows print:[zoom:0.75]">
      <p className="sr-only">{description}</p>
      {legend}
      <ReadsParts parts="rows" resting={readings[0] ?? ""} room={room}>
        <ul className="text-label">
          {rows.map(({ row, bar }) => (
            <Row key={row.id} row={row} bar={bar} height={height} ends={ends} />
          ))}
        </ul>
      </ReadsParts>
      <div className={`gap-x-3 ${COLUMNS[ends]}`} aria-hidden="true">
        <div className="@container/plot @min-[720px]/rows:col-start-2">
          <Sealed
            as="svg"
            width="100%"
            sealed={axis}
            height={AXIS_HEIGHT}
            className="block overflow-visible"
            aria-hidden="true"
          />
        </div>
      </div>
    </div>
  );
}

function Row({ row, bar, height, ends }: PictureRow & Pick<PictureRowsProps, "height" | "ends">) {
  const { label, shortLabel, href, title, endLabel } = row;
  return (
    <li
      data-name={label}
      className={`flex flex-wrap items-center justify-between gap-x-3 @max-[719px]/rows:pt-2 ${COLUMNS[ends]}`}
    >
      <a href={href} className="truncate py-0.5 hover:text-index">
        <span className="@min-[480px]/rows:hidden">{shortLabel}</span>
        <span className="hidden @min-[480px]/rows:inline">{label}</span>
      </a>
      <div className="@container/plot w-full @max-[719px]/rows:order-3">
        <Sealed as="svg" width="100%" sealed={bar} height={height} className="block" aria-hidden="true" />
      </div>
      <span className="text-small whitespace-nowrap text-soft @max-[719px]/rows:order-2 @min-[720px]/rows:text-right">
        {endLabel}
      </span>
      <span className="sr-only">{title}</span>
    </li>
  );
}
