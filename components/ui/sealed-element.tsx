"use client";

import { type ComponentProps, createElement, useCallback, useState } from "react";
import { sealedHtml } from "@/lib/sealed/sealed-html";

/** An element that has nothing but finished HTML, with its attributes. */
export type SealedAs =
  | ({ readonly as: "table" } & Omit<ComponentProps<"table">, "children">)
  | ({ readonly as: "svg" } & Omit<ComponentProps<"svg">, "children">)
  | ({ readonly as: "g" } & Omit<ComponentProps<"g">, "children">);

type SealedElementProps = SealedAs & {
  readonly name: string;
  /** Left out in a document, which has it already. */
  readonly html?: string;
};

/** What was in a document and is not any more: Back leads to it again, and its payload does not have it. */
const left = new Map<string, string>();

/** The element as the server sent it. React leaves what is in it alone: it is given none of it to compare. */
export function SealedElement({ as, name, html, ...props }: SealedElementProps) {
  const [content] = useState(() => ({ __html: html ?? sealedHtml(name) ?? left.get(name) ?? "" }));
  const keep = useCallback(
    (element: Element | null) =>
      element === null ? undefined : () => void left.set(name, element.innerHTML),
    [name],
  );
  return createElement(as, {
    ...props,
    ref: keep,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: content,
  });
}
