import { createHash } from "node:crypto";
import { DEFAULT_ROWS } from "@/lib/url/field-choices";
import type { FieldName } from "@/lib/url/fields";
import { type ViewState, writeFields } from "@/lib/url/view-state";
import type { ApiContent, Endpoint } from "./endpoint";
import { queryFields } from "./query-fields";

// What is said of one answer, not of the list that it is a part of.
const OF_ANSWER: readonly FieldName[] = ["limit", "cursor", "format"];

/** The rows that one answer has, by position, and what asks for those behind them. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  /** `null` at the end of the list. */
  readonly next: string | null;
}

const SEAL_LENGTH = 8;

/**
 * The cursor of what comes behind a row of a list: its key in signs that need no escape in an address, behind a seal of the
 * two, so that it is of no use in another list.
 */
export function cursorBehind(list: string, key: string): string {
  const seal = createHash("sha256")
    .update(JSON.stringify([list, key]))
    .digest("base64url");
  return seal.slice(0, SEAL_LENGTH) + Buffer.from(key).toString("base64url");
}

/**
 * What makes a list the one that it is: its address and what its query says, however that is written. Not the revision that
 * it is made from: a cursor holds when the store has more.
 */
export function listName(endpoint: Endpoint, symbol: string, state: ViewState): string {
  const fields = queryFields(endpoint).filter((field) => !OF_ANSWER.includes(field));
  return `${endpoint.name} ${symbol.toLowerCase()} ${writeFields(fields, state)}`;
}

/**
 * The part of a list that a state asks for: `limit` rows behind `cursor`. In a list that ascends a cursor holds where its
 * row has gone; `null` for a cursor that no answer of this list, by its `name`, has given.
 */
export function listPart(
  { isAscending }: Pick<Endpoint, "isAscending">,
  { count, keyAt }: Pick<ApiContent, "count" | "keyAt">,
  { limit = DEFAULT_ROWS, cursor }: ViewState,
  name: string,
): ListPart | null {
  const key = cursor === undefined ? null : keyOf(name, cursor);
  if (key === undefined) return null;
  const from = key === null ? 0 : positionBehind(key, count, keyAt, isAscending);
  if (from === null) return null;
  const to = Math.min(count, from + limit);
  return { from, to, next: to < count ? cursorBehind(name, keyAt(to - 1)) : null };
}

/** The key that a cursor of a list has; `undefined` where it is of another list, or none. */
function keyOf(list: string, cursor: string): string | undefined {
  const key = Buffer.from(cursor.slice(SEAL_LENGTH), "base64url").toString();
  return cursorBehind(list, key) === cursor ? key : undefined;
}

function positionBehind(
  key: string,
  count: number,
  keyAt: ApiContent["keyAt"],
  isAscending: boolean,
): number | null {
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
