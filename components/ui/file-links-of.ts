import type { PageModel } from "@/lib/pages/page-model";
import { fileHref, pageHref } from "@/lib/url/address";
import type { GiveAwayProps } from "./file-links";

/** What a plate of a page gives away; `tableId` names the table that its files hold. */
export function giveAwayOf(
  { t, place, state }: Pick<PageModel, "t" | "place" | "state">,
  plate: { readonly id: string; readonly title: string; readonly tableId: string },
): GiveAwayProps {
  return {
    csv: fileHref(t.locale, place, state, "csv", plate.tableId),
    json: fileHref(t.locale, place, state, "json", plate.tableId),
    link: `${pageHref(t.locale, place, state)}#${plate.id}`,
    what: plate.title,
    words: {
      label: t("give.label", { what: plate.title }),
      menu: t("give.menu"),
      csv: t("give.csv"),
      json: t("give.json"),
      link: t("give.link"),
      copied: t("give.copied"),
    },
  };
}
