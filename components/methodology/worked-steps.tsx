import { Unbroken } from "@/components/ui/unbroken";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";

/** The steps that a table is worked through in, numbered, the figures in them. */
export function WorkedSteps({ steps, stepsLabel }: Pick<WorkedTable, "steps" | "stepsLabel">) {
  return (
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
  );
}
