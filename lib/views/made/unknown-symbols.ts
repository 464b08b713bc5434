import { DOZEN } from "@/lib/reference/dozen";
import type { IndexProfile } from "@/lib/reference/types";
import type { FieldName } from "@/lib/url/fields";
import type { Place } from "@/lib/url/page-table";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";

interface Held {
  readonly profile: Pick<IndexProfile, "symbol">;
}

/**
 * The symbols that a state names and that are not among those `held`; an index is not compared with itself. `place` is
 * `null` where the address is of no page.
 */
export function unknownSymbols(
  place: Place | null,
  { symbol, symbols = [], against = [] }: ViewState,
  held: readonly Held[],
): AddressProblem[] {
  const known = held.map(({ profile }) => profile.symbol.toLowerCase());
  const others = known.filter((symbol) => !(place !== null && "symbol" in place && place.symbol === symbol));
  const unknown = (parameter: FieldName, asked: readonly string[], allowed: readonly string[]) =>
    asked
      .filter((symbol) => !allowed.includes(symbol))
      .map((found) => ({ parameter, found, expected: allowedText(allowed) }));
  return [
    ...unknown("symbol", symbol === undefined ? [] : [symbol], known),
    ...unknown("symbols", symbols, known),
    ...unknown("against", against, others),
  ];
}

/** The symbols that there are, the first twelve of many. */
function allowedText(allowed: readonly string[]): string {
  const more = allowed.length > DOZEN ? ["…"] : [];
  return [...allowed.slice(0, DOZEN), ...more].join(",") || "—";
}
