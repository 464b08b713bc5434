import { headers } from "next/headers";
import { cache } from "react";
import { layDown } from "@/lib/sealed/seal-html";

/** Finished HTML of a page by its name. `html` is `null` where the document has it: it stands nowhere else then. */
export interface StillHtml {
  readonly name: string;
  readonly html: string | null;
}

/** Whether the page is written as a document; otherwise for scripts, which show it in place of the one before it. */
export const isDocument = cache(async () => (await headers()).get("x-document") === "1");

/** The HTML for a client component, which finds it by its name where a document is written. */
export function stillHtml(name: string, html: string, inDocument: boolean): StillHtml {
  if (!inDocument) return { name, html };
  layDown(name, html);
  return { name, html: null };
}
