import { use } from "react";
import { isDocument } from "@/components/charts/still-html";
import { layDown, sealHtml } from "@/lib/sealed/seal-html";
import { type SealedAs, SealedElement } from "./sealed-element";

/** Finished HTML with its name. */
export interface SealedHtml {
  readonly name: string;
  readonly html: string;
}

/** Finished HTML, every text and attribute in it escaped, as `Sealed` takes it: to be kept, for it reads all of it. */
export function sealedOf(html: string): SealedHtml {
  return { name: sealHtml(html), html };
}

/**
 * An element with finished HTML in it. A document has it once, as HTML: neither does its payload repeat it nor does
 * React make elements of it in the browser. A page that the router fetches brings it in its payload.
 */
export function Sealed({ sealed, ...props }: SealedAs & { readonly sealed: SealedHtml }) {
  const { name, html } = sealed;
  if (!use(isDocument())) return <SealedElement key={name} {...props} name={name} html={html} />;
  layDown(name, html);
  return <SealedElement key={name} {...props} name={name} />;
}
