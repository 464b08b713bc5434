import { beforeAll, describe, expect, it } from "vitest";
import type { ClaimDocument } from "@/lib/reference/claims/claim";
import { CLAIMS } from "@/lib/reference/claims/claims";
import { factsView } from "@/lib/views/facts/facts";
import { profileView } from "@/lib/views/facts/profile";
import { tableNames } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { definitionOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { readable } from "@/lib/views/testing/view-context";
import { disagreementsView } from "./disagreements";
import { FACT_CLAIMS, LEDGER_CLAIMS } from "./testing/documents-claims";
import { shippedContext } from "./testing/shipped-context";

let ledger: View;
let facts: string;

/** Everything that a view says. */
function wordsOf(view: View): string {
  const cells = tableNames(view).flatMap((id) =>
    tableOf(view, id).rows.flatMap((row) => row.flatMap(({ value, note = "" }) => [String(value), note])),
  );
  const tiles = tilesOf(view).flatMap(({ label, value, note }) => [label, value, note]);
  const items = definitionOf(view).flatMap(({ term, text }) => [term, text]);
  const texts = textsOf(view).texts.flatMap((each) => each.items.map(({ text }) => text));
  return readable([...cells, ...tiles, ...items, ...texts].join("\n"));
}

beforeAll(async () => {
  const context = await shippedContext();
  ledger = disagreementsView(context);
  const profiles = context.records.flatMap((record) => profileView({ ...context, records: [record] }) ?? []);
  facts = [factsView(context), ...profiles].map(wordsOf).join("\n");
});

const DOCUMENTS = Object.keys(LEDGER_CLAIMS) as ClaimDocument[];

describe("what the documents claim", () => {
  it.each(DOCUMENTS)("is settled in the ledger, where it can be checked or contested: %s", (document) => {
    const shown = valuesOf(tableOf(ledger, "ledger"), "claim");
    for (const id of LEDGER_CLAIMS[document]) expect(shown, id).toContain(id);
    const own = CLAIMS.filter(({ by }) => by === document).map(({ id }) => id);
    expect(own.toSorted()).toEqual([...LEDGER_CLAIMS[document]].sort());
  });

  it("is settled year by year for the printed table", () => {
    expect(valuesOf(tableOf(ledger, "all-years"), "year")).toHaveLength(59);
  });

  it.each(FACT_CLAIMS)("stands in the facts: $document, $words", ({ figures }) => {
    for (const figure of figures) expect(facts).toContain(figure);
  });
});
