import { memo, useMemo } from "react";
import { formatFactor, formatPercent, NOT_AVAILABLE } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { CellName } from "@/lib/views/methodology/company-cells";
import { levelText } from "@/lib/views/methodology/figure-texts";
import type { Worked, WorkedFigures } from "@/lib/views/methodology/worked";
import type { LiveTable } from "@/lib/views/methodology/worked-table";
import { cellProblemText } from "@/lib/views/methodology/worked-words";
import type { LiveRow } from "./use-companies";

/** Rows that are shown of a long table; all count. */
export const MOST_SHOWN = 100;

// How many columns have room in boxes of little width, as the style sheet names them: fields need more than texts.
const FITS = { "data-a": 3, "data-b": 3, "data-c": 3, "data-d": 4, "data-e": 5 } as const;

type OnType = (id: number, name: CellName, value: string) => void;

interface LiveRowsProps {
  readonly live: LiveTable;
  readonly rows: readonly LiveRow[];
  readonly made: Worked;
  readonly figures: WorkedFigures | null;
  /** The rows that the figures are of. */
  readonly good: readonly LiveRow[];
  readonly locale: Locale;
  readonly title: string;
  /** Whether all columns show from the first where they have no room. */
  readonly hasAllColumns: boolean;
  readonly onType: OnType;
  readonly onRemove: (id: number) => void;
}

// In the page's order: the key figure stands second.
const HEADS = [
  ...(["name", "weight", "price", "issuedShares", "freeFloat"] as const),
  ...(["closeBefore", "capFactor", "counted"] as const),
];
const NUMBERS = ["price", "issuedShares", "freeFloat", "closeBefore", "capFactor"] as const;

/** The companies with fields for cells. */
export function LiveRows({ made, figures, good, hasAllColumns, ...props }: LiveRowsProps) {
  const { live, rows, title } = props;
  const wrong = new Map(
    made.problems.map((problem) => [`${problem.row} ${problem.cell}`, cellProblemText(live.words, problem)]),
  );
  // While a cell cannot be used, the last figures stay at their rows.
  const places = useMemo(() => new Map(good.map(({ id }, place) => [id, place])), [good]);
  return (
    <div className="table-box" {...FITS}>
      <label className="more-columns">
        <input type="checkbox" autoComplete="off" defaultChecked={hasAllColumns} /> {live.live.more}
      </label>
      <div className="scroll-hint overflow-x-auto">
        <table className="data-table live-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {HEADS.map((name) => (
                <th key={name} scope="col">
                  {live.labels[name]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map((row, place) => (
              <CompanyRow
                key={row.id}
                {...{ ...props, row, place, figures, worked: places.get(row.id) ?? -1 }}
                problemAt={(name) => wrong.get(`${place} ${name}`) ?? null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface CompanyRowProps extends Pick<LiveRowsProps, "live" | "locale" | "onType" | "onRemove"> {
  readonly row: LiveRow;
  readonly place: number;
  readonly figures: WorkedFigures | null;
  /** Where the figures have the row; −1 where they do not. */
  readonly worked: number;
  readonly problemAt: (name: CellName) => string | null;
}

function CompanyRow(props: CompanyRowProps) {
  const { row, place, figures, worked, problemAt, live, locale, onType, onRemove } = props;
  const { id, cells } = row;
  const factor = figures?.basket[worked]?.capFactor;
  const field = (name: CellName) => (
    <CellField
      {...{ id, name, onType, value: cells[name], problem: problemAt(name) }}
      label={`${cells.name || place + 1}: ${live.labels[name]}`}
      hint={name === "capFactor" && factor !== undefined ? formatFactor(factor) : ""}
    />
  );
  return (
    <tr>
      <th scope="row">{field("name")}</th>
      <td>{shown(figures?.weights[worked], locale, formatPercent)}</td>
      {NUMBERS.map((name) => (
        <td key={name}>{field(name)}</td>
      ))}
      <td>{shown(figures?.counted[worked], locale, levelText)}</td>
      <td>
        <RemoveButton {...{ id, onRemove }} label={live.live.remove.replace("{company}", cells.name)} />
      </td>
    </tr>
  );
}

function shown(
  value: number | undefined,
  locale: Locale,
  format: (value: number, locale: Locale) => string,
): string {
  return value === undefined ? NOT_AVAILABLE[locale] : format(value, locale);
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
