import type { Endpoint } from "@/lib/api/endpoint";
import { listName, listPart } from "@/lib/api/list-part";
import { queryFields } from "@/lib/api/query-fields";
import { answerCsv, answerObject } from "@/lib/api/write-answer";
import type { AddressProblem } from "@/lib/url/view-state";
import { parseFields } from "@/lib/url/view-state";
import { once } from "@/lib/views/parts/once";
import { summariesOf } from "@/lib/views/testing/many-records";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";

/** Every index that ships. */
export const SYMBOLS = [
  ...["HSI", "HSCEI", "HSTECH", "HSCI", "SPX", "DJI"],
  ...["N225", "FTSE", "NIFTY", "SSEC", "DAX", "CAC"],
];

const records = new Map<string, ReturnType<typeof shippedRecord>>();
const rates = once(shippedRates);

/** The record of a shipped index, read once: what is made of a record is kept with it. */
export function knownRecord(symbol: string): ReturnType<typeof shippedRecord> {
  const found = records.get(symbol) ?? shippedRecord(symbol);
  records.set(symbol, found);
  return found;
}

/** What an endpoint answers of shipped figures, as JSON and CSV, with the problems that it reports; both `null` for nothing. */
export async function shippedAnswer(
  endpoint: Endpoint,
  symbols: readonly string[],
  query: string,
  date = "",
) {
  const { state, problems } = parseFields(
    queryFields(endpoint),
    new URLSearchParams(query),
    [],
    endpoint.values,
  );
  const reported: AddressProblem[] = [...problems];
  const records = await Promise.all(symbols.map(knownRecord));
  const content = endpoint.make({
    records,
    catalogue: { indices: summariesOf(records) },
    rates: await rates(),
    state,
    date,
    report: (problem) => reported.push(problem),
  });
  if (content === null) return { json: null, csv: null, problems: reported };
  const part = present(listPart(endpoint, content, state, listName(endpoint, symbols.join(" "), state)));
  const json = JSON.parse(JSON.stringify(answerObject({ endpoint, content, part, revision: 1 })));
  return { json, csv: answerCsv({ content, part }), problems: reported };
}
