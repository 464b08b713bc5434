import { StaleNotice } from "@/components/ui/stale-notice";
import type { Translator } from "@/lib/i18n/translator";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";

interface NotFoundPageProps {
  readonly t: Translator;
  /** Since when the store has not confirmed that nothing is here; `null` where it has. */
  readonly staleSince: Date | null;
}

/** What stands at an address that leads nowhere. */
export function NotFoundPage({ t, staleSince }: NotFoundPageProps) {
  return (
    <main className="mx-auto max-w-[1248px] px-4 py-16 sm:px-8">
      <StaleNotice t={t} since={staleSince} />
      <title>{t("notFound.title")}</title>
      <h1 className="font-serif text-answer">{t("notFound.title")}</h1>
      <p className="mt-4 max-w-[60ch]">{t("notFound.text")}</p>
      <a
        href={pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })}
        className="mt-6 inline-block font-medium text-index hover:underline"
      >
        {t("notFound.home")} →
      </a>
    </main>
  );
}
