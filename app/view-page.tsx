import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type PageSlots, ViewPage } from "@/components/layout/view-page";
import { isLocale } from "@/lib/i18n/locale";
import { type Answered, answerPlace } from "@/lib/pages/answer-place";
import type { Answer } from "@/lib/pages/page-model";
import type { Place } from "@/lib/url/address";
import { metadataOf } from "./metadata";

interface PageInput<P> {
  readonly params: Promise<P & { locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

async function readAnswer<P>(input: PageInput<P>, placeOf: (params: P) => Place): Promise<Answered | null> {
  const params = await input.params;
  if (!isLocale(params.locale)) return null;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await input.searchParams)) {
    for (const item of Array.isArray(value) ? value : [value ?? ""]) query.append(name, item);
  }
  return answerPlace(params.locale, placeOf(params), query);
}

/**
 * A page of the URL map, from what its path says: `generateMetadata` and `render` share one answer, and where there is no
 * such index, episode or milestone both are Next's 404. `slotsOf` gives what the page has for one reader only.
 */
export function viewPage<P>(placeOf: (params: P) => Place, slotsOf?: (answer: Answer) => Promise<PageSlots>) {
  return {
    generateMetadata: async (input: PageInput<P>): Promise<Metadata> =>
      metadataOf((await readAnswer(input, placeOf))?.answer ?? null),
    render: async (input: PageInput<P>) => {
      const answered = await readAnswer(input, placeOf);
      if (answered === null) notFound();
      const slots = await slotsOf?.(answered.answer);
      return <ViewPage {...answered} {...(slots === undefined ? {} : { slots })} />;
    },
  };
}
