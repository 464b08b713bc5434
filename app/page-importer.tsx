import { cookies } from "next/headers";
import { Importer, type ImporterAccess } from "@/components/importer/importer";
import { OutcomeNote } from "@/components/importer/outcome-note";
import type { PageSlots } from "@/components/layout/view-page";
import { isSession, SESSION_COOKIE } from "@/lib/auth/admin-session";
import { adminToken } from "@/lib/auth/admin-token";
import { outcomeNamed } from "@/lib/jobs/outcomes";
import type { PageModel } from "@/lib/pages/page-model";
import { sectionsOf } from "@/lib/views/parts/section";

/** What the data page shows to one reader only: what became of a form they sent, and the importer. */
export async function importSlots({ t, state, view }: PageModel): Promise<PageSlots> {
  const { outcome, signin } = state;
  const pictures = sectionsOf(view, "rows").map(({ build }) => build());
  const indices = pictures.flatMap(({ plot }) => plot.rows).map(({ id, label }) => ({ value: id, label }));
  // Where not all are drawn, the index is written.
  const offered = pictures.some(({ choices }) => choices !== undefined) ? null : indices;
  return {
    top: outcome === undefined ? null : <OutcomeNote t={t} outcome={await outcomeNamed(outcome)} />,
    before: {
      imports: (
        <Importer t={t} access={await accessOf()} isRefused={signin === "refused"} indices={offered} />
      ),
    },
  };
}

async function accessOf(): Promise<ImporterAccess> {
  if (adminToken() === null) return "off";
  const jar = await cookies();
  return (await isSession(jar.get(SESSION_COOKIE)?.value)) ? "signed-in" : "signed-out";
}
