import type { Locale } from "@/lib/i18n/locale";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";

/** What the table with fields for cells is made from. */
export interface LiveWorkedProps {
  readonly worked: WorkedTable;
  readonly locale: Locale;
  readonly title: string;
  /** Rows that are to stand in place of the page's; `null` for those. */
  readonly given: readonly string[][] | null;
}
