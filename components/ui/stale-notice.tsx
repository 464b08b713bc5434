import { formatMinute } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { Unbroken } from "./unbroken";

interface StaleNoticeProps {
  readonly t: Translator;
  /** When the store last answered; `null` where it does. */
  readonly since: Date | null;
}

/** Says on a page that is shown without the database of what time its closes are. */
export function StaleNotice({ t, since }: StaleNoticeProps) {
  if (since === null) return null;
  return (
    <p role="status" className="mt-3 border-l-4 border-mark bg-raised px-4 py-2 text-label">
      <Unbroken text={t("stale.notice", { time: formatMinute(since) })} />
    </p>
  );
}
