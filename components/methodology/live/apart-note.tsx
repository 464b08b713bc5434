import { Unbroken } from "@/components/ui/unbroken";
import { formatCount } from "@/lib/format/format";
import { LONGEST_ROWS, MOST_ADDRESS_ROWS } from "@/lib/url/rows-field";
import type { LiveTable, LiveWords } from "@/lib/views/methodology/worked-table";
import type { Visit } from "./use-visit";

interface ApartNoteProps {
  readonly live: LiveTable;
  readonly visit: Visit;
  readonly count: number;
  /** Whether the rows can be worked out as they are. */
  readonly isWorked: boolean;
}

/** Says that the rows are those of the reader alone, what of the page is of others, and who keeps them. */
export function ApartNote({ live: { live }, visit, count, isWorked }: ApartNoteProps) {
  const why = visit.isBeyond ? beyondText(live, visit, count) : live.unworked;
  const text = `${why}${isWorked ? live.ofRows : live.stay}${live.others}`;
  return (
    <p
      role="note"
      // Where the page's own line on its companies is of others.
      data-beyond={visit.isBeyond ? "" : undefined}
      className="my-3 border-l-4 border-mark bg-raised px-4 py-3 text-label"
    >
      <Unbroken text={`${text}${visit.isKept ? live.tabKeeps : live.tabLoses}`} />
    </p>
  );
}

function beyondText({ beyond }: LiveWords, { length }: Visit, count: number): string {
  return beyond
    .replace("{most}", formatCount(MOST_ADDRESS_ROWS))
    .replace("{characters}", formatCount(LONGEST_ROWS))
    .replace("{count}", formatCount(count))
    .replace("{length}", formatCount(length));
}
