import { checkStore } from "@/lib/store/is-ready";

export const dynamic = "force-dynamic";

/** 200 where the store answers, otherwise 503 with the reason. */
export async function GET(): Promise<Response> {
  const state = await checkStore();
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return state.ready
    ? new Response("ready\n", { headers })
    : new Response(`${state.reason}\n`, { status: 503, headers });
}
