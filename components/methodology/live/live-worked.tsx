"use client";

import { type ClipboardEvent, useMemo } from "react";
import type { LiveWorkedProps } from "@/components/methodology/live-worked-props";
import { ShownRows } from "@/components/methodology/shown-rows";
import { WorkedSteps } from "@/components/methodology/worked-steps";
import { Unbroken } from "@/components/ui/unbroken";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { LONGEST_ROWS, MOST_ADDRESS_ROWS, readRows } from "@/lib/url/rows-field";
import { appliedAction, askedAction } from "@/lib/views/methodology/action-of";
import { companyCells } from "@/lib/views/methodology/company-cells";
import { levelText } from "@/lib/views/methodology/figure-texts";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable, WorkedTable } from "@/lib/views/methodology/worked-table";
import { noFiguresText, stepTexts } from "@/lib/views/methodology/worked-words";
import { LiveActions } from "./live-actions";
import { LiveRows, MOST_SHOWN } from "./live-rows";
import { useCompanies } from "./use-companies";
import { useVisit, type Visit } from "./use-visit";

/**
 * The table with fields for cells, worked out again at every keystroke by the page's own functions. What can be worked
 * out goes into the address, and the rest of the page follows; while a cell cannot be used the last figures stay.
 */
export function LiveWorked({ worked, locale, title, given, ticked }: LiveWorkedProps) {
  const { live } = worked;
  const companies = useCompanies(live, given);
  const { made, figures, good, rows } = companies;
  const visit = useVisit(rows);
  const steps = useMemo(() => stepsOf(worked, locale, figures), [worked, locale, figures]);
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    const several = readRows(text);
    if (!/[\n\t]/.test(text.trim()) || several.length === 0) return;
    event.preventDefault();
    companies.replaceAll(several.map(companyCells));
  };
  const allRows = worked.allRows.replace(String(live.cells.length), formatCount(rows.length));
  return (
    <>
      <WorkedSteps
        {...{ stepsLabel: worked.stepsLabel, steps }}
        held={figures !== null && made.result.kind !== "figures" ? live.live.heldSteps : null}
      />
      <div className="min-w-0" onPaste={pasted}>
        {visit.isBeyond ? <BeyondNote {...{ live, visit }} count={rows.length} /> : null}
        <p className="worked-line" aria-live="polite" data-live-level="">
          <Outcome live={live} made={made} figures={figures} />
        </p>
        <ShownRows allRows={allRows} isTicked={ticked.rows}>
          <LiveRows
            {...{ live, rows, made, figures, good, locale, title }}
            hasAllColumns={ticked.columns}
            onType={companies.type}
            onRemove={companies.remove}
          />
        </ShownRows>
        {rows.length > MOST_SHOWN ? (
          <p className="text-label text-soft">
            {live.live.long
              .replace("{count}", formatCount(rows.length))
              .replace("{shown}", formatCount(MOST_SHOWN))}
          </p>
        ) : null}
        <LiveActions
          {...{ live, made, figures, isBeyond: visit.isBeyond }}
          onAdd={companies.add}
          onOpen={companies.replaceAll}
        />
      </div>
    </>
  );
}

interface BeyondNoteProps {
  readonly live: LiveTable;
  readonly visit: Visit;
  readonly count: number;
}

/** Says that the rows are those of the reader alone, what of the page is of others, and who keeps them. */
function BeyondNote({ live: { live }, visit, count }: BeyondNoteProps) {
  const text = live.beyond
    .replace("{most}", formatCount(MOST_ADDRESS_ROWS))
    .replace("{characters}", formatCount(LONGEST_ROWS))
    .replace("{count}", formatCount(count))
    .replace("{length}", formatCount(visit.length));
  return (
    <p role="note" data-beyond="" className="mb-3 border-l-4 border-mark bg-raised px-4 py-3 text-label">
      <Unbroken text={`${text}${live.others}${visit.isKept ? live.tabKeeps : live.tabLoses}`} />
    </p>
  );
}

interface OutcomeProps {
  readonly live: LiveTable;
  readonly made: Worked;
  readonly figures: WorkedFigures | null;
}

/** The level, or why there is no new one and that the last one stays. */
function Outcome({ live, made, figures }: OutcomeProps) {
  const { words, live: labels, cap } = live;
  const problem = made.result.kind === "figures" ? null : noFiguresText(words, made.result, cap);
  return (
    <>
      {figures === null ? null : (
        <>
          {labels.level} <b>{levelText(figures.level)}</b>
          {labels.separator}
          {labels.divisor} {levelText(figures.divisor.after)}
          {labels.end}
          {problem === null ? null : labels.lastGood}
        </>
      )}
      {problem === null ? null : (
        <span className="text-down">
          <Unbroken text={problem} />
        </span>
      )}
    </>
  );
}

/** The steps with the figures as they are now; without any, as the page has them. */
function stepsOf(worked: WorkedTable, locale: Locale, figures: WorkedFigures | null): WorkedTable["steps"] {
  if (figures === null) return worked.steps;
  const { words, cap, asked: given, newcomer } = worked.live;
  const asked = askedAction(
    given,
    figures.basket.map(({ price }) => price),
    newcomer,
  );
  const texts = stepTexts(words, locale, figures, cap, { asked, result: appliedAction(figures, asked) });
  return worked.steps.map((step) => ({ ...step, text: texts[step.name] }));
}
