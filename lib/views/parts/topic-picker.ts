import type { Translator } from "@/lib/i18n/translator";
import { pageHref } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { section } from "./section";
import type { Section } from "./view";

interface Topics<Topic> {
  readonly title: string;
  readonly topics: readonly Topic[];
  /** What a topic is called; `undefined` stands for all. */
  labelOf(topic: Topic | undefined): string;
}

/** All of a long list, and each of its topics alone, to be chosen above it: its foot is far off. */
export function topicPicker<Topic extends NonNullable<ViewState["topic"]>>(
  t: Translator,
  place: Place,
  state: ViewState,
  { title, topics, labelOf }: Topics<Topic>,
): Section {
  const { topic: chosen, ...others } = state;
  const build = () =>
    [undefined, ...topics].map((topic) => ({
      label: labelOf(topic),
      href: pageHref(t.locale, place, topic === undefined ? others : { ...others, topic }),
      picked: topic === chosen,
    }));
  return section({ kind: "picker", id: "topics", title, isTitled: true, build });
}
