import type { Metadata } from "next";
import { answerIndex, orNotFound, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { OverviewPage } from "@/components/overview/overview-page";
import { overviewView } from "@/lib/views/overview";

type Input = PageInput<{ symbol: string }>;

async function read(input: Input) {
  const { locale, params, query } = await readPage(input);
  return answerIndex(locale, { page: "overview", symbol: params.symbol }, query, overviewView);
}

export async function generateMetadata(input: Input): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** The overview of an index. */
export default async function Page(input: Input) {
  const { symbol } = await input.params;
  return <OverviewPage answer={orNotFound(await read(input))} symbol={symbol} />;
}
