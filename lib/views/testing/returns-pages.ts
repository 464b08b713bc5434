import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { returnsView } from "@/lib/views/returns/returns";
import { tilesOf } from "./built-sections";
import { shippedRates } from "./shipped-rates";
import { shippedRecord } from "./shipped-record";
import { present, readable, viewContext } from "./view-context";

interface Asked {
  /** The Hang Seng Index where it is left out. */
  readonly record?: IndexRecord;
  readonly locale?: "en" | "zh-Hant";
}

/** The page of returns in any state, with the shipped figures of the Hang Seng Index and the shipped rates. */
export async function returnsPages() {
  const [hsi, rates] = await Promise.all([shippedRecord("HSI"), shippedRates()]);
  const viewOf = (
    state: ViewState = {},
    { record = hsi, locale = "en" }: Asked = {},
    problems: AddressProblem[] = [],
  ) => {
    const report = (problem: AddressProblem) => problems.push(problem);
    return present(returnsView({ ...viewContext(record, state, locale), rates, report }));
  };
  return {
    ...{ hsi, rates, viewOf },
    headlineOf: (...asked: Parameters<typeof viewOf>) => readable(proseText(viewOf(...asked).headline)),
    tile: (state: ViewState, label: string) => {
      const found = tilesOf(viewOf(state)).find((each) => readable(each.label) === label);
      return found && readable(found.value);
    },
  };
}
