import type { Metadata } from "next";
import { answerData, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { SimplePage } from "@/components/ui/simple-page";

async function read(input: PageInput<object>) {
  const { locale, query } = await readPage(input);
  return answerData(locale, query);
}

export async function generateMetadata(input: PageInput<object>): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** What the almanac holds, and where it comes from. */
export default async function Page(input: PageInput<object>) {
  return <SimplePage answer={await read(input)} shown={null} />;
}
