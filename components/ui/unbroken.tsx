import { createElement, Fragment } from "react";
import { unbrokenPieces } from "./unbroken-pieces";

/** A text in which no line ends within a Chinese date, or between a number and what it counts. */
export function Unbroken({ text }: { readonly text: string }) {
  const pieces = unbrokenPieces(text);
  if (pieces.length === 1 && pieces[0]?.whole === false) return pieces[0].text;
  const nodes = pieces.map((piece) =>
    piece.whole ? createElement("span", { className: "whitespace-nowrap" }, piece.text) : piece.text,
  );
  // Spread, for they are in the order of the text and need no keys.
  return createElement(Fragment, null, ...nodes);
}
