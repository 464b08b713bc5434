import type { PageModel } from "@/lib/pages/page-model";
import { fileHref, pageHref, pictureHref, readsOwnFile, takeHref } from "@/lib/url/address";
import type { FileLinksProps } from "./file-links";

/** The links to the files of a plate; `tableId` names the table that they hold. */
export function fileLinksOf(
  { t, place, state }: Pick<PageModel, "t" | "place" | "state">,
  plate: { readonly id: string; readonly title: string; readonly tableId: string },
): FileLinksProps {
  const picture = { plate: plate.id };
  return {
    csv: fileHref(t.locale, place, state, "csv", plate.tableId),
    png: pictureHref(t.locale, place, state, "png", picture),
    rest: readsOwnFile(place, state)
      ? {
          isOwn: true,
          json: fileHref(t.locale, place, state, "json", plate.tableId),
          svg: pictureHref(t.locale, place, state, "svg", picture),
        }
      : {
          isOwn: false,
          link: `${pageHref(t.locale, place, state)}#${plate.id}`,
          take: takeHref(t.locale, place, state, plate.id),
        },
    what: plate.title,
    words: {
      label: t("files.label", { what: plate.title }),
      menu: t("files.menu"),
      csv: t("files.csv"),
      png: t("files.png"),
      link: t("files.link"),
      copied: t("files.copied"),
    },
  };
}
