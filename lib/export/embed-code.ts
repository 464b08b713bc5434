import { escapeUTF8 } from "entities/escape";
import type { PlateSection } from "@/lib/views/parts/section";

/** Where a plate stands in somebody else's page, and how it is called there. */
export interface EmbedCode {
  /** Of this site, without a slash at its end. */
  readonly origin: string;
  /** The plate's address behind `/embed`. */
  readonly href: string;
  readonly title: string;
  /** In px. */
  readonly height: number;
  /** In px; as wide as there is room where it is absent. */
  readonly width?: number;
}

/** The HTML by which a page shows a plate; every text in it escaped. */
export function embedCode({ origin, href, title, height, width }: EmbedCode): string {
  const attributes = [
    ["src", origin + href],
    ["title", title],
    ["width", width === undefined ? "100%" : String(width)],
    ["height", String(Math.ceil(height))],
    ["loading", "lazy"],
    ["style", "border:0"],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${escapeUTF8(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

// Kicker, title, caption and the line that tells where it comes from, on as many lines as a phone takes; in px.
const AROUND = { plain: 150, read: 250 };
const KEY_ROW = 24;
const ROW = { table: 38, rows: 58, lanes: 98 };
// A longer one scrolls, or says its height to the page that asks for it.
const MOST_TABLE = 720;

/** A height in px at which a plate, in a column of a page, is seen whole, or of a long table the beginning. */
export function embedHeight(plate: PlateSection): number {
  if (plate.kind === "plot") {
    const { plot } = plate.build();
    return plot.height + AROUND.read + KEY_ROW * plot.key.length;
  }
  const rows = plate.kind === "table" ? plate.build().rows.length + 1 : plate.build().plot.rows.length;
  if (plate.kind !== "table") return AROUND.read + rows * ROW[plate.kind];
  return Math.min(MOST_TABLE, AROUND.plain + rows * ROW.table);
}
