/** What one picture may take of the memory, at four bytes a dot: 48 MB. */
export const MOST_DOTS = 12_000_000;

const SIZE = /^<svg [^>]*?width="(\d+)" height="(\d+)"/;

/** How many dots a picture that was drawn as SVG is painted with, at so many of them a px; 0 for what is no picture. */
export function pictureDots(svg: string, density: number): number {
  const [, width = "0", height = "0"] = SIZE.exec(svg) ?? [];
  return Number(width) * Number(height) * density ** 2;
}
