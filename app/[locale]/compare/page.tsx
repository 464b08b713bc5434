import type { Metadata } from "next";
import { answerCompare, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { IndexChooser } from "@/components/compare/index-chooser";
import { SimplePage } from "@/components/ui/simple-page";

async function read(input: PageInput<object>) {
  const { locale, query } = await readPage(input);
  return answerCompare(locale, query);
}

export async function generateMetadata(input: PageInput<object>): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** Indices side by side. */
export default async function Page(input: PageInput<object>) {
  const answer = await read(input);
  const { t, state, symbols, indices } = answer;
  return (
    <SimplePage answer={answer} shown={answer.view.shown}>
      <IndexChooser t={t} state={state} symbols={symbols} indices={indices} />
    </SimplePage>
  );
}
