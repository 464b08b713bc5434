import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { columnLabel, type OrderTrack } from "@/lib/ingest/read/dates/order-track";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import type { MarkTrack } from "@/lib/ingest/read/numbers/mark-track";
import { isoFromDay } from "@/lib/series/day";
import type { CloseRows } from "./close-rows";
import { faultListOf, mergeFaults } from "./fault-list";
import { type Fault, faultAt, PriceFileError, showCell } from "./price-file-error";

/** The order of dates and the decimal mark that a file is read in. */
export interface Settled {
  readonly order: OrderTrack;
  readonly mark: MarkTrack;
}

/**
 * Chooses the order of dates and the decimal mark from all rows of a file: those without a fault, or, where none
 * is without, those with the fewest, whose faults are then named. `readTo`: the line up to which a file was read that
 * is given up; what the rows left unread might still decide is then no fault.
 *
 * Throws a PriceFileError with all faults of the file; where more than one choice fits, with the choice to make.
 */
export function settle(rows: CloseRows, layout: Layout, readTo: number | null): Settled {
  if (rows.series.fault !== null) throw new PriceFileError([rows.series.fault]);
  const order = fewestFaults(rows.orders, ({ faultCount }) => faultCount);
  const mark = settleMark(rows);
  if (order === undefined || mark === undefined) throw new RangeError("a file was read in no order or mark");
  const choices = readTo === null ? [unclearDates(rows, layout), unclearNumbers(rows, layout)] : [];
  const { faults, total } = mergeFaults([
    rows.faults,
    rows.undated.faults,
    ...order.faults,
    mark.faults,
    faultListOf(choices),
  ]);
  if (total > 0) throw new PriceFileError(faults, total - faults.length, readTo);
  if (rows.lines.length === 0) throw new PriceFileError([noCloses(layout)]);
  return { order, mark };
}

function settleMark({ marks, shownMark }: CloseRows): MarkTrack | undefined {
  const shown = marks.find(({ mark }) => mark === shownMark.mark);
  const best = fewestFaults(marks, ({ faults }) => faults.total);
  return shown !== undefined && shown.faults.total === best?.faults.total ? shown : best;
}

function fewestFaults<Track>(tracks: readonly Track[], count: (track: Track) => number): Track | undefined {
  const fewest = Math.min(...tracks.map(count));
  return tracks.find((track) => count(track) === fewest);
}

function unclearDates({ orders, unclearDate, lines }: CloseRows, layout: Layout): Fault | null {
  const possible = orders.filter(({ faultCount }) => faultCount === 0);
  const isSame = possible.every(({ days }) => days.every((day, at) => day === possible[0]?.days[at]));
  if (possible.length < 2 || unclearDate === null || lines.length === 0 || isSame) return null;
  const readings = possible.map(({ order, days }) => {
    const [from, to] = [isoFromDay(days[0] ?? 0), isoFromDay(days.at(-1) ?? 0)];
    return { order, from, to };
  });
  const words = readingWords.unclearDates(showCell(unclearDate.cell), readings);
  const choices = possible.map(({ order }) => order);
  return faultAt("ambiguous-dates", unclearDate.line, columnLabel(layout.dateColumn), words, choices);
}

function unclearNumbers({ marks, shownMark }: CloseRows, layout: Layout): Fault | null {
  const { mark, unclear } = shownMark;
  if (mark !== null || unclear === null || !marks.every(({ faults }) => faults.total === 0)) return null;
  const choices = marks.map(({ mark: each }) => each);
  const words = readingWords.unclearMark(showCell(unclear.cell), choices);
  return faultAt("ambiguous-numbers", unclear.line, columnLabel(layout.closeColumn), words, choices);
}

function noCloses({ closeColumn, firstDataLine }: Layout): Fault {
  return faultAt("no-rows", firstDataLine, columnLabel(closeColumn), readingWords.noClose);
}
