import { tableToCsv } from "@/lib/export/csv";
import type { ApiContent, Endpoint } from "./endpoint";
import type { ListPart } from "./list-part";

/** What is written of an endpoint's content. */
interface WrittenAnswer {
  readonly endpoint: Pick<Endpoint, "isList">;
  readonly content: ApiContent;
  readonly part: ListPart;
  readonly revision: number;
}

/** An answer as the object that its schema describes: fractions, dates, `null` for unknown. */
export function answerObject({ endpoint, content, part, revision }: WrittenAnswer) {
  if (!endpoint.isList) return { revision, ...content.head };
  const { from, to, next } = part;
  return { revision, ...content.head, items: content.items(from, to), next };
}

/** The same rows as CSV: units in the header, per cent in place of fractions, empty for unknown. */
export function answerCsv({ content, part }: Pick<WrittenAnswer, "content" | "part">): string {
  return tableToCsv(content.table(part.from, part.to), false);
}
