import { PAGE_TABLE, type PageRow, type Place } from "@/lib/url/page-table";
import type { ParsedState } from "@/lib/url/view-state";

// Of the four sub-indices, each is found by these words, where nothing is nearer.
const SUB_INDEX = "sub-index";

/** The fields of a page that name what it shows, as its path does. */
function namingFields({ page }: Place): readonly string[] {
  const { naming = [] }: PageRow = PAGE_TABLE[page];
  return naming;
}

/** Whether an address names something in its query that is not there: then it has no page, nor any file. */
export function namesNothing(place: Place, { problems }: Pick<ParsedState, "problems">): boolean {
  const naming = namingFields(place);
  return problems.some(({ parameter }) => naming.includes(parameter));
}

/**
 * The path that says what an address asks for: its own, with what its query names put behind, `/facts/sub-index-tech` for
 * `/facts?sub=tech`.
 */
export function askedPath({ pathname, searchParams }: URL, place: Place | null): string {
  const named = place === null ? [] : namingFields(place).flatMap((field) => searchParams.getAll(field));
  return [pathname, ...named.map((name) => `${SUB_INDEX}-${encodeURIComponent(name)}`)].join("/");
}
