import type { TermId } from "@/lib/views/glossary/terms";
import type { Example, ExampleContext } from "./example-context";
import { FACT_EXAMPLES } from "./fact-examples";
import { FALL_EXAMPLES } from "./fall-examples";
import { MARKET_EXAMPLES } from "./market-examples";
import { METHOD_EXAMPLES } from "./method-examples";
import { RETURN_EXAMPLES } from "./return-examples";
import { RISK_EXAMPLES } from "./risk-examples";

const EXAMPLES: { readonly [Id in TermId]?: Example } = {
  ...RETURN_EXAMPLES,
  ...RISK_EXAMPLES,
  ...FALL_EXAMPLES,
  ...FACT_EXAMPLES,
  ...METHOD_EXAMPLES,
  ...MARKET_EXAMPLES,
};

/** An example of a term from what is held; `null` where the term has none, or what it is of is not held. */
export function exampleOf(context: ExampleContext, id: TermId): string | null {
  return EXAMPLES[id]?.(context) ?? null;
}
