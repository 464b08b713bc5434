import { memo } from "react";
import { formatFactor, formatLevel, formatPercent, NOT_AVAILABLE } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { CellName } from "@/lib/views/methodology/company-cells";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable } from "@/lib/views/methodology/worked-table";
import { cellProblemText } from "@/lib/views/methodology/worked-words";
import type { LiveRow } from "./use-companies";

/** Rows that are shown of a long table; all count. */
export const MOST_SHOWN = 100;

type OnType = (id: number, name: CellName, value: string) => void;

interface LiveRowsProps {
  readonly live: LiveTable;
  readonly rows: readonly LiveRow[];
  readonly made: Worked;
  readonly figures: WorkedFigures | null;
  readonly locale: Locale;
  readonly title: string;
  readonly onType: OnType;
  readonly onRemove: (id: number) => void;
}

// In the page's order: the key figure stands second.
const HEADS = [
  ...(["name", "weight", "price", "issuedShares", "freeFloat"] as const),
  ...(["capFactor", "closeBefore", "counted"] as const),
];
const NUMBERS = ["price", "issuedShares", "freeFloat", "capFactor", "closeBefore"] as const;

/** The companies with fields for cells. */
export function LiveRows({ live, rows, made, figures, locale, title, onType, onRemove }: LiveRowsProps) {
  const { labels, words } = live;
  const wrong = new Map(
    made.problems.map((problem) => [`${problem.row} ${problem.cell}`, cellProblemText(words, problem)]),
  );
  // While a cell cannot be used, the last figures stay at their rows if these are still as many.
  const held = figures !== null && figures.basket.length === rows.length ? figures : null;
  const numberAt = (values: ArrayLike<number> | undefined, row: number) => values?.[row] ?? null;
  return (
    <div className="table-box">
      <div className="scroll-hint overflow-x-auto">
        <table className="data-table live-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {HEADS.map((name) => (
                <th key={name} scope="col">
                  {labels[name]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ id, cells }, row) => {
              const factor = numberAt(
                held?.basket.map(({ capFactor }) => capFactor),
                row,
              );
              const field = (name: CellName) => (
                <CellField
                  {...{
                    id,
                    name,
                    onType,
                    value: cells[name],
                    label: `${cells.name || row + 1}: ${labels[name]}`,
                  }}
                  hint={name === "capFactor" && factor !== null ? formatFactor(factor) : ""}
                  problem={wrong.get(`${row} ${name}`) ?? null}
                />
              );
              return (
                <tr key={id}>
                  <th scope="row">{field("name")}</th>
                  <td>{shown(numberAt(held?.weights, row), locale, formatPercent)}</td>
                  {NUMBERS.map((name) => (
                    <td key={name}>{field(name)}</td>
                  ))}
                  <td>{shown(numberAt(held?.counted, row), locale, formatLevel)}</td>
                  <td>
                    <RemoveButton
                      {...{ id, onRemove }}
                      label={live.live.remove.replace("{company}", cells.name)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function shown(
  value: number | null,
  locale: Locale,
  format: (value: number, locale: Locale) => string,
): string {
  return value === null || !Number.isFinite(value) ? NOT_AVAILABLE[locale] : format(value, locale);
}

interface CellFieldProps {
  readonly id: number;
  readonly name: CellName;
  readonly value: string;
  readonly label: string;
  /** What counts where the cell is left blank. */
  readonly hint: string;
  readonly problem: string | null;
  readonly onType: OnType;
}

/** A cell as a field; what is wrong with it stands under it. A keystroke elsewhere leaves it as it is. */
const CellField = memo(function CellField(props: CellFieldProps) {
  const { id, name, value, label, hint, problem, onType } = props;
  const messageId = `cell-${id}-${name}`;
  return (
    <>
      <input
        className="live-cell"
        data-name={name}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : messageId}
        size={1}
        inputMode={name === "name" ? "text" : "decimal"}
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={value}
        onChange={(event) => onType(id, name, event.target.value)}
      />
      {problem === null ? null : (
        <small id={messageId} className="text-down">
          {problem}
        </small>
      )}
    </>
  );
});

interface RemoveButtonProps {
  readonly id: number;
  readonly label: string;
  readonly onRemove: (id: number) => void;
}

const RemoveButton = memo(function RemoveButton({ id, label, onRemove }: RemoveButtonProps) {
  return (
    <button type="button" aria-label={label} className="live-remove" onClick={() => onRemove(id)}>
      ×
    </button>
  );
});
