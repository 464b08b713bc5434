import type { ReactNode } from "react";
import { formatMinute } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { EarlierNote } from "@/lib/pages/page-frame";
import { Unbroken } from "./unbroken";

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="mt-3 border-l-4 border-mark bg-raised px-4 py-2 text-label">
      {children}
    </p>
  );
}

/** Says on a page that is shown without the database of what time its closes are; `null`: the store answers. */
export function StaleNotice({ t, since }: { readonly t: Translator; readonly since: Date | null }) {
  if (since === null) return null;
  return (
    <Notice>
      <Unbroken text={t("stale.notice", { time: formatMinute(since) })} />
    </Notice>
  );
}

/** Says on a page of an earlier revision that it is one, and leads to the page as it is now; `null`: it is of now. */
export function EarlierNotice({ note }: { readonly note: EarlierNote | null }) {
  if (note === null) return null;
  return (
    <Notice>
      <Unbroken text={note.text} />{" "}
      <a href={note.present.href} className="underline hover:text-index">
        <Unbroken text={note.present.label} />
      </a>
    </Notice>
  );
}
