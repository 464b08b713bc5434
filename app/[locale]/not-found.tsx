import { headers } from "next/headers";
import { TitleBar } from "@/components/layout/title-bar";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";

/** The page for an address that leads nowhere. */
export default async function NotFound() {
  const locale = (await headers()).get("x-locale") ?? DEFAULT_LOCALE;
  const t = translator(isLocale(locale) ? locale : DEFAULT_LOCALE);
  const { indices } = await loadCatalogue();
  const home = { page: "overview", symbol: DEFAULT_SYMBOL } as const;
  return (
    <div className="mx-auto max-w-[1248px] px-4 sm:px-8">
      <title>{t("notFound.title")}</title>
      <TitleBar t={t} place={home} state={{}} symbol={null} indices={indices} />
      <main className="py-16">
        <h1 className="font-serif text-answer">{t("notFound.title")}</h1>
        <p className="mt-4 max-w-[60ch]">{t("notFound.text")}</p>
        <p className="mt-6">
          <a href={pageHref(t.locale, home)} className="font-medium text-index hover:underline">
            {t("notFound.home")} →
          </a>
        </p>
      </main>
    </div>
  );
}
