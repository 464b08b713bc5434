const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a part stands: in a table by its row and column, otherwise all in one row. */
function placeOf(parts: readonly Element[], part: Element): readonly [across: number, down: number] {
  const cell = part.closest<HTMLTableCellElement>("td, th");
  const row = part.closest("tr");
  return cell === null || row === null ? [parts.indexOf(part), 0] : [cell.cellIndex, row.rowIndex];
}

/** The first or last part of the row of another, or of all where they stand in one row. */
function endOf(parts: readonly Element[], from: Element | null, key: "Home" | "End"): Element | null {
  const row = from?.closest("tr") ?? null;
  const among = row === null ? parts : parts.filter((part) => part.closest("tr") === row);
  return (key === "Home" ? among[0] : among.at(-1)) ?? null;
}

/**
 * The part to which an arrow key, Home or End leads from another: the nearest in that direction, in a table in the same row or
 * column, elsewhere the one before or after. The last one where none was read; `null` where the key leads nowhere.
 */
export function besides(parts: readonly Element[], from: Element | null, key: string): Element | null {
  if (key === "Home" || key === "End") return endOf(parts, from, key);
  const step = STEPS[key];
  if (step === undefined) return null;
  if (from === null) return parts.at(-1) ?? null;
  const [across, down] = placeOf(parts, from);
  const isTable = from.closest("td, th") !== null;
  // Without rows, up is on and down is back.
  const [stepAcross, stepDown] = isTable ? step : [step[0] - step[1], 0];
  const ahead = parts.filter((part) => {
    const [x, y] = placeOf(parts, part);
    return stepAcross === 0
      ? x === across && Math.sign(y - down) === stepDown
      : y === down && Math.sign(x - across) === stepAcross;
  });
  return (stepAcross + stepDown > 0 ? ahead[0] : ahead.at(-1)) ?? null;
}
