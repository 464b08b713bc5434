import { readRates } from "@/lib/db/read/read-rates";
import type { RatesRecord } from "@/lib/reference/records";
import { loadWhole } from "./load-whole";
import type { Cached } from "./read-through";

/** The daily rates of exchange, as `loadWhole` gives what a store has. */
export function loadRates(): Promise<Cached<RatesRecord>> {
  return loadWhole("rates", {
    called: "rates of exchange",
    cacheOf: ({ rates }) => rates,
    wanted: ({ store }) => store,
    read: readRates,
    revisionOf: ({ revision }) => revision,
  });
}
