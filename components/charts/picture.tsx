import type { SVGProps } from "react";

interface PictureProps extends Omit<SVGProps<SVGSVGElement>, "children"> {
  /** SVG text with every text and attribute in it escaped; the same object as long as it is the same text. */
  readonly html: PaintedHtml;
}

/** Finished SVG text as React takes it: kept as an object, for React writes anew what another object holds. */
export interface PaintedHtml {
  readonly __html: string;
}

/**
 * A picture that is painted as text. A chart has hundreds of elements: as React's own they would take longer than
 * all the rest of a page, at every request and once more in the browser.
 */
export function Picture({ html, ...props }: PictureProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: paintShapes escapes all that is in it
  return <svg width="100%" {...props} dangerouslySetInnerHTML={html} />;
}

/**
 * What is made of a text, made once for each of the latest `most` texts. The server renders a picture at every
 * request from the same text.
 */
export function keptByText<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const made = kept.get(text) ?? make(text);
    kept.delete(text);
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
