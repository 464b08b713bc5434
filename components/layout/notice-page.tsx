import { StaleNotice } from "@/components/ui/notices";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";

interface NoticePageProps {
  /** The default language where it names none. */
  readonly locale: string;
  /** Why there is no page: nothing has the address, or what it shows can only be had when the database answers again. */
  readonly reason: "notFound" | "unavailable";
  /** Since when the store has not confirmed that nothing is here; `null` where it has. */
  readonly staleSince?: Date | null;
}

/** What stands in place of a page that there is not, or not now. */
export function NoticePage({ locale, reason, staleSince = null }: NoticePageProps) {
  const t = translator(isLocale(locale) ? locale : DEFAULT_LOCALE);
  return (
    <main className="mx-auto max-w-[1248px] px-4 py-16 sm:px-8">
      <StaleNotice t={t} since={staleSince} />
      <title>{t(`${reason}.title`)}</title>
      <h1 className="font-serif text-answer">{t(`${reason}.title`)}</h1>
      <p className="mt-4 max-w-[60ch]">{t(`${reason}.text`)}</p>
      <a
        href={pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })}
        className="mt-6 inline-block font-medium text-index hover:underline"
      >
        {t("notFound.home")} →
      </a>
    </main>
  );
}
