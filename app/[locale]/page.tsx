import type { Metadata } from "next";
import { answerIndex, orNotFound, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { OverviewPage } from "@/components/overview/overview-page";
import { DEFAULT_SYMBOL } from "@/lib/url/address";
import { overviewView } from "@/lib/views/overview";

async function read(input: PageInput<object>) {
  const { locale, query } = await readPage(input);
  return answerIndex(locale, { page: "overview", symbol: DEFAULT_SYMBOL }, query, overviewView);
}

export async function generateMetadata(input: PageInput<object>): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** The overview of the Hang Seng Index. */
export default async function Page(input: PageInput<object>) {
  return <OverviewPage answer={orNotFound(await read(input))} symbol={DEFAULT_SYMBOL} />;
}
