import { pageHref, pictureHref } from "@/lib/url/address";
import type { PictureForm } from "@/lib/url/fields";
import type { PictureFormat } from "@/lib/url/file-parameters";
import type { TakeItem } from "./take-item";
import type { TakeSource } from "./take-source";

const WIDTH = 1200;
const HEIGHT = 675;

/** A plate as a picture: PNG in two densities, SVG, the picture of its page for shared links, and on paper. */
export function pictureItems({ t, place, state, plate }: TakeSource): TakeItem[] {
  const looks = (format: PictureFormat, form: PictureForm = {}) =>
    (["light", "dark"] as const).map((theme) => ({
      label: t(`take.${theme}`),
      href: pictureHref(t.locale, place, state, format, { plate: plate.id, ...form, theme }),
    }));
  // A table is as high as its rows.
  const size = (times: number) =>
    plate.kind === "table"
      ? t("take.wide", { width: String(WIDTH * times) })
      : t("take.size", { width: String(WIDTH * times), height: String(HEIGHT * times) });
  return [
    { kind: "looks", id: "png", label: t("take.png"), note: size(1), looks: looks("png") },
    {
      ...{ kind: "looks", id: "png-2x", label: t("take.pngTwice"), note: size(2) },
      looks: looks("png", { density: "2" }),
    },
    { kind: "looks", id: "svg", label: t("take.svg"), note: "", looks: looks("svg") },
    {
      ...{ kind: "link", id: "share", label: t("take.share"), does: "open" },
      note: t("take.size", { width: "1200", height: "630" }),
      href: pictureHref(t.locale, place, state, "png", { plate: "share" }),
    },
    {
      ...{ kind: "link", id: "print", label: t("take.print"), note: t("take.printNote"), does: "print" },
      href: `${pageHref(t.locale, place, state)}#${plate.id}`,
    },
  ];
}
