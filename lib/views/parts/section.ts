import type { Translator } from "@/lib/i18n/translator";
import { once } from "./once";
import type { DefinitionItem, Section, TableSection, Texts, Tile, View } from "./view";

type Kind = Section["kind"];
type OfKind<K extends Kind> = Extract<Section, { kind: K }>;

/**
 * A section whose content is made once, however often its page or files ask for it. Tables of files alone are made anew
 * each time: views are kept, and every close of fifty years as cells takes some megabytes.
 */
export function section<S extends Section>(made: S): S {
  const isOfFiles = made.kind === "table" && made.filesOnly === true;
  return isOfFiles ? made : { ...made, build: once<unknown>(made.build) };
}

/** The row of tiles under the headline. */
export function tiles(build: () => readonly Tile[]): Section {
  return section({ kind: "tiles", id: "tiles", title: "", build });
}

/** Texts of a page, and the ways on; with `half` of half the width. */
export function texts(build: () => Texts, half = false): Section {
  return section({ kind: "texts", id: "texts", title: "", half, build });
}

/** What the figures of a page mean, their sources and coverage. */
export function definition(t: Translator, build: () => readonly DefinitionItem[]): Section {
  return section({ kind: "definition", id: "definition", title: t("definition.heading"), build });
}

/** The sections of one kind, in their order. */
export function sectionsOf<K extends Kind>({ sections }: Pick<View, "sections">, kind: K): OfKind<K>[] {
  return sections.filter((each): each is OfKind<K> => each.kind === kind);
}

/** A section that gives itself away: a picture or a table. */
export type PlateSection = OfKind<"plot" | "rows" | "lanes" | "table">;

/** The plates of a view's page, in their order. */
export function platesOf({ sections }: View): PlateSection[] {
  return sections.filter(
    (each): each is PlateSection =>
      each.kind === "plot" ||
      each.kind === "rows" ||
      each.kind === "lanes" ||
      (each.kind === "table" && each.filesOnly !== true),
  );
}

/** The plate of a view of that name; where none is named its first picture, or its own table; `null` for none. */
export function findPlate(view: View, id: string | null): PlateSection | null {
  const plates = platesOf(view);
  if (id !== null) return plates.find((plate) => plate.id === id) ?? null;
  return plates.find(({ kind }) => kind !== "table") ?? ownTable(shownTables(view));
}

/** What the line under the title of a plate says: what is drawn or listed; `undefined` for none. */
export function captionOf(plate: PlateSection): string | undefined {
  return plate.kind === "table" ? plate.build().line : plate.build().caption;
}

/** The tables that a view's page shows. */
export function shownTables(view: View): TableSection[] {
  return sectionsOf(view, "table").filter(({ filesOnly }) => filesOnly !== true);
}

/** The names that `?table=` takes for a view: the tables of its page, then those of files alone. */
export function tableNames(view: View): string[] {
  const shown = shownTables(view);
  const others = sectionsOf(view, "table").filter((table) => !shown.includes(table));
  return [...shown, ...others].map(({ id }) => id);
}

function ownTable(shown: readonly TableSection[]): TableSection | null {
  return shown.find(({ half, isOwn }) => isOwn === true || half !== true) ?? shown[0] ?? null;
}

/**
 * The view's table of that name, or the one with the numbers of the picture of that name; its first where none is
 * named; `null` for a name it does not have.
 */
export function findTable(view: View, id: string | null): TableSection | null {
  const tables = sectionsOf(view, "table");
  const named = (name: string) => tables.find((table) => table.id === name);
  if (id === null) return ownTable(shownTables(view));
  const pictures = (["plot", "rows", "lanes"] as const).flatMap((kind) => sectionsOf(view, kind));
  const picture = pictures.find((each) => each.id === id);
  return named(id) ?? (picture === undefined ? null : (named(picture.tableId) ?? null));
}
