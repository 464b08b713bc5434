import { processWide } from "@/lib/store/process-wide";

// A page has up to six pictures; far fewer pages than that are being written at a time.
const MOST_HANDED = 240;

const handed = () => processWide("handed-html", () => new Map<string, string>());

/**
 * Keeps finished HTML under a name for the client component of the same request that writes it into the document:
 * handed over so, it stands there once. As a property it would stand a second time in what the browser's scripts read.
 */
export function handHtml(name: string, html: string): void {
  const kept = handed();
  kept.delete(name);
  kept.set(name, html);
  const [oldest] = kept.keys();
  if (kept.size > MOST_HANDED && oldest !== undefined) kept.delete(oldest);
}

/** The HTML that was kept under a name; `null` in a browser, and where too many others came after it. */
export function handedHtml(name: string): string | null {
  return handed().get(name) ?? null;
}
