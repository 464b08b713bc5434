import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import type { PageModel } from "@/lib/pages/page-model";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";
import { expectedText } from "@/lib/url/told-problem";
import type { AddressProblem } from "@/lib/url/view-state";
import { EmbedFrame } from "./embed-frame";

interface EmbedNoticeProps {
  readonly t: Translator;
  readonly reason: "missing" | "unavailable" | "refused";
  /** What of the address cannot be used. */
  readonly problems?: readonly AddressProblem[];
  /** The page the plate would have been of. */
  readonly model?: PageModel;
}

/** What stands in a frame in place of a plate that cannot be shown: why not, and the way to the almanac. */
export function EmbedNotice({ t, reason, problems = [], model }: EmbedNoticeProps) {
  const home = { page: "overview", symbol: DEFAULT_SYMBOL } as const;
  const href = model === undefined ? pageHref(t.locale, home) : pageHref(t.locale, model.place, model.state);
  return (
    <EmbedFrame t={t} title={t(`embed.${reason}`)} href={href} source={model?.view.title ?? ""}>
      {/* Next takes no metadata of a page that it answers with 404; one of a model has them. */}
      {model === undefined ? <title>{t(`embed.${reason}`)}</title> : null}
      <p className="text-label">
        <Unbroken text={t(`embed.${reason}Text`)} />
      </p>
      <ul className="text-label">
        {problems.map(({ parameter, found, expected }) => (
          <li key={`${parameter} ${found}`} className="break-words">
            <Unbroken text={t("embed.problem", { parameter, found, expected: expectedText(t, expected) })} />
          </li>
        ))}
      </ul>
    </EmbedFrame>
  );
}
