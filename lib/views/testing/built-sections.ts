import { sectionsOf, shownTables } from "@/lib/views/parts/section";
import type { DefinitionItem, Section, Texts, Tile, View } from "@/lib/views/parts/view";

/** A section with its content in it. */
function built<S extends Section>(section: S): S & ReturnType<S["build"]> {
  return { ...section, ...section.build() } as S & ReturnType<S["build"]>;
}

/** The tiles under the headline. */
export function tilesOf(view: View): readonly Tile[] {
  return sectionsOf(view, "tiles").flatMap(({ build }) => build());
}

/** The view's plots, made. */
export function plotsOf(view: View) {
  return sectionsOf(view, "plot").map((section) => ({ choices: [], zoom: null, ...built(section) }));
}

/** The picture of the days held, made; `null` where the view has none. */
export function rowsPictureOf(view: View) {
  return sectionsOf(view, "rows").map(built)[0] ?? null;
}

/** The picture of falls in rows, made; `null` where the view has none. */
export function lanesPictureOf(view: View) {
  return sectionsOf(view, "lanes").map(built)[0] ?? null;
}

/** The tables that the view's page shows, made. */
export function tablesOf(view: View) {
  return shownTables(view).map(built);
}

/** The tables that are in the view's files alone, made. */
export function fileTablesOf(view: View) {
  return sectionsOf(view, "table")
    .filter(({ filesOnly }) => filesOnly === true)
    .map(built);
}

/** The texts, notes and neighbours of all sections of texts. */
export function textsOf(view: View): Required<Texts> {
  const all = sectionsOf(view, "texts").map(({ build }) => build());
  return {
    notes: all.flatMap(({ notes = [] }) => notes),
    texts: all.flatMap(({ texts = [] }) => texts),
    neighbours: all.flatMap(({ neighbours = [] }) => neighbours),
  };
}

/** What is said in small print. */
export function definitionOf(view: View): readonly DefinitionItem[] {
  return sectionsOf(view, "definition").flatMap(({ build }) => build());
}
