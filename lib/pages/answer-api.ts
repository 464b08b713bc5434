import type { ApiContent, Endpoint } from "@/lib/api/endpoint";
import { API_ROOT, type FoundEndpoint, findEndpoint } from "@/lib/api/find-endpoint";
import { type ListPart, listName, listPart } from "@/lib/api/list-part";
import { queryFields } from "@/lib/api/query-fields";
import { answerCsv, answerObject } from "@/lib/api/write-answer";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { dayFromIso } from "@/lib/series/day";
import { shownText } from "@/lib/text/shown-text";
import { ANY_DAY } from "@/lib/url/allowed";
import { type AddressProblem, type ParsedState, parseFields } from "@/lib/url/view-state";
import { unknownPage } from "@/lib/views/made/unknown-page";
import { unknownSymbols } from "@/lib/views/made/unknown-symbols";
import {
  type LoadPlace,
  loadCompared,
  loadDozen,
  loadListed,
  loadNone,
  loadOne,
  type PlaceData,
  withRates,
} from "./load-place";
import { heldIn, withHeldRevision } from "./page-model";
import { refused } from "./refused";
import { staysAsItIs } from "./stays-as-it-is";

const LOAD: Readonly<Record<Endpoint["needs"], LoadPlace>> = {
  index: loadOne,
  dozen: loadDozen,
  catalogue: loadListed,
  compared: withRates(loadCompared, ({ currency = "local" }) => currency !== "local"),
  rates: withRates(loadNone),
};

/** The revision that an answer is made from: of one index its own, of several the store's. */
function revisionOf(endpoint: Endpoint, { catalogue, records: [record] }: PlaceData, asof?: number): number {
  if (endpoint.needs === "index" && record !== undefined) return record.revision;
  return asof ?? catalogue.revision;
}

/** What does not fit what the store holds. */
function heldProblems({ endpoint }: FoundEndpoint, parsed: ParsedState, data: PlaceData): AddressProblem[] {
  const { asof } = parsed.state;
  if (endpoint.needs !== "rates" && endpoint.needs !== "catalogue") {
    const { problems } = withHeldRevision({ ...parsed, problems: [] }, data);
    return [
      ...problems,
      ...unknownSymbols(null, parsed.state, heldIn(parsed.state, data)),
      ...unknownPage(parsed.state, data.catalogue.indices.length),
    ];
  }
  const { revision: newest, indices } = data.catalogue;
  if (asof === undefined || (asof <= newest && indices.length > 0)) return [];
  const values = { symbol: "none", newest };
  return [{ parameter: "asof", found: String(asof), expected: { key: "allowed.heldRevision", values } }];
}

/** The answer of an endpoint, or the problem with what was asked. */
async function answerOf(request: Request, found: FoundEndpoint): Promise<Response> {
  const { endpoint, symbol, date } = found;
  const url = new URL(request.url);
  const parsed = parseFields(queryFields(endpoint), url.searchParams, [], endpoint.values);
  // The overview stands for any page of an index.
  const data = await LOAD[endpoint.needs]({ page: "overview", symbol }, parsed.state);
  if (data === null) return problemResponse(404, `No index is called ${shownText(symbol, 40)}.`);
  const problems = [...parsed.problems, ...heldProblems(found, parsed, data)];
  if (endpoint.path.includes("{date}") && dayFromIso(date) === null)
    problems.unshift({ parameter: "date", found: shownText(date), expected: ANY_DAY });
  const [problem] = problems;
  if (problem !== undefined) return refused(problem);
  const reported: AddressProblem[] = [];
  const report = (each: AddressProblem) => reported.push(each);
  const content = endpoint.make({ ...data, state: parsed.state, date, report });
  const [misfit] = reported;
  if (misfit !== undefined) return refused(misfit);
  if (content === null) return problemResponse(404, "Nothing is held of that.");
  const part = listPart(endpoint, content, parsed.state, listName(endpoint, symbol, parsed.state));
  if (part === null) {
    const { cursor = "" } = parsed.state;
    return refused({ parameter: "cursor", found: cursor, expected: { key: "allowed.cursor" } });
  }
  return written(request, url, { endpoint, content, part, parsed, data });
}

interface Found {
  readonly endpoint: Endpoint;
  readonly content: ApiContent;
  readonly part: ListPart;
  readonly parsed: ParsedState;
  readonly data: PlaceData;
}

function written(request: Request, url: URL, { endpoint, content, part, parsed, data }: Found): Response {
  const { format = "json", asof } = parsed.state;
  const revision = revisionOf(endpoint, data, asof);
  const body =
    format === "csv"
      ? answerCsv({ content, part })
      : `${JSON.stringify(answerObject({ endpoint, content, part, revision }))}\n`;
  const type = format === "csv" ? "text/csv" : "application/json";
  const isPinned = staysAsItIs({ asof, isOfCloses: endpoint.isOfCloses, rates: data.rates });
  const of = { revision, staleSince: data.staleSince, isPinned };
  const response = contentResponse(request, { ...of, type, body });
  if (part.next !== null) {
    url.searchParams.set("cursor", part.next);
    response.headers.set("Link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  return response;
}

/**
 * The answer to a request below `/api/v1`: what its endpoint says, as JSON or CSV, or problem details: 404 for an address,
 * index or day that there is not, 400 for a parameter that cannot be used, with its name, what was found and what is allowed.
 * Rejects with StoreUnavailable where the store gives nothing.
 */
export async function answerApi(request: Request, segments: readonly string[]): Promise<Response> {
  const found = findEndpoint(segments);
  if (found === null) {
    return problemResponse(404, `Nothing has this address; ${API_ROOT}/openapi.json lists what there is.`);
  }
  return answerOf(request, found);
}
