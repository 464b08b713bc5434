import type { OwnDownload } from "@/lib/own-file/own-download";
import { paintPicture } from "./paint-picture";

/** Has the browser save a file that was made here; a picture as dots where `isPainted`. */
export async function saveDownload({ name, type, text }: OwnDownload, isPainted: boolean): Promise<void> {
  if (isPainted) save(await paintPicture(text), name.replace(/\.svg$/, ".png"));
  else save(new Blob([text], { type }), name);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
