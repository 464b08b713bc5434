const ASCII = Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place)).join("");

/** What the fonts of the pages have; anything else, Chinese before all, is set in the reader's own. */
export const LATIN = `${ASCII}\u00A0£§°±²³´·×÷Úé–—ʼ‘’“”†…‹›€⁴₁₂←↑→↓−√≈≠≤≥∑Σσμ`;
