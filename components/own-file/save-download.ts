import { saveFile } from "@/components/ui/save-file";
import type { OwnDownload } from "@/lib/own-file/own-download";
import { paintPicture } from "./paint-picture";

/** Has the browser save a file that was made here; a picture as dots where `isPainted`. */
export async function saveDownload({ name, type, text }: OwnDownload, isPainted: boolean): Promise<void> {
  if (isPainted) saveFile(await paintPicture(text), name.replace(/\.svg$/, ".png"));
  else saveFile(new Blob([text], { type }), name);
}
