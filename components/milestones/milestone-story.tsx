import type { Translator } from "@/lib/i18n/translator";
import type { MilestoneView } from "@/lib/views/milestone";

interface MilestoneStoryProps {
  readonly t: Translator;
  readonly view: MilestoneView;
}

/** A milestone's text, where sources disagree, who says so, and the ones before and after. */
export function MilestoneStory({ t, view }: MilestoneStoryProps) {
  const { milestone, previous, next } = view;
  return (
    <article className="max-w-[72ch] lg:col-span-2">
      <h2 className="font-serif text-title font-semibold">{t("milestone.story")}</h2>
      <p className="mt-2">{milestone.text[t.locale]}</p>
      {milestone.disputed === null ? null : (
        <>
          <h3 className="mt-5 font-semibold">{t("milestone.disputed")}</h3>
          <p className="border-l-4 border-mark pl-4">{milestone.disputed[t.locale]}</p>
        </>
      )}
      <h3 className="mt-5 font-semibold">{t("milestone.sources")}</h3>
      <p className="text-label break-words text-soft">{milestone.source}</p>
      <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2 text-label">
        {[previous, next]
          .filter((item) => item !== null)
          .map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="font-medium text-index hover:underline">
                {label}
              </a>
            </li>
          ))}
      </ul>
    </article>
  );
}
