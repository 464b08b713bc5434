import { formatCount } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { shownText } from "@/lib/text/shown-text";
import { MOST_OWN_BYTES, MOST_OWN_FILES } from "@/lib/views/analyze/own-file-limits";

const MEGABYTE = 1_000_000;
const LONGEST_NAME = 80;

/** What a drop, a paste or a choice of files brought, as far as the browser tells before anything is read. */
export interface DroppedItem {
  readonly name: string;
  readonly bytes: number;
  readonly isFolder: boolean;
}

/** Why what was dropped is not even looked at. */
export type DropProblem =
  | { readonly kind: "nothing" }
  | { readonly kind: "too-many"; readonly count: number }
  | { readonly kind: "folder" | "unreadable"; readonly name: string }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number };

/** The first thing that speaks against reading what was dropped; `null` where nothing does. */
export function dropProblem(items: readonly DroppedItem[]): DropProblem | null {
  if (items.length === 0) return { kind: "nothing" };
  if (items.length > MOST_OWN_FILES) return { kind: "too-many", count: items.length };
  const folder = items.find(({ isFolder }) => isFolder);
  if (folder !== undefined) return { kind: "folder", name: folder.name };
  const large = items.find(({ bytes }) => bytes > MOST_OWN_BYTES);
  return large === undefined ? null : { kind: "too-large", name: large.name, bytes: large.bytes };
}

/** A problem with what was dropped, in one sentence or two. */
export function dropProblemText(problem: DropProblem, t: Translator): string {
  const name = "name" in problem ? shownText(problem.name, LONGEST_NAME) : "";
  switch (problem.kind) {
    case "nothing":
      return t("ownFile.drop.nothing");
    case "too-many":
      return t("ownFile.drop.too-many", { count: formatCount(problem.count), most: String(MOST_OWN_FILES) });
    case "folder":
      return t("ownFile.drop.folder", { name, most: String(MOST_OWN_FILES) });
    case "unreadable":
      return t("ownFile.drop.unreadable", { name });
    case "too-large":
      return t("ownFile.drop.too-large", {
        name,
        size: formatCount(Math.ceil(problem.bytes / MEGABYTE)),
        most: formatCount(MOST_OWN_BYTES / MEGABYTE),
      });
  }
}
