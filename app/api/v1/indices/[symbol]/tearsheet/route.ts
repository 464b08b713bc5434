import { orUnavailable } from "@/app/or-unavailable";
import { contentResponse } from "@/lib/http/content-response";
import { methodNotAllowed, problemResponse } from "@/lib/http/problem";
import { loadIndex } from "@/lib/store/load-index";
import { shownText } from "@/lib/text/shown-text";
import { toldProblem } from "@/lib/url/told-problem";
import { addressProblem, parseFields } from "@/lib/url/view-state";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";

interface RouteContext {
  readonly params: Promise<{ readonly symbol: string }>;
}

async function tearSheet(request: Request, { params }: RouteContext): Promise<Response> {
  const { symbol } = await params;
  const query = new URL(request.url).searchParams;
  const { state, problems } = parseFields(["from", "to", "asof"], query, ["format"]);
  const present = await loadIndex(symbol);
  if (present === null) return problemResponse(404, `No index is called ${shownText(symbol, 40)}.`);
  const [problem] = problems;
  if (problem !== undefined) return problemResponse(400, "A parameter cannot be used.", toldProblem(problem));
  const cached = state.asof === undefined ? present : await loadIndex(symbol, state.asof);
  if (cached === null) {
    return problemResponse(400, "A parameter cannot be used.", {
      parameter: "asof",
      found: String(state.asof),
      expected: `a revision at which the store had closes of ${present.value.profile.symbol}`,
    });
  }
  const format = query.get("format") ?? "json";
  if (format !== "json") {
    return problemResponse(400, "A parameter cannot be used.", addressProblem("format", format, "json"));
  }
  const { value: record, staleSince } = cached;
  const sheet = indexTearSheet(record, state);
  if (sheet === null) {
    const { firstDate, lastDate } = record.coverage;
    return problemResponse(400, "The range holds no close.", {
      parameter: state.from === undefined ? "to" : "from",
      found: state.from ?? state.to ?? "",
      expected: `a range that holds a close, within ${firstDate} to ${lastDate}`,
    });
  }
  const body = `${JSON.stringify(tearSheetJson(sheet))}\n`;
  return contentResponse(request, {
    revision: record.revision,
    staleSince,
    type: "application/json",
    body,
  });
}

/** The tear sheet of an index as JSON, of the closes `from` … `to` where given, and as of the revision `asof`. */
export const GET = orUnavailable(tearSheet);

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
