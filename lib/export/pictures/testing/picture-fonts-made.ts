import { existsSync } from "node:fs";
import { join } from "node:path";
import { makePictureFonts, pictureFonts } from "@/scripts/picture-fonts";

/** Makes the fonts of pictures where no build has made them yet. */
export async function pictureFontsMade(): Promise<void> {
  if (!existsSync(join(pictureFonts, "fonts.conf"))) await makePictureFonts();
}
