import type { AddressProblem, ViewState } from "./view-state";

// The ends of a range are refused together, even where one alone is named.
const RANGE: readonly string[] = ["from", "to"];

/** A field without the items that problems name; `undefined` where it has none left, or is no list and is named. */
function soundValue(value: unknown, named: readonly AddressProblem[]): unknown {
  if (named.length === 0) return value;
  if (!Array.isArray(value)) return undefined;
  const left = value.filter((item) => !named.some(({ found }) => found === item));
  return left.length === 0 || left.length === value.length ? undefined : left;
}

/**
 * A state without what `problems` name of it: that of the page as it is shown, for what leads to the same view elsewhere
 * (its files, pictures, embeds and the address by which others know it), where a refused parameter is a fault. Of a list
 * the items that are named are left out. A problem that names a parameter which is not in the state, for it was left out
 * already, changes nothing.
 */
export function soundState(state: ViewState, problems: readonly AddressProblem[]): ViewState {
  if (problems.length === 0) return state;
  const isNamed = (name: string) => problems.some(({ parameter }) => parameter === name);
  const isRangeRefused = RANGE.some((name) => isNamed(name) && Object.hasOwn(state, name));
  const sound = Object.entries(state).flatMap(([name, value]) => {
    if (isRangeRefused && RANGE.includes(name)) return [];
    const left = soundValue(
      value,
      problems.filter(({ parameter }) => parameter === name),
    );
    return left === undefined ? [] : [[name, left]];
  });
  return Object.fromEntries(sound);
}
