import { UnavailablePage } from "@/components/layout/unavailable-page";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";

interface PageInput {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Where the proxy sends, with status 503, what can be had neither from the store nor from what was kept of it. */
export default async function Page({ params }: PageInput) {
  const { locale } = await params;
  return <UnavailablePage t={translator(isLocale(locale) ? locale : DEFAULT_LOCALE)} />;
}
