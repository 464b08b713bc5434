import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { DatedClose } from "@/lib/series/dated-close";

/** What the examples are worked out from. */
export interface ExampleContext {
  readonly t: Translator;
  /** The index that most examples are of; it has at least one close. */
  readonly record: IndexRecord;
  readonly records: readonly IndexRecord[];
  readonly facts: ReferenceFacts;
  /** The store's. */
  readonly revision: number;
}

/** An example in words; `null` where what it is of is not held or not defined. */
export type Example = (context: ExampleContext) => string | null;

/** The index by its short name. */
export function nameOf({ t }: ExampleContext, record: IndexRecord): string {
  return record.profile.shortName[t.locale];
}

/** The two closes of a change, as the messages of examples name them. */
export function changeValues(
  context: ExampleContext,
  from: DatedClose,
  to: DatedClose,
): Record<"name" | "from" | "to" | "fromClose" | "toClose" | "change", string> {
  const { t, record } = context;
  return {
    name: nameOf(context, record),
    from: formatShortDay(from.day, t.locale),
    to: formatShortDay(to.day, t.locale),
    fromClose: formatLevel(from.close),
    toClose: formatLevel(to.close),
    change: formatPercent(to.close / from.close - 1, t.locale, { sign: true }),
  };
}
