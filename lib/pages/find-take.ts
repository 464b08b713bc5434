import { tableIdOf } from "@/lib/export/take/figure-items";
import type { TakeSheet } from "@/lib/export/take/take-item";
import { takeSheet } from "@/lib/export/take/take-sheet";
import type { WholeList } from "@/lib/export/take/take-source";
import { fileHref } from "@/lib/url/address";
import { PAGE_TABLE } from "@/lib/url/page-table";
import { type AddressProblem, addressProblem, withoutRange, writeViewState } from "@/lib/url/view-state";
import { findPlate, findTable, type PlateSection, platesOf } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { findPage } from "./find-page";
import type { PageModel } from "./page-model";
import { VIEW_TABLE } from "./view-table";

/** What a plate of a page can be taken away as, and what of its address was not used. */
export interface Take {
  readonly sheet: TakeSheet;
  readonly problems: readonly AddressProblem[];
}

/**
 * What the plate of that name can be taken away as; where none is named, or one that the page does not have, its first one;
 * `null` for a page without plates. `origin` is the site's own.
 */
export async function findTake(model: PageModel, named: string | null, origin: string): Promise<Take | null> {
  const { view } = model;
  const asked = named === null ? null : findPlate(view, named);
  const plate = asked ?? findPlate(view, null);
  if (plate === null) return null;
  const allowed = platesOf(view).map(({ id }) => id);
  const unknown =
    named === null || asked !== null ? [] : [addressProblem("plate", named, allowed.join(", "))];
  return {
    sheet: takeSheet({ ...model, plate, origin, whole: await wholeList(model, plate) }),
    problems: [...model.problems, ...unknown],
  };
}

/** The list of a plate with rows that its page does not show: those outside the page's range, or all of a long list. */
async function wholeList(model: PageModel, plate: PlateSection): Promise<WholeList | null> {
  const { t, place, state, view } = model;
  const table = tableIdOf(plate);
  const rowsIn = (of: View) => findTable(of, table)?.build().rows.length ?? 0;
  if (VIEW_TABLE[place.page].hasLongLists === true) {
    const { more } = findTable(view, table)?.build() ?? {};
    return more === undefined ? null : { href: more.href, rows: null };
  }
  const whole = withoutRange(state);
  const query = writeViewState(place.page, whole);
  if (!PAGE_TABLE[place.page].takesRange || query === writeViewState(place.page, state)) return null;
  const page = await findPage(t.locale, place, new URLSearchParams(query));
  const rows = page === null ? 0 : rowsIn(page.view);
  if (rows <= rowsIn(view)) return null;
  return { href: fileHref(t.locale, place, whole, "csv", table, false), rows };
}
