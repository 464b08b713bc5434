import type { Metadata } from "next";
import { answerIndex, orNotFound, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { SimplePage } from "@/components/ui/simple-page";
import { annualView } from "@/lib/views/annual";

type Input = PageInput<{ symbol: string }>;

async function read(input: Input) {
  const { locale, params, query } = await readPage(input);
  return answerIndex(locale, { page: "annual", symbol: params.symbol }, query, annualView);
}

export async function generateMetadata(input: Input): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** Every year of an index. */
export default async function Page(input: Input) {
  const answer = orNotFound(await read(input));
  return <SimplePage answer={answer} shown={answer.view.shown} />;
}
