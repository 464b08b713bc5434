import { headers } from "next/headers";
import { NotFoundPage } from "@/components/layout/not-found-page";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { staleSince } from "@/lib/store/store-status";

/** The boundary for a page that goes missing while it is made; Next sends it along with every page. */
export default async function NotFound() {
  const locale = (await headers()).get("x-locale") ?? DEFAULT_LOCALE;
  return (
    <NotFoundPage t={translator(isLocale(locale) ? locale : DEFAULT_LOCALE)} staleSince={staleSince()} />
  );
}
