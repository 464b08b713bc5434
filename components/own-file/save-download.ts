import type { OwnDownload } from "@/lib/own-file/own-desk";

/** Has the browser save a file that was made here; a picture as dots where its address asks for these. */
export async function saveDownload(file: OwnDownload, href: string): Promise<void> {
  const blob = new Blob([file.text], { type: file.type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
  void href;
}
