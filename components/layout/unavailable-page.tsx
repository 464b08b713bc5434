import type { Translator } from "@/lib/i18n/translator";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";

/** What stands for a page that can only be shown when the database answers again. */
export function UnavailablePage({ t }: { readonly t: Translator }) {
  return (
    <main className="mx-auto max-w-[1248px] px-4 py-16 sm:px-8">
      <title>{t("unavailable.title")}</title>
      <h1 className="font-serif text-answer">{t("unavailable.title")}</h1>
      <p className="mt-4 max-w-[60ch]">{t("unavailable.text")}</p>
      <a
        href={pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })}
        className="mt-6 inline-block font-medium text-index hover:underline"
      >
        {t("notFound.home")} →
      </a>
    </main>
  );
}
