import { formatCount } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { ENCODINGS } from "@/lib/ingest/read/encoding/encodings";
import { periodsPerYear } from "@/lib/series/periodicity";
import { INDEX_VIEWS } from "@/lib/views/made/index-views";
import { definition, tiles } from "@/lib/views/parts/section";
import { plainTile } from "@/lib/views/parts/tile";
import type { Tile, View } from "@/lib/views/parts/view";
import { MOST_OWN_BYTES, MOST_OWN_FILES } from "./own-file-limits";

const TERMS = ["read", "periodicity", "sent", "kept"] as const;
const PACES = ["daily", "weekly", "monthly", "quarterly", "yearly"] as const;
const MEGABYTE = 1_000_000;

function tilesOf(t: Translator): Tile[] {
  const paces = PACES.map((pace) => formatCount(periodsPerYear(pace)));
  const tile = (name: "sent" | "files" | "size" | "encodings" | "paces", value: string) =>
    plainTile(t(`analyze.tile.${name}`), value, t(`analyze.tile.${name}Note`));
  return [
    tile("sent", "0"),
    tile("files", t("analyze.tile.count", { count: formatCount(MOST_OWN_FILES) })),
    tile("size", t("analyze.tile.megabytes", { count: formatCount(MOST_OWN_BYTES / MEGABYTE) })),
    tile("encodings", formatCount(ENCODINGS.length)),
    tile("paces", paces.join(" · ")),
  ];
}

/** The page on which a reader opens a price file of their own: what it does with it. The file's views are made in the browser. */
export function analyzeView(t: Translator): View {
  const headline = t.rich("analyze.headline", { pages: Object.keys(INDEX_VIEWS).length });
  return {
    title: t("analyze.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(t)),
      definition(t, () =>
        TERMS.map((term) => ({ term: t(`analyze.${term}.term`), text: t(`analyze.${term}.text`) })),
      ),
    ],
    shown: null,
  };
}
