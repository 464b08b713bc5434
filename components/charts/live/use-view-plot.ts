import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Plot } from "@/lib/plot/plot";

interface ViewPlots {
  readonly plots: Readonly<Record<string, Plot>>;
}

// One for all charts of the page, so that a view is fetched once however many charts show it.
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
});

const keyOf = (dataHref: string) => ["view", dataHref];

async function fetchView(dataHref: string, signal: AbortSignal): Promise<ViewPlots> {
  const response = await fetch(dataHref, { signal });
  if (!response.ok) throw new Error(`${dataHref} answered ${response.status}`);
  return (await response.json()) as ViewPlots;
}

interface ViewPlotInput {
  readonly plotId: string;
  /** The view to show, and the one the page was served with, by their JSON addresses. */
  readonly wanted: string;
  readonly dataHref: string;
  readonly served: Plot;
}

/**
 * The plot of the wanted view: the server's own where that is the page's, otherwise fetched, the last one
 * meanwhile. Views once seen come from the cache. `null` where the view has no plot of that name.
 */
export function useViewPlot({ plotId, wanted, dataHref, served }: ViewPlotInput): Plot | null {
  useEffect(() => {
    // What the server drew into the page is its answer for that address.
    client.setQueryData<ViewPlots>(keyOf(dataHref), (known) => ({
      plots: { ...known?.plots, [plotId]: served },
    }));
  }, [dataHref, plotId, served]);
  const { data } = useQuery(
    {
      queryKey: keyOf(wanted),
      queryFn: ({ signal }) => fetchView(wanted, signal),
      initialData: wanted === dataHref ? { plots: { [plotId]: served } } : undefined,
      placeholderData: keepPreviousData,
    },
    client,
  );
  return data?.plots[plotId] ?? null;
}
