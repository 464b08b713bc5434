import { createElement } from "react";
import type { SealedAs } from "./sealed-element";
import type { SealedHtml } from "./served";

export type { SealedHtml };

/** As the server's, for what the browser makes itself: the text is its own name. */
export function sealedOf(html: string): SealedHtml {
  return { name: html, html };
}

/** An element with finished HTML in it, made anew where that is another one. */
export function Sealed({ sealed, as, ...props }: SealedAs & { readonly sealed: SealedHtml }) {
  return createElement(as, { ...props, key: sealed.name, dangerouslySetInnerHTML: { __html: sealed.html } });
}

/** The address that the reader knows this site by. */
export async function readersOrigin(): Promise<string> {
  return window.location.origin;
}
