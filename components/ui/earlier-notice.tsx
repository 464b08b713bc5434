import type { EarlierNote } from "@/lib/pages/page-frame";
import { Unbroken } from "./unbroken";

interface EarlierNoticeProps {
  /** `null` where the closes are those of now. */
  readonly note: EarlierNote | null;
}

/** Says on a page of an earlier revision that it is one, and leads to the page as it is now. */
export function EarlierNotice({ note }: EarlierNoticeProps) {
  if (note === null) return null;
  return (
    <p role="status" className="mt-3 border-l-4 border-mark bg-raised px-4 py-2 text-label">
      <Unbroken text={note.text} />{" "}
      <a href={note.present.href} className="underline hover:text-index">
        <Unbroken text={note.present.label} />
      </a>
    </p>
  );
}
