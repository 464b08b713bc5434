import { NotFoundPage } from "@/components/layout/not-found-page";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { staleSince } from "@/lib/store/store-status";

interface PageInput {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Where the proxy sends what leads nowhere, with status 404: a page of its own has its words in the HTML. */
export default async function Page({ params }: PageInput) {
  const { locale } = await params;
  return (
    <NotFoundPage t={translator(isLocale(locale) ? locale : DEFAULT_LOCALE)} staleSince={staleSince()} />
  );
}
