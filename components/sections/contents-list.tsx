import { Unbroken } from "@/components/ui/unbroken";
import type { ContentsEntry } from "./contents-entries";

interface ContentsListProps {
  readonly entries: readonly ContentsEntry[];
  /** The address of the page that is looked at; `null` for none of them. */
  readonly current: string | null;
}

/** A printed table of contents: the parts of the book side by side, each entry with dots that lead to its answer. */
export function ContentsList({ entries, current }: ContentsListProps) {
  const parts = [...new Set(entries.map(({ part }) => part))];
  return (
    <div data-contents className="grid gap-x-9 gap-y-5 md:grid-cols-2 wide:grid-cols-3">
      {parts.map((part) => (
        <div key={part} className="min-w-0">
          <p className="border-b border-ink pb-1.5 font-serif text-[1rem] font-semibold">{part}</p>
          <ul aria-label={part}>
            {entries
              .filter((entry) => entry.part === part)
              .map((entry) => (
                <li key={entry.address}>
                  <Entry entry={entry} isCurrent={entry.address === current} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Entry({ entry, isCurrent }: { readonly entry: ContentsEntry; readonly isCurrent: boolean }) {
  return (
    <a
      href={entry.address}
      aria-current={isCurrent ? "page" : undefined}
      className="flex min-h-11 items-center py-1 text-label hover:text-index aria-[current]:text-index wide:min-h-9"
    >
      <span className="font-medium whitespace-nowrap">{entry.page}</span>
      <span aria-hidden="true" className="mx-1.5 mt-1.5 min-w-3 flex-1 border-b border-dotted border-soft" />{" "}
      <span className="text-right text-small text-soft">
        <Unbroken text={entry.answer} />
      </span>
    </a>
  );
}
