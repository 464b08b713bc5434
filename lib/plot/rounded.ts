/** A place or length in px to a hundredth: nobody sees more, and every picture would be longer. */
export function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
