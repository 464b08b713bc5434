"use client";

import { type ClipboardEvent, useMemo } from "react";
import type { LiveWorkedProps } from "@/components/methodology/live-worked-props";
import { ShownRows } from "@/components/methodology/shown-rows";
import { WorkedSteps } from "@/components/methodology/worked-steps";
import { Unbroken } from "@/components/ui/unbroken";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { readRows } from "@/lib/url/rows-field";
import { appliedAction, askedAction } from "@/lib/views/methodology/action-of";
import { companyCells } from "@/lib/views/methodology/company-cells";
import { levelText } from "@/lib/views/methodology/figure-texts";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable, WorkedTable } from "@/lib/views/methodology/worked-table";
import { noFiguresText, stepTexts } from "@/lib/views/methodology/worked-words";
import { ApartNote } from "./apart-note";
import { LiveActions } from "./live-actions";
import { LiveRows, MOST_SHOWN } from "./live-rows";
import { useCompanies } from "./use-companies";
import { useVisit } from "./use-visit";

/**
 * The table with fields for cells, worked out again at every keystroke by the page's own functions. What can be worked
 * out goes into the address, and the rest of the page follows; while a cell cannot be used the last figures stay.
 */
export function LiveWorked({ worked, locale, title, given, ticked }: LiveWorkedProps) {
  const { live } = worked;
  const companies = useCompanies(live, given);
  const { made, figures, good, rows } = companies;
  const isWorked = made.result.kind === "figures";
  const visit = useVisit(rows, companies.pageText, isWorked);
  const { isBeyond } = visit;
  const steps = useMemo(
    () => stepsOf(worked, locale, figures, isBeyond),
    [worked, locale, figures, isBeyond],
  );
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    const several = readRows(text);
    if (!/[\n\t]/.test(text.trim()) || several.length === 0) return;
    event.preventDefault();
    companies.replaceAll(several.map(companyCells));
  };
  const allRows = worked.allRows.replace(String(live.cells.length), formatCount(rows.length));
  // A cell that goes bad and good again as it is typed in does not move the table under the reader.
  const note = visit.isApart ? <ApartNote {...{ live, visit, isWorked }} count={rows.length} /> : null;
  return (
    <>
      <WorkedSteps
        {...{ stepsLabel: worked.stepsLabel, steps }}
        held={isWorked ? null : heldText(live, figures, visit.isApart)}
      />
      <div className="min-w-0" onPaste={pasted}>
        {visit.isBeyond ? note : null}
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
        <LongNote text={isWorked ? live.live.long : live.live.longIdle} count={rows.length} />
        {visit.isBeyond ? null : note}
        <LiveActions
          {...{ live, made, figures, visit }}
          onAdd={companies.add}
          onOpen={companies.replaceAll}
        />
      </div>
    </>
  );
}

/** Which rows the steps are of where it is not those of the table; `null` where these are the page's. */
function heldText({ live }: LiveTable, figures: WorkedFigures | null, isApart: boolean): string | null {
  if (figures !== null) return live.heldSteps;
  return isApart ? `${live.stepsOf}${live.others}` : null;
}

/** How many rows of a long table are shown. */
function LongNote({ text, count }: { readonly text: string; readonly count: number }) {
  if (count <= MOST_SHOWN) return null;
  return (
    <p className="text-label text-soft">
      {text.replace("{count}", formatCount(count)).replace("{shown}", formatCount(MOST_SHOWN))}
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

/**
 * The steps with the figures as they are now; without any, as the page has them. What happens to a company is chosen of
 * the page's alone, so that with rows which the page cannot have it stays of those, and says so.
 */
function stepsOf(
  worked: WorkedTable,
  locale: Locale,
  figures: WorkedFigures | null,
  isBeyond: boolean,
): WorkedTable["steps"] {
  if (figures === null) return worked.steps;
  const { words, live, cap, asked: given, newcomer } = worked.live;
  const asked = askedAction(
    given,
    figures.basket.map(({ price }) => price),
    newcomer,
  );
  const texts = stepTexts(words, locale, figures, cap, { asked, result: appliedAction(figures, asked) });
  return worked.steps.map((step) => {
    const isOfPage = isBeyond && step.name === "action";
    return { ...step, text: isOfPage ? `${live.actionOf}${step.text}` : texts[step.name] };
  });
}
