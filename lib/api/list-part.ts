import { DEFAULT_ROWS } from "@/lib/url/fields";
import type { ViewState } from "@/lib/url/view-state";
import type { ApiContent, Endpoint } from "./endpoint";

/** The rows that one answer has, by position, and what asks for those behind them. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  /** `null` at the end of the list. */
  readonly next: string | null;
}

/** The cursor of what comes behind a row: its key, in signs that need no escape in an address. */
export function cursorBehind(key: string): string {
  return Buffer.from(key).toString("base64url");
}

/**
 * The part of a list that a state asks for: `limit` rows behind `cursor`. In a list that ascends a cursor holds where its
 * row has gone; `null` where it names none of the rows of another list.
 */
export function listPart(
  { isAscending }: Pick<Endpoint, "isAscending">,
  { count, keyAt }: Pick<ApiContent, "count" | "keyAt">,
  { limit = DEFAULT_ROWS, cursor }: ViewState,
): ListPart | null {
  const from = cursor === undefined ? 0 : positionBehind(cursor, count, keyAt, isAscending);
  if (from === null) return null;
  const to = Math.min(count, from + limit);
  return { from, to, next: to < count ? cursorBehind(keyAt(to - 1)) : null };
}

function positionBehind(
  cursor: string,
  count: number,
  keyAt: ApiContent["keyAt"],
  isAscending: boolean,
): number | null {
  const key = Buffer.from(cursor, "base64url").toString();
  if (cursorBehind(key) !== cursor) return null;
  if (isAscending) return firstAbove(key, count, keyAt);
  for (let position = 0; position < count; position++) if (keyAt(position) === key) return position + 1;
  return null;
}

/** The first position whose key is above one. O(log n). */
function firstAbove(key: string, count: number, keyAt: ApiContent["keyAt"]): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(middle) > key) high = middle;
    else low = middle + 1;
  }
  return low;
}
