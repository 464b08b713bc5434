import type { Metadata } from "next";
import { answerIndex, orNotFound, type PageInput, readPage } from "@/app/answer";
import { metadataOf } from "@/app/metadata";
import { MilestoneStory } from "@/components/milestones/milestone-story";
import { SimplePage } from "@/components/ui/simple-page";
import { pageHref } from "@/lib/url/address";
import { milestoneView } from "@/lib/views/milestone";

type Input = PageInput<{ symbol: string; slug: string }>;

async function read(input: Input) {
  const { locale, params, query } = await readPage(input);
  const place = { page: "milestone", symbol: params.symbol, slug: params.slug } as const;
  return answerIndex(locale, place, query, (context) => milestoneView(context, params.slug));
}

export async function generateMetadata(input: Input): Promise<Metadata> {
  return metadataOf(await read(input));
}

/** One milestone: the permalink that people share. */
export default async function Page(input: Input) {
  const { symbol } = await input.params;
  const answer = orNotFound(await read(input));
  const { t, view } = answer;
  const kicker = (
    <>
      <a href={pageHref(t.locale, { page: "milestones", symbol })} className="hover:text-index">
        {t("nav.milestones")}
      </a>{" "}
      / {t(`kind.${view.milestone.kind}`)}
    </>
  );
  return (
    <SimplePage answer={answer} shown={view.shown} kicker={kicker}>
      <MilestoneStory t={t} view={view} />
    </SimplePage>
  );
}
