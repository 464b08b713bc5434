import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import { pageHref, placeOf } from "@/lib/url/address";

export type NoPageReason = "noPage" | "failed" | "notOpen";

interface NoSuchPageProps {
  readonly t: Translator;
  /** Of the file that the address names; `null` where it names none. */
  readonly symbol: string | null;
  readonly why: NoPageReason;
}

/** Says why there is no page: a file has none such, it could not be made, or the file is not open here. */
export function NoSuchPage({ t, symbol, why }: NoSuchPageProps) {
  return (
    <p role="note" className="mt-6 border-l-4 border-mark bg-raised px-4 py-3">
      <Unbroken text={t(`analyze.desk.${why}`)} />{" "}
      {symbol === null || why === "notOpen" ? null : (
        <a href={pageHref(t.locale, placeOf("overview", { symbol }))} className="underline hover:text-index">
          {t("nav.overview")}
        </a>
      )}
    </p>
  );
}
