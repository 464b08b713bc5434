import { PICTURE_WIDTH, SHARE_PLATE } from "@/lib/export/pictures/draw-picture";
import { heightOfShape } from "@/lib/export/pictures/plate-picture";
import { SHARE_SIZE } from "@/lib/export/pictures/share-picture";
import { pageHref, pictureHref } from "@/lib/url/address";
import type { PictureForm } from "@/lib/url/fields";
import type { PictureFormat } from "@/lib/url/file-parameters";
import type { TakeItem } from "./take-item";
import type { TakeSource } from "./take-source";

/** A plate as a picture: PNG in two densities, SVG, the picture of its page for shared links, and on paper. */
export function pictureItems({ t, place, state, plate }: TakeSource): TakeItem[] {
  const looks = (format: PictureFormat, form: PictureForm = {}) =>
    (["light", "dark"] as const).map((theme) => ({
      label: t(`take.${theme}`),
      href: pictureHref(t.locale, place, state, format, { plate: plate.id, ...form, theme }),
    }));
  // Of plots alone: tables and rows are as high as what is in them.
  const size = (times: number) => {
    const width = PICTURE_WIDTH * times;
    if (plate.kind !== "plot") return t("take.wide", { width: String(width) });
    return t("take.size", { width: String(width), height: String(heightOfShape(width)) });
  };
  return [
    { kind: "looks", id: "png", label: t("take.png"), note: size(1), looks: looks("png") },
    {
      ...{ kind: "looks", id: "png-2x", label: t("take.pngTwice"), note: size(2) },
      looks: looks("png", { density: "2" }),
    },
    { kind: "looks", id: "svg", label: t("take.svg"), note: "", looks: looks("svg") },
    {
      ...{ kind: "link", id: "share", label: t("take.share"), does: "open" },
      note: t("take.size", { width: String(SHARE_SIZE.width), height: String(SHARE_SIZE.height) }),
      href: pictureHref(t.locale, place, state, "png", { plate: SHARE_PLATE }),
    },
    {
      ...{ kind: "link", id: "print", label: t("take.print"), note: t("take.printNote"), does: "print" },
      href: `${pageHref(t.locale, place, state)}#${plate.id}`,
    },
  ];
}
