import type { Locale } from "@/lib/i18n/locale";
import { EMBED_FIELDS } from "@/lib/url/field-choices";
import type { EmbedForm } from "@/lib/url/fields";
import { withOtherFields } from "@/lib/url/file-parameters";
import type { Place } from "@/lib/url/page-table";
import { type AddressProblem, addressProblem, splitForm } from "@/lib/url/view-state";
import { findPlate, type PlateSection, platesOf } from "@/lib/views/parts/section";
import { findPage } from "./find-page";
import type { PageModel } from "./page-model";

/** A plate of a view as it stands in somebody else's page. */
export interface Embed {
  readonly model: PageModel;
  readonly form: EmbedForm;
  /** `null` where the address names one that the view does not have. */
  readonly plate: PlateSection | null;
  /** What of the address cannot be used, and why: nobody there would see that it was left out. */
  readonly problems: readonly AddressProblem[];
}

/**
 * The plate that an address behind `/embed` asks for, its view's first picture where it names none; of `taken` where that
 * was found for it already. `null` where there is no such page, or it has no plate. Rejects as `findPage` does.
 */
export async function findEmbed(
  locale: Locale,
  place: Place,
  query: URLSearchParams,
  taken: PageModel | null = null,
): Promise<Embed | null> {
  const { form, problems, rest } = splitForm(EMBED_FIELDS, query);
  const model = taken ?? (await findPage(locale, place, rest));
  if (model === null) return null;
  const names = platesOf(model.view).map(({ id }) => id);
  if (names.length === 0) return null;
  const plate = findPlate(model.view, form.plate ?? null);
  const unknown = plate === null ? [addressProblem("plate", form.plate ?? "", names.join(", "))] : [];
  const ofView = withOtherFields(model.problems, place.page, EMBED_FIELDS);
  return { model, form, plate, problems: [...problems, ...unknown, ...ofView] };
}
