import type { ClaimDocument, Speaker } from "@/lib/reference/claims/claim";
import { pageHref } from "@/lib/url/address";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { sourceLabel } from "@/lib/views/parts/source-prose";
import { documentSource, isDocument } from "./settled-claims";

/** A document's name in the reader's language, as the table of sources has it. */
export function documentName({ t, catalogue }: ReferenceContext, document: ClaimDocument): string {
  const source = documentSource(catalogue, document);
  return source === null ? t("disagreements.unnamed") : sourceLabel(t, source);
}

/** Who says something: a document with the way to its line among the sources, or another source by its name. */
export function speakerCell(context: ReferenceContext, by: Speaker): Cell {
  const { t, catalogue } = context;
  if (!isDocument(by)) return { value: by[t.locale] };
  const anchor = documentSource(catalogue, by)?.anchor ?? null;
  const href = anchor === null ? {} : { href: `${pageHref(t.locale, { page: "data" })}#${anchor}` };
  return { value: documentName(context, by), ...href };
}
