import type { CoveragePlot } from "@/lib/plot/coverage-plot";
import type { LanesPlot } from "@/lib/plot/lanes-plot";
import type { Plot } from "@/lib/plot/plot";
import type { Choice, LabelledLink } from "./links";

interface Picture {
  /** What is drawn. */
  readonly caption: string;
  /** The content in a sentence, for readers who do not see it. */
  readonly description: string;
}

export interface PlotPicture extends Picture {
  readonly plot: Plot;
  /** Groups of choices: presets, scale. */
  readonly choices?: ReadonlyArray<readonly Choice[]>;
  /** Address that a drag over `{from}` to `{to}` leads to, and the one that takes it back; absent without zoom. */
  readonly zoom?: { readonly href: string; readonly resetHref: string };
  readonly more?: LabelledLink;
}

/** The days on which closes are held, a row an index. */
export interface RowsPicture extends Picture {
  readonly plot: CoveragePlot;
  /** What the ways of drawing closes mean. */
  readonly words: { readonly complete: string; readonly runs: string; readonly singles: string };
  /** The ways to other indices; absent where all are drawn. */
  readonly choices?: ReadonlyArray<readonly Choice[]>;
}

/** The falls of several indices, a row an index. */
export interface LanesPicture extends Picture {
  readonly plot: LanesPlot;
  /** What filled and hollow falls are. */
  readonly words: { readonly exact: string; readonly atLeast: string };
  readonly choices: ReadonlyArray<readonly Choice[]>;
}
