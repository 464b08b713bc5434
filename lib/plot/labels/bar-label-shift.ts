/** How far from a bar's end the baseline of its label stands, above and below, in px. */
export const BAR_LABEL_SHIFT = { above: -5, below: 14 } as const;
