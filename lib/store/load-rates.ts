import { readRates } from "@/lib/db/read/read-rates";
import type { RatesRecord } from "@/lib/reference/records";
import { loadWhole } from "./load-whole";
import type { Cached } from "./read-through";
import { storeVersion } from "./wanted-versions";

/** The daily rates of exchange, as `loadWhole` gives what a store has. */
export function loadRates(): Promise<Cached<RatesRecord>> {
  return loadWhole("rates", {
    called: "rates of exchange",
    cacheOf: ({ rates }) => rates,
    wanted: storeVersion,
    read: readRates,
    revisionOf: ({ revision }) => revision,
  });
}
