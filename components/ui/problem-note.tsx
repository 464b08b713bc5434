import type { Translator } from "@/lib/i18n/translator";
import type { AddressProblem } from "@/lib/url/view-state";
import { problemText } from "@/lib/views/parts/problem-text";
import { Unbroken } from "./unbroken";

interface ProblemNoteProps {
  readonly t: Translator;
  readonly problems: readonly AddressProblem[];
}

/** Names every part of the address that was not used, what was found there and what is allowed. */
export function ProblemNote({ t, problems }: ProblemNoteProps) {
  if (problems.length === 0) return null;
  return (
    <aside role="note" className="mt-6 border-l-4 border-mark bg-raised px-4 py-3 text-label">
      <p className="font-semibold">{t("problem.heading")}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.found}`} className="break-words">
            <Unbroken text={problemText(t, problem)} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
