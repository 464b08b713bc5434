import { z } from "zod";
import { translator } from "@/lib/i18n/translator";
import { allowedIn } from "@/lib/url/allowed";
import { DEFAULT_ROWS, MOST_ROWS } from "@/lib/url/field-choices";
import { FIELDS, type FieldName } from "@/lib/url/fields";
import { expectedText } from "@/lib/url/told-problem";
import { DEFAULT_SYMBOLS } from "@/lib/views/compare/compare";
import { DEFAULT_MINIMUM as LEAST_OF_INDEX } from "@/lib/views/drawdowns/shown-episodes";
import { DEFAULT_SORT, DEFAULT_MINIMUM as LEAST_OF_ALL } from "@/lib/views/falls/fall-rows";
import { DEFAULT_HOLD } from "@/lib/views/returns/held-years";
import { DEFAULT_WINDOW } from "@/lib/views/volatility/rolling-choice";
import type { Endpoint } from "./endpoint";
import type { EndpointName } from "./endpoints";
import { DEFAULT_CURRENCY } from "./endpoints/fx";

/** Every parameter of the API's addresses, each once, in the order in which they are told. */
export const PARAMETERS = [
  "from",
  "to",
  "interval",
  "min",
  "sort",
  "window",
  "hold",
  "kind",
  "symbols",
  "page",
  "currency",
  "limit",
  "cursor",
  "format",
  "asof",
] as const satisfies readonly FieldName[];
export type ParameterName = (typeof PARAMETERS)[number];

/** What a parameter is where an address leaves it out; absent where that is no value. */
export const DEFAULTS: { readonly [Name in ParameterName]?: string } = {
  interval: "day",
  sort: DEFAULT_SORT,
  window: DEFAULT_WINDOW.volatility,
  hold: DEFAULT_HOLD,
  symbols: DEFAULT_SYMBOLS.join(","),
  page: "1",
  limit: String(DEFAULT_ROWS),
  format: "json",
};

/** Defaults that differ from address to address. */
const OWN_DEFAULTS: { readonly [Name in EndpointName]?: { readonly [Parameter in ParameterName]?: string } } =
  {
    drawdowns: { min: LEAST_OF_INDEX },
    falls: { min: LEAST_OF_ALL },
    compare: { currency: "local" },
    fx: { currency: DEFAULT_CURRENCY },
  };

/** What a parameter of an endpoint is where the address leaves it out; `null` where that is no value. */
export function defaultOf(endpoint: EndpointName, parameter: ParameterName): string | null {
  return OWN_DEFAULTS[endpoint]?.[parameter] ?? DEFAULTS[parameter] ?? null;
}

const SHAPES: { readonly [Name in ParameterName]?: Readonly<Record<string, unknown>> } = {
  from: { type: "string", format: "date" },
  to: { type: "string", format: "date" },
  limit: { type: "integer", minimum: 1, maximum: MOST_ROWS, pattern: undefined },
  page: { type: "integer", minimum: 1, maximum: 99_999, pattern: undefined },
  asof: { type: "integer", minimum: 1, maximum: 999_999_999, pattern: undefined },
};

const EXAMPLES: { readonly [Name in ParameterName]?: string | number } = {
  from: "2008-01-01",
  to: "2008-12-31",
  symbols: "hsi,spx",
  limit: 100,
};

/** A parameter of an endpoint as a schema with what it is, what it takes and an example, as documents have it. */
export function parameterSchema(
  name: EndpointName,
  { values, example }: Pick<Endpoint, "values" | "example">,
  parameter: ParameterName,
): z.ZodType {
  const t = translator("en");
  const taken = values?.[parameter];
  const [first, ...others] = taken ?? [];
  const schema = first === undefined ? FIELDS[parameter] : z.enum([first, ...others]);
  const words = expectedText(t, allowedIn(parameter));
  const isEnum = schema instanceof z.ZodEnum;
  const shown = example[parameter] ?? EXAMPLES[parameter];
  const byDefault = defaultOf(name, parameter);
  return schema.optional().meta({
    description: `${t(`parameter.${parameter}`)}${isEnum ? "" : ` Takes ${words}.`}`,
    ...(shown === undefined ? {} : { param: { example: shown } }),
    override: {
      ...SHAPES[parameter],
      ...(byDefault === null ? {} : { default: numeric(parameter, byDefault) }),
    },
  });
}

function numeric(parameter: ParameterName, value: string): string | number {
  return parameter === "limit" || parameter === "page" ? Number(value) : value;
}

/** True for a field that is a parameter of the API. */
export function isParameter(field: FieldName): field is ParameterName {
  return (PARAMETERS as readonly FieldName[]).includes(field);
}
