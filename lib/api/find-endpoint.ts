import type { Endpoint } from "./endpoint";
import { ENDPOINT_NAMES, ENDPOINTS, type EndpointName } from "./endpoints";

/** Where the API stands. */
export const API_ROOT = "/api/v1";

/** An endpoint and what a path names for it. */
export interface FoundEndpoint {
  readonly endpoint: Endpoint;
  /** Lower case; empty where the path names none. */
  readonly symbol: string;
  readonly date: string;
}

/** The endpoint at a path below `/api/v1`; `null` for none. */
export function findEndpoint(segments: readonly string[]): FoundEndpoint | null {
  for (const name of ENDPOINT_NAMES) {
    const parts = ENDPOINTS[name].path.slice(1).split("/");
    const isSuch = (part: string, position: number) => part.startsWith("{") || part === segments[position];
    if (parts.length !== segments.length || !parts.every(isSuch)) continue;
    const named = (part: string) => segments[parts.indexOf(part)] ?? "";
    return { endpoint: ENDPOINTS[name], symbol: named("{symbol}").toLowerCase(), date: named("{date}") };
  }
  return null;
}

/** The day that examples show. */
const EXAMPLE = { symbol: "hsi", date: "2008-10-27" };

/** The address of an endpoint as an example shows it, with its query. */
export function exampleAddress(name: EndpointName, more: Readonly<Record<string, string>> = {}): string {
  const { path, example }: Endpoint = ENDPOINTS[name];
  const filled = path.replace("{symbol}", EXAMPLE.symbol).replace("{date}", EXAMPLE.date);
  const query = new URLSearchParams({ ...example, ...more }).toString().replaceAll("%2C", ",");
  return `${API_ROOT}${filled}${query === "" ? "" : `?${query}`}`;
}
