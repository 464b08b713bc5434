import type { MessageKey } from "@/lib/i18n/messages";
import type { Expected } from "@/lib/url/allowed";

/** An address of the API as the page for programs tells it. */
export interface DocumentedEndpoint {
  readonly name: string;
  /** Behind `/api/v1`; `{symbol}` and `{date}` stand for what differs. */
  readonly path: string;
  readonly words: Extract<MessageKey, `api.${string}`>;
  /** What its query takes, beside what every address takes. */
  readonly parameters: readonly string[];
  /** The names of the fields of a row in JSON. */
  readonly fields: readonly string[];
  /** An address of it that answers. */
  readonly example: string;
}

/** A parameter of the API as the page for programs tells it. */
export interface DocumentedParameter {
  readonly name: string;
  readonly words: Extract<MessageKey, `parameter.${string}`>;
  readonly allowed: Expected;
  /** What it is where an address leaves it out, as an address would have it; or in words; `null` where it differs. */
  readonly byDefault: string | Extract<MessageKey, `programs.default.${string}`>;
}

/** What the page for programs tells of the API. */
export interface DocumentedApi {
  readonly endpoints: readonly DocumentedEndpoint[];
  readonly parameters: readonly DocumentedParameter[];
  /** Where the document for machines is. */
  readonly document: string;
  readonly rows: { readonly most: number; readonly usual: number };
  /** The address of the example that is shown in several languages, as JSON and as CSV. */
  readonly example: { readonly json: string; readonly csv: string };
}
