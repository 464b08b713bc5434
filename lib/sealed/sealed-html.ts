import { processWide } from "@/lib/store/process-wide";

/** The name of what `sealHtml` lays down. */
export const SEALED = "sealed-html";

interface LaidDown {
  get(name: string): string | undefined;
}

/** What `sealHtml` laid down under a name not long ago; `undefined` for anything else, and in a browser always. */
export function sealedHtml(name: string): string | undefined {
  return processWide<LaidDown>(SEALED, () => new Map()).get(name);
}
