import { createElement } from "react";
import type { SealedAs } from "@/components/ui/sealed-element";

/** As `sealedOf`, for tests that render without a request. */
export function sealedOf(html: string) {
  return { name: "", html };
}

/** As `Sealed` in a document. */
export function Sealed({ as, sealed, ...props }: SealedAs & { readonly sealed: { readonly html: string } }) {
  return createElement(as, { ...props, dangerouslySetInnerHTML: { __html: sealed.html } });
}
