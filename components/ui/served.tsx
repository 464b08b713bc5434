import { headers } from "next/headers";
import { cache, use } from "react";
import { siteOrigin } from "@/lib/http/site-origin";
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

// The server says so of what it sends whole; the router of Next asks for data alone.
const isDocument = cache(async () => (await headers()).get("x-document") === "1");

// The proxy says so of a plate in somebody else's page, and of nothing else.
const isEmbed = cache(async () => (await headers()).has("x-embed"));

/** The same, with links of pictures that open beside the page around the frame: `<base target>` is for those of HTML alone. */
function openingElsewhere({ name, html }: SealedHtml): SealedHtml {
  return {
    name: `${name}-embed`,
    html: html.replaceAll("<a href=", '<a target="_blank" rel="noopener" href='),
  };
}

/**
 * An element with finished HTML in it. A document has it once, as HTML: neither does its payload repeat it nor does
 * React make elements of it in the browser. A page that the router fetches brings it in its payload.
 */
export function Sealed({ sealed, ...props }: SealedAs & { readonly sealed: SealedHtml }) {
  const isPicture = props.as !== "table";
  const { name, html } = isPicture && use(isEmbed()) ? openingElsewhere(sealed) : sealed;
  if (!use(isDocument())) return <SealedElement key={name} {...props} name={name} html={html} />;
  layDown(name, html);
  return <SealedElement key={name} {...props} name={name} />;
}

/** The address that the reader knows this site by. */
export async function readersOrigin(): Promise<string> {
  return siteOrigin(await headers());
}
