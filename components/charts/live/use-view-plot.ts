import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import { askView, ownViewsVersion } from "@/components/charts/ask-view";
import { takeFirstAnswer } from "@/components/charts/first-answer";
import type { Plot } from "@/lib/plot/plot";

/** The plots of a view, with the address of its JSON. */
interface ViewPlots {
  readonly dataHref: string;
  readonly plots: Readonly<Record<string, Plot>>;
}

/** A plot and the view it is of. */
export interface ViewPlot {
  readonly dataHref: string;
  readonly plot: Plot;
}

// One for all charts of the page, so that a view is fetched once however many charts show it.
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
});

async function fetchView(dataHref: string, signal: AbortSignal): Promise<ViewPlots> {
  const response = await (takeFirstAnswer(dataHref) ?? askView(dataHref, signal));
  if (!response.ok) throw new Error(`${dataHref} answered ${response.status}`);
  const { plots } = (await response.json()) as Pick<ViewPlots, "plots">;
  return { dataHref, plots };
}

/**
 * The plot of the wanted view by the address of its JSON, that of the last one while it is on its way; views once seen
 * come from memory. `null` before the first is there, and where the view has no plot of that name.
 */
export function useViewPlot(plotId: string, wanted: string): ViewPlot | null {
  const { data } = useQuery(
    {
      queryKey: ["view", wanted, ownViewsVersion()],
      queryFn: ({ signal }) => fetchView(wanted, signal),
      placeholderData: keepPreviousData,
    },
    client,
  );
  const plot = data?.plots[plotId];
  return data === undefined || plot === undefined ? null : { dataHref: data.dataHref, plot };
}
