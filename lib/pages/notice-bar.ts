import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { isUnavailable } from "@/lib/store/unavailable";
import { DEFAULT_SYMBOL } from "@/lib/url/address";
import { type TitleBar, titleBar } from "./title-bar";

/**
 * The title bar of the almanac's own index over a page that says why there is no other; `null` where not even the list of
 * indices can be had. `locale` as the address has it. Rejects on a fault that is not the store's silence.
 */
export async function noticeBar(locale: string): Promise<TitleBar | null> {
  try {
    const { value } = await loadCatalogue();
    return titleBar({
      t: translator(isLocale(locale) ? locale : DEFAULT_LOCALE),
      // A page that is no view either: none is marked as the one that is looked at.
      place: { page: "go" },
      state: {},
      symbol: DEFAULT_SYMBOL.toUpperCase(),
      lastDate: null,
      indices: value.indices,
    });
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}
