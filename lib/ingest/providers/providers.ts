import { yahoo } from "@/lib/ingest/providers/yahoo/yahoo";
import type { Provider } from "./provider";
import { stooq } from "./stooq";

/**
 * Every provider, in order of preference. Yahoo first: it has nearly all indices, and tells whether a price is live;
 * Stooq shows programs a page that only a browser gets past from time to time.
 */
export const PROVIDERS: readonly Provider[] = [yahoo, stooq];
