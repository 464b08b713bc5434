import type { KeyboardEvent, Ref } from "react";
import type { ContentsEntry } from "@/components/sections/contents-entries";
import { ContentsList } from "@/components/sections/contents-list";

interface ContentsPanelProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly entries: readonly ContentsEntry[];
  readonly current: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The contents under the title bar, over the page. */
export function ContentsPanel({ ref, entries, current, onKeyDown }: ContentsPanelProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links in it, which Tab reaches too
    <div
      ref={ref}
      data-sheet-menu
      className="absolute inset-x-0 top-full z-30 border-t-2 border-index bg-raised px-4 pt-4 pb-6 shadow-md max-sm:-mx-4 sm:border-x sm:border-b sm:border-x-rule sm:border-b-rule sm:px-7"
      onKeyDown={onKeyDown}
    >
      <ContentsList entries={entries} current={current} />
    </div>
  );
}
