import type { ReactNode } from "react";

/** How every field of a form looks. */
export const FIELD = "h-9 w-full border border-soft bg-paper px-2 text-ink";

/** How every button of a form looks. */
export const BUTTON =
  "border border-index px-4 py-1.5 font-medium text-index hover:bg-index hover:text-paper disabled:opacity-60";

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A field under its label. */
export function Labelled({ id, label, children }: LabelledProps) {
  return (
    <div className="min-w-0 flex-1 basis-56">
      <label htmlFor={id} className="mb-1 block text-soft">
        {label}
      </label>
      {children}
    </div>
  );
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** The one chosen at first; the first where it is absent. */
  readonly value?: string;
}

/** A choice of one of several. */
export function ChoiceField({ id, name, label, options, value }: ChoiceFieldProps) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={name} className={FIELD} {...(value === undefined ? {} : { defaultValue: value })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
