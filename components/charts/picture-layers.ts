/** What lies under a chart's lines, and the still lines. */
export const BACK = { className: "block overflow-visible", "aria-hidden": true } as const;

/** Marks and labels over the lines: links and bars alone take the pointer. */
export const FRONT = {
  role: "presentation",
  className: "pointer-events-none z-1 block touch-pan-y overflow-visible",
} as const;
