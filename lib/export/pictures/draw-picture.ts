import type { PictureForm } from "@/lib/url/fields";
import { findPlate, platesOf } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import type { PictureSource } from "./picture-words";
import { type PictureLook, platePicture, wordedPicture } from "./plate-picture";
import { SHARE_SIZE, sharePicture } from "./share-picture";

/** The name of the picture that stands beside shared links; no plate is called so. */
export const SHARE_PLATE = "share";

/** Width in px of a picture that is asked for without one. */
export const PICTURE_WIDTH = 1200;

/** What `plate` takes for a picture of a view: its plates, then the share picture. */
export function pictureNames(view: View): string[] {
  return [...platesOf(view).map(({ id }) => id), SHARE_PLATE];
}

// The painter paints in squares of 2,000 dots a side, and sets every text of a picture anew for each of them.
const MOST_DOTS_HIGH = 1800;

/**
 * A picture of a view as an SVG document: the plate that `form` names, else its first picture or its own table, else that it
 * has none, in words; `null` for a plate that it does not have. The density is the painter's, and says how high a table may be.
 * Light where no theme is named.
 */
export function drawPicture(source: PictureSource, form: PictureForm): string | null {
  const { plate = null, width = PICTURE_WIDTH, density = "1", theme, tones = "green-up" } = form;
  const look: PictureLook = {
    width,
    mostHeight: MOST_DOTS_HIGH / Number(density),
    theme: theme === "dark" ? "dark" : "light",
    pair: tones,
  };
  if (plate === SHARE_PLATE) return sharePicture(source, { ...look, width: form.width ?? SHARE_SIZE.width });
  const found = findPlate(source.view, plate);
  if (found !== null) return platePicture(source, found, look);
  return plate === null ? wordedPicture(source, look) : null;
}
