import type { PlotLine } from "./plot";

/** Stroke widths of lines in px. */
export const LINE_WIDTH: Record<PlotLine["weight"], number> = { thin: 0.9, thick: 1.6 };
