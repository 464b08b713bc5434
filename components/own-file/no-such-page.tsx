import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import { pageHref, placeOf } from "@/lib/url/address";

interface NoSuchPageProps {
  readonly t: Translator;
  /** Of the file that the address names; `null` where it names none. */
  readonly symbol: string | null;
  readonly isOpen: boolean;
}

/** Says that a file has no such page, or that the file of an address is not open here. */
export function NoSuchPage({ t, symbol, isOpen }: NoSuchPageProps) {
  return (
    <h1 id="answer" className="max-w-[31em] pt-8 pb-7 font-serif text-answer leading-snug">
      <Unbroken text={t(isOpen ? "analyze.desk.noPage" : "analyze.desk.notOpen")} />{" "}
      {symbol === null || !isOpen ? null : (
        <a href={pageHref(t.locale, placeOf("overview", { symbol }))} className="text-index underline">
          {t("nav.overview")}
        </a>
      )}
    </h1>
  );
}
