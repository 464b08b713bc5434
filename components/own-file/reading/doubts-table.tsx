"use client";

import { useState } from "react";
import { BUTTON } from "@/components/ui/fields";
import { Unbroken } from "@/components/ui/unbroken";
import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { ToldDoubt, ToldReading } from "@/lib/own-file/told-reading";

interface DoubtsTableProps {
  readonly t: Translator;
  readonly doubts: ToldReading["doubts"];
  /** Takes rows out of the figures (`isOut`) or puts them back. */
  readonly onTake: (takes: readonly string[], isOut: boolean) => void;
}

const ROWS_AT_FIRST = 20;
const ROWS_MORE = 200;

/** Doubtful rows, each with a button that takes it out of every figure, and back; a row that is out is struck through. */
export function DoubtsTable({ t, doubts, onTake }: DoubtsTableProps) {
  const [count, setCount] = useState(ROWS_AT_FIRST);
  const left = doubts.length - count;
  const title = t("ownFile.doubts.title");
  return (
    <div className="table-box mt-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form */}
      <div
        role="group"
        className="scroll-hint overflow-x-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={title}
      >
        <table className="data-table" data-left="1 3" data-prose="3">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ownFile.column.date")}</th>
              <th scope="col">{t("ownFile.column.close")}</th>
              <th scope="col">{t("ownFile.column.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.slice(0, count).map((doubt) => (
              <DoubtRow key={`${doubt.date} ${doubt.takes.length}`} {...{ t, doubt, onTake }} />
            ))}
          </tbody>
        </table>
      </div>
      {left <= 0 ? null : (
        <button
          type="button"
          className={`mt-3 text-label ${BUTTON}`}
          onClick={() => setCount(count + ROWS_MORE)}
        >
          {t("ownFile.doubts.more", { left: formatCount(left) })}
        </button>
      )}
    </div>
  );
}

interface DoubtRowProps extends Pick<DoubtsTableProps, "t" | "onTake"> {
  readonly doubt: ToldDoubt;
}

function DoubtRow({ t, doubt, onTake }: DoubtRowProps) {
  const { date, line, close, reasons, takes, isTakenOut } = doubt;
  const struck = isTakenOut ? "text-soft line-through" : undefined;
  const action = t(isTakenOut ? "ownFile.putBack" : "ownFile.takeOut", { count: takes.length });
  const words = reasons.length === 0 ? [t("ownFile.takenOut")] : reasons;
  return (
    <tr>
      <th scope="row" className={struck}>
        <span className="whitespace-nowrap tabular-nums">{date}</span>
        {line === null ? null : <small data-text="">{t("ownFile.inLine", { line: String(line) })}</small>}
      </th>
      <td className={struck}>{close}</td>
      <td>
        <div className="flex flex-wrap justify-between gap-x-6">
          <div className={`min-w-0 flex-1 basis-40 ${isTakenOut ? "text-soft" : ""}`}>
            {words.map((text) => (
              <span key={text} className="block">
                <Unbroken text={text} />
              </span>
            ))}
          </div>
          <button
            type="button"
            aria-label={t("ownFile.ofRow", { action, date })}
            className="self-start font-medium text-index hover:underline max-md:py-1"
            onClick={() => onTake(takes, !isTakenOut)}
          >
            {action}
          </button>
        </div>
      </td>
    </tr>
  );
}
