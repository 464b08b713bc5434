import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { translator } from "@/lib/i18n/translator";
import { type Endpoint, TAGS, type Tag } from "./endpoint";
import { ENDPOINT_NAMES, ENDPOINTS, type EndpointName } from "./endpoints";
import { API_ROOT } from "./find-endpoint";
import { isParameter, parameterSchema } from "./parameters";
import { queryFields } from "./query-fields";

const TAG_WORDS: Readonly<Record<Tag, string>> = {
  catalogue: "What there is: the indices, and rates of exchange.",
  index: "One index.",
  together: "Several indices side by side.",
};

/** An error as RFC 9457 has it; of a parameter it says what was found and what is expected. */
export const PROBLEM = z
  .object({
    type: z.string().meta({ description: "about:blank: the status says it all." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().meta({ description: "The parameter that cannot be used." }),
    found: z.string().optional().meta({ description: "What it held." }),
    expected: z.string().optional().meta({ description: "What it may hold." }),
  })
  .meta({ description: "Problem details (RFC 9457)." });

const ANSWER_HEADERS = z.object({
  "X-Almanac-Revision": z.string().meta({ description: "The revision that the answer was made from." }),
  ETag: z.string().meta({ description: "Names the answer; If-None-Match takes it." }),
});

const LIST_HEADERS = ANSWER_HEADERS.extend({
  Link: z
    .string()
    .optional()
    .meta({ description: 'Where there are more rows, their address with rel="next".' }),
});

const RETRY_HEADERS = z.object({
  "Retry-After": z.string().meta({ description: "Seconds to wait before asking again." }),
});

const PATH_PARAMETERS = {
  symbol: z
    .string()
    .regex(/^[A-Za-z0-9]{2,12}$/)
    .meta({ description: "The symbol of an index, as /indices lists it.", param: { example: "hsi" } }),
  date: z
    .string()
    .meta({ description: "A calendar day.", param: { example: "2008-10-27" }, override: { format: "date" } }),
};

function problem(description: string, headers?: z.ZodObject) {
  return {
    description,
    ...(headers === undefined ? {} : { headers }),
    content: { "application/problem+json": { schema: PROBLEM } },
  };
}

function operationOf(name: EndpointName): ZodOpenApiOperationObject {
  const endpoint: Endpoint = ENDPOINTS[name];
  const summary = translator("en")(`api.${name}`);
  const query = queryFields(endpoint)
    .filter(isParameter)
    .map((field) => [field, parameterSchema(name, endpoint, field)] as const);
  const named = (["symbol", "date"] as const).filter((each) => endpoint.path.includes(`{${each}}`));
  const path = Object.fromEntries(named.map((each) => [each, PATH_PARAMETERS[each]]));
  const headers = endpoint.isList ? LIST_HEADERS : ANSWER_HEADERS;
  return {
    operationId: `get${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    summary,
    description: `${summary} JSON has fractions and null for unknown; CSV has units in its header.`,
    tags: [endpoint.tag],
    requestParams: {
      ...(named.length === 0 ? {} : { path: z.object(path) }),
      query: z.object(Object.fromEntries(query)),
    },
    responses: {
      "200": {
        description: "What was asked for.",
        headers,
        content: { "application/json": { schema: endpoint.schema }, "text/csv": { schema: z.string() } },
      },
      "304": { description: "What If-None-Match names is still the answer." },
      "400": problem("A parameter cannot be used."),
      ...(named.length === 0
        ? {}
        : { "404": problem("There is no such index, or nothing is held of that.") }),
      "429": problem("Too much was made for this network address in a minute.", RETRY_HEADERS),
      "503": problem("The store does not answer.", RETRY_HEADERS),
    },
  };
}

/** The API as an OpenAPI 3.1 document, from the schemas that read its parameters and describe its answers. */
export function openApiDocument(version: string) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Hang Seng Almanac",
      version,
      description:
        "Closes and every figure of the almanac, read with GET, without a key. The page /programs has examples to run.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_ROOT, description: "Where this document stands." }],
    security: [],
    tags: TAGS.map((name) => ({ name, description: TAG_WORDS[name] })),
    paths: Object.fromEntries(
      ENDPOINT_NAMES.map((name) => [ENDPOINTS[name].path, { get: operationOf(name) }]),
    ),
    components: {
      schemas: Object.fromEntries([
        ["Problem", PROBLEM],
        ...ENDPOINT_NAMES.map((name) => [
          `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
          ENDPOINTS[name].schema,
        ]),
      ]),
    },
  });
}
