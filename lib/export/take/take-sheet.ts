import { pageHref } from "@/lib/url/address";
import { restsOn } from "./citations";
import { figureItems } from "./figure-items";
import { pictureItems } from "./picture-items";
import { referenceItems } from "./reference-items";
import type { TakeSheet } from "./take-item";
import type { TakeSource } from "./take-source";

/**
 * All that a plate can be taken away as, in the reader's language: as a picture, as figures, and as a reference, the same
 * things in the same order everywhere. What a plate does not have is left out: every row where the page shows all of them,
 * a pinned address where the page always shows what the store has now.
 */
export function takeSheet(source: TakeSource): TakeSheet {
  const { t, place, state, plate } = source;
  return {
    plate: plate.id,
    title: plate.title,
    back: `${pageHref(t.locale, place, state)}#${plate.id}`,
    note: restsOn(source),
    groups: [
      { id: "picture", label: t("take.picture"), items: pictureItems(source) },
      { id: "figures", label: t("take.figures"), items: figureItems(source) },
      { id: "reference", label: t("take.reference"), items: referenceItems(source) },
    ],
  };
}
