import { drawPicture } from "@/lib/export/pictures/draw-picture";
import { fileName, writeFile } from "@/lib/export/write-file";
import type { OwnAddress } from "@/lib/url/address";
import { PICTURE_FIELDS } from "@/lib/url/field-choices";
import { splitForm } from "@/lib/url/view-state";
import { findTable } from "@/lib/views/parts/section";
import { type TearSheetView, tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import type { OwnModel } from "./own-page";

/** A file made of a page: its name, its media type, and what is in it. A picture is SVG; dots are painted from it. */
export interface OwnDownload {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a page gives away at an address; `null` where it has no such table or picture. */
export function ownDownload(model: OwnModel, address: OwnAddress): OwnDownload | null {
  return address.format === "svg" || address.format === "png"
    ? picture(model, address)
    : table(model, address);
}

function table(model: OwnModel, { format, query }: OwnAddress): OwnDownload | null {
  if (format !== "csv" && format !== "json") return null;
  const named = query.get("table");
  const found = findTable(model.view, named)?.id ?? null;
  const id = format === "json" && named === null ? null : found;
  if (named !== null && found === null) return null;
  const text = writeFile(model, { format, table: id, byteOrderMark: query.get("bom") === "1" });
  const type = format === "csv" ? "text/csv" : "application/json";
  return { name: `${bareName(model, id ?? "")}.${format}`, type, text };
}

function picture(model: OwnModel, { query }: OwnAddress): OwnDownload | null {
  const { t, place, view, basis, revision } = model;
  const { form } = splitForm(PICTURE_FIELDS, query);
  // Nobody else can go to the address of a file that is not there.
  const text = drawPicture({ t, page: place.page, view, basis, revision, address: "" }, form);
  const name = `${bareName(model, form.plate ?? "")}.svg`;
  return text === null ? null : { name, type: "image/svg+xml", text };
}

/** A tear sheet as the command prints it. */
export function tearSheetDownload(symbol: string, sheet: TearSheetView): OwnDownload {
  const name = `${symbol.replaceAll("~", "")}-tear-sheet.json`;
  return { name, type: "application/json", text: `${JSON.stringify(tearSheetJson(sheet), null, 2)}\n` };
}

/** File names have no tilde: some systems take it for a home folder. */
function bareName({ place }: OwnModel, id: string): string {
  return fileName(place, id).replaceAll("~", "");
}
