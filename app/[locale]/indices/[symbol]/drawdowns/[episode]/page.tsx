import type { Metadata } from "next";
import { answerIndex, orNotFound, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { EpisodeStory } from "@/components/drawdowns/episode-story";
import { SimplePage } from "@/components/ui/simple-page";
import { pageHref } from "@/lib/url/address";
import { episodeView } from "@/lib/views/episode";

type Input = PageInput<{ symbol: string; episode: string }>;

async function read(input: Input) {
  const { locale, params, query } = await readPage(input);
  const place = { page: "episode", symbol: params.symbol, slug: params.episode } as const;
  return answerIndex(locale, place, query, (context) => episodeView(context, params.episode));
}

export async function generateMetadata(input: Input): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** One fall of an index. */
export default async function Page(input: Input) {
  const { symbol } = await input.params;
  const answer = orNotFound(await read(input));
  const { t, view, record } = answer;
  const kicker = (
    <>
      <a href={pageHref(t.locale, { page: "drawdowns", symbol })} className="hover:text-index">
        {t("nav.drawdowns")}
      </a>{" "}
      / {view.rank}
    </>
  );
  return (
    <SimplePage answer={answer} shown={view.shown} kicker={kicker}>
      {record === null ? null : <EpisodeStory t={t} record={record} view={view} />}
    </SimplePage>
  );
}
