import { Unbroken } from "@/components/ui/unbroken";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";

interface WorkedStepsProps extends Pick<WorkedTable, "steps" | "stepsLabel"> {
  /** What is said of them where they are not those of the table as it stands. */
  readonly held?: string | null;
}

/** The steps that a table is worked through in, numbered, the figures in them. */
export function WorkedSteps({ steps, stepsLabel, held = null }: WorkedStepsProps) {
  return (
    <div className="min-w-0">
      {held === null ? null : (
        <p data-held="" className="mb-3 border-l-4 border-mark bg-raised px-3 py-2 text-label">
          <Unbroken text={held} />
        </p>
      )}
      <ol aria-label={stepsLabel} className="worked-steps">
        {steps.map(({ name, title, text, more }) => (
          <li key={name} data-step={name}>
            <h3 className="font-serif text-body font-semibold">{title}</h3>
            <p className="text-label">
              <Unbroken text={text} />
            </p>
            {more === null ? null : (
              <a href={more.href} className="text-label font-medium text-index hover:underline">
                <Unbroken text={more.label} />
                {"\u00a0↓"}
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
