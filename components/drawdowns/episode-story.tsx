import { formatDate } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/store/types";
import type { EpisodeView } from "@/lib/views/episode";
import { milestoneHref } from "@/lib/views/milestone-rows";

interface EpisodeStoryProps {
  readonly t: Translator;
  readonly record: IndexRecord;
  readonly view: EpisodeView;
}

/** What happened between peak and trough, as its milestones tell it, and the falls next to it in depth. */
export function EpisodeStory({ t, record, view }: EpisodeStoryProps) {
  const neighbours = [view.deeper, view.shallower].filter((item) => item !== null);
  return (
    <section className="lg:col-span-2">
      <h2 className="font-serif text-title font-semibold">{t("episode.story.title")}</h2>
      {view.story.length === 0 ? <p className="mt-2 text-soft">{t("episode.story.none")}</p> : null}
      <ol className="mt-2 max-w-[72ch] space-y-4">
        {view.story.map((milestone) => (
          <li key={milestone.slug}>
            <a href={milestoneHref(t, record, milestone)} className="font-semibold hover:text-index">
              {milestone.title[t.locale]}
            </a>
            <span className="ml-2 text-small text-soft">{formatDate(milestone.date, t.locale)}</span>
            <p>{milestone.text[t.locale]}</p>
          </li>
        ))}
      </ol>
      <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2 text-label">
        {neighbours.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="font-medium text-index hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
