import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { processWide } from "@/lib/store/process-wide";
import { SEALED } from "./sealed-html";

// Between the two renderings of a page lies no more than a moment. No more than 24 are made at once, of 150,000 characters
// at most in what is usual; those of Chinese pages are two bytes each.
const MOST_CHARACTERS = 4_000_000;

/**
 * Lays HTML down for the second rendering of the same page, in which client components become HTML, and gives the
 * name under which `sealedHtml` finds it: the same for the same text, in every process.
 */
export function sealHtml(html: string): string {
  const name = createHash("sha256").update(html).digest("base64url").slice(0, 16);
  layDown(name, html);
  return name;
}

/** Lays it down anew under the name it was given, for another page that has it. */
export function layDown(name: string, html: string): void {
  sealed().set(name, html);
}

function sealed() {
  return processWide(
    SEALED,
    () =>
      new LRUCache<string, string>({
        maxSize: MOST_CHARACTERS,
        sizeCalculation: (html) => Math.max(1, html.length),
      }),
  );
}
