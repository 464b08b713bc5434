import fc from "fast-check";
import type { Endpoint } from "../../lib/api/endpoint";
import { ENDPOINT_NAMES, ENDPOINTS } from "../../lib/api/endpoints";
import { API_ROOT } from "../../lib/api/find-endpoint";
import { queryFields } from "../../lib/api/query-fields";
import { NAUGHTY_TEXTS } from "../../lib/text/testing/naughty-texts";
import { arbitraryDate, arbitraryFields, SYMBOLS } from "../../lib/url/testing/arbitrary-state";
import { writeFields } from "../../lib/url/view-state";

/** A request to the API, and the endpoint that it is meant for. */
export interface ApiRequest {
  readonly endpoint: Endpoint;
  readonly address: string;
  readonly format: "json" | "csv";
}

const naughty = fc.constantFrom(...NAUGHTY_TEXTS.map((text) => text.toWellFormed())).map(encodeURIComponent);
const symbol = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SYMBOLS) },
  { weight: 1, arbitrary: fc.constantFrom("HSI", "nope", "s") },
  { weight: 1, arbitrary: naughty.filter((text) => text !== "" && !text.includes(".")) },
);

/** What makes a good address a bad one, or leaves it good: a parameter that there is not, twice, or with anything in it. */
function spoiled(names: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof(naughty, fc.constantFrom("", "0", "-1", "1e9", "1990-02-30", "null"));
  const name = fc.oneof(fc.constantFrom(...names), naughty, fc.constantFrom("nothing", "__proto__", "page"));
  const none = fc.constant("");
  const one = fc.tuple(name, value).map(([each, text]) => `&${each}=${text}`);
  return fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: one });
}

function requestsOf(endpoint: Endpoint): fc.Arbitrary<ApiRequest> {
  const names = queryFields(endpoint);
  const asked = names.filter((name) => name !== "asof" && name !== "cursor");
  const state = arbitraryFields(asked, endpoint.values);
  const rare = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: arbitraryFields(["asof", "cursor"]) },
    { weight: 1, arbitrary: fc.record({ asof: fc.integer({ min: 1, max: 13 }) }) },
  );
  return fc
    .tuple(symbol, arbitraryDate, state, rare, spoiled(names))
    .map(([index, date, good, more, bad]): ApiRequest => {
      const path = endpoint.path.replace("{symbol}", index).replace("{date}", date);
      const query = writeFields(names, { ...good, ...more });
      const address = `${API_ROOT}${path}?${query}${bad}`;
      return { endpoint, address, format: good.format ?? "json" };
    });
}

/** Any request to any endpoint, from what its parameters may hold; one in four with something that they may not. */
export const arbitraryApiRequest: fc.Arbitrary<ApiRequest> = fc.oneof(
  ...ENDPOINT_NAMES.map((name) => requestsOf(ENDPOINTS[name])),
);
