import type { ShownFindings, ShownLoad, ShownOutcome } from "@/lib/jobs/forms/import-outcome";
import type { ImporterWords } from "@/lib/jobs/forms/importer-words";

interface OutcomeViewProps {
  readonly outcome: ShownOutcome;
  readonly words: ImporterWords;
}

/** What became of a form: a problem, then each file or index with its counts or faults. */
export function OutcomeView({ outcome, words }: OutcomeViewProps) {
  return (
    <div className="space-y-4">
      {outcome.problem === "" ? null : <p className="font-medium text-down">{outcome.problem}</p>}
      {outcome.loads.map((load) => (
        <Load key={load.place} load={load} words={words} />
      ))}
    </div>
  );
}

function Load({ load, words }: { readonly load: ShownLoad; readonly words: ImporterWords }) {
  const { name, status, isRefused, reason, counts, href } = load;
  return (
    <div className="wrap-anywhere">
      <p>
        <b className="font-semibold">{name}</b> ·{" "}
        <span className={isRefused ? "text-down" : ""}>{status}</span>
      </p>
      {reason === "" ? null : <p>{reason}</p>}
      {counts.length === 0 ? null : (
        <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-label">
          {counts.map(({ label, value }) => (
            <div key={label}>
              <dt className="inline text-soft">{label}</dt> <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Findings heading={words["importer.outcome.faults"]} findings={load.faults} tone="border-down" />
      <Findings heading={words["data.column.warnings"]} findings={load.warnings} tone="border-mark" />
      {href === null ? null : (
        <p className="mt-1 text-label">
          <a href={href} className="font-medium text-index hover:underline">
            {words["importer.outcome.page"]} →
          </a>
        </p>
      )}
    </div>
  );
}

interface FindingsProps {
  readonly heading: string;
  readonly findings: ShownFindings;
  /** The colour of the line beside them. */
  readonly tone: "border-down" | "border-mark";
}

function Findings({ heading, findings: { items, more }, tone }: FindingsProps) {
  if (items.length === 0) return null;
  return (
    <div className="mt-2 text-label">
      <p className="font-semibold">{heading}</p>
      <ul className={`mt-1 space-y-1 border-l-2 ${tone} pl-3`}>
        {items.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            {place === "" ? null : <span className="mr-2 whitespace-nowrap text-soft">{place}</span>}
            {text}
          </li>
        ))}
      </ul>
      {more === "" ? null : <p className="mt-1 text-soft">{more}</p>}
    </div>
  );
}
