import { allowedIn, type Expected } from "@/lib/url/allowed";
import { DEFAULT_ROWS, MOST_ROWS } from "@/lib/url/field-choices";
import type { DocumentedApi, DocumentedParameter } from "@/lib/views/programs/documented";
import type { Endpoint } from "./endpoint";
import { ENDPOINT_NAMES, ENDPOINTS } from "./endpoints";
import { API_ROOT, exampleAddress } from "./find-endpoint";
import { DEFAULTS, PARAMETERS, type ParameterName } from "./parameters";
import { queryFields } from "./query-fields";

const OF_EVERY = ["format", "asof"];

const IN_WORDS: { readonly [Name in ParameterName]?: DocumentedParameter["byDefault"] } = {
  from: "programs.default.all",
  to: "programs.default.all",
  kind: "programs.default.all",
  cursor: "programs.default.start",
  asof: "programs.default.newest",
};

/** What a parameter takes, wherever it is taken: the values of every endpoint that has it. */
function allowedOf(name: ParameterName): Expected {
  const endpoints: readonly Endpoint[] = ENDPOINT_NAMES.map((each) => ENDPOINTS[each]);
  const taking = endpoints.filter(({ fields }) => fields.some((field) => field === name));
  const narrow = taking.map(({ values }) => values?.[name]);
  const [first] = narrow;
  return first !== undefined && narrow.length === 1 ? first.join(", ") : allowedIn(name);
}

/** What JSON has of a row of a list, or of the one thing that is answered. */
function fieldsOf({ isList, columns, schema }: Endpoint): string[] {
  return isList ? columns.map(({ name }) => name) : Object.keys(schema.shape);
}

/** The API as its page tells it, from the table of endpoints. */
export const DOCUMENTED_API: DocumentedApi = {
  endpoints: ENDPOINT_NAMES.map((name) => ({
    name,
    path: ENDPOINTS[name].path,
    words: `api.${name}`,
    parameters: queryFields(ENDPOINTS[name]).filter((field) => !OF_EVERY.includes(field)),
    fields: fieldsOf(ENDPOINTS[name]),
    example: exampleAddress(name),
  })),
  parameters: PARAMETERS.map((name) => ({
    name,
    words: `parameter.${name}`,
    allowed: allowedOf(name),
    byDefault: IN_WORDS[name] ?? DEFAULTS[name] ?? "programs.default.differs",
  })),
  document: `${API_ROOT}/openapi.json`,
  rows: { most: MOST_ROWS, usual: DEFAULT_ROWS },
  example: { json: exampleAddress("closes"), csv: exampleAddress("closes", { format: "csv" }) },
};
