import { factSources } from "@/lib/reference/fact-sources";
import { oncePer } from "./once";

/** Reads the sources of the tables of facts; each of their texts once, as long as the notes of the sources are the same. */
export const sourceOfFacts = oncePer(factSources);
