import fc from "fast-check";
import type { Figure } from "../bench/support/figure";
import { type ServerProcess, startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { PROBLEM } from "../lib/api/openapi";
import { type ApiRequest, arbitraryApiRequest } from "./support/api-requests";

const requests = 1_000;
const mostTold = 20;
const leastAnswered = 0.3;

/**
 * A thousand requests made from the schemas of the parameters, some of them bad: every answer must be what its schema
 * says by its status, and none of 500 and more. At least three in ten must be answers, or the rest would prove nothing.
 */
export async function apiRoundTrip(): Promise<Figure[]> {
  const server = await startServer(START, { DATA_DIR: temporaryFolder(), RATE_LIMIT: "0" });
  const asked = fc.sample(arbitraryApiRequest, requests);
  const faults: string[] = [];
  let answered = 0;
  for (const each of asked) {
    const { status, fault } = await outcomeOf(server, each);
    if (status === 200) answered += 1;
    if (fault !== null) faults.push(`${each.address}: ${fault}`);
  }
  await server.stop();
  for (const fault of faults.slice(0, mostTold)) console.error(`  ${fault}`);
  const peer = { name: "requests", value: requests };
  return [
    {
      name: "API answers that are not what their schema says",
      value: faults.length,
      unit: "",
      peer,
      bound: { value: 0 },
    },
    {
      name: "API requests that are answered",
      value: answered,
      unit: "",
      peer,
      bound: { least: requests * leastAnswered },
    },
  ];
}

async function outcomeOf(
  { url }: ServerProcess,
  { endpoint, address, format }: ApiRequest,
): Promise<{ readonly status: number; readonly fault: string | null }> {
  const response = await fetch(url + address);
  const { status, headers } = response;
  const body = await response.text();
  const type = headers.get("content-type") ?? "";
  const said = (fault: string | null) => ({ status, fault });
  if (headers.get("access-control-allow-origin") !== "*") return said("no other site may read it");
  if (status === 400 || status === 404) {
    if (!type.startsWith("application/problem+json")) return said(`${status} with ${type}`);
    const problem = PROBLEM.safeParse(JSON.parse(body));
    if (!problem.success) return said(problem.error.message);
    const named = status === 404 || problem.data.parameter !== undefined;
    return said(named ? null : `400 names no parameter: ${body.slice(0, 200)}`);
  }
  if (status !== 200) return said(`status ${status}`);
  if (format === "csv") {
    const [header = ""] = body.split("\r\n");
    const expected = endpoint.columns.map(({ key }) => key).join(",");
    return said(type.startsWith("text/csv") && header === expected ? null : `${type}: ${header}`);
  }
  const { error } = endpoint.schema.safeParse(JSON.parse(body));
  return said(error === undefined ? null : error.message.slice(0, 500));
}
