import type { PlotLine } from "./plot";

/** Stroke widths of lines in px. */
export const LINE_WIDTH: Record<PlotLine["weight"], number> = { sparse: 1.1, thin: 0.9, thick: 1.6 };

/** Dashes and gaps of lines in px; a line of another weight is whole. */
export const DASHES: Partial<Record<PlotLine["weight"], string>> = { sparse: "4 3" };

/** How strongly the area under a line is filled. */
export const AREA_OPACITY = 0.12;
