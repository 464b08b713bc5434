import { STALE_SINCE } from "@/lib/http/content-response";
import { checkStore } from "@/lib/store/store-status";

export const dynamic = "force-dynamic";

/** 200 where the store answers, otherwise 503 with the reason, and with what pages are shown from if they are. */
export async function GET(): Promise<Response> {
  const state = await checkStore();
  const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  if (state.ready) return new Response("ready\n", { headers });
  if (state.staleSince !== null) headers.set(STALE_SINCE, state.staleSince.toISOString());
  return new Response(`${state.shown}\n`, { status: 503, headers });
}
