"use client";

import { BUTTON, ChoiceField, FIELD, Labelled } from "@/components/ui/fields";
import { Unbroken } from "@/components/ui/unbroken";
import type { FormContent } from "@/lib/views/parts/form";

interface StateFormProps {
  readonly id: string;
  readonly title: string;
  readonly form: FormContent;
}

/** A form whose fields become the page's address; plain, so that it works without scripts. */
export function StateForm({ id, title, form: { line, action, hidden, fields, submit } }: StateFormProps) {
  // Fields keep what was typed; those of another state are others.
  const state = fields.map(({ value }) => value).join(" ");
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="min-w-0 lg:col-span-2 print:hidden">
      <h2 id={`${id}-title`} className="font-serif text-title font-semibold">
        <Unbroken text={title} />
      </h2>
      <p className="text-label text-soft">
        <Unbroken text={line} />
      </p>
      <form key={state} method="get" action={action} autoComplete="off" className="mt-4 text-label">
        {hidden.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-4">
          {fields.map((field) => (
            <StateField key={field.name} id={`${id}-${field.name}`} field={field} />
          ))}
        </div>
        <button type="submit" className={`mt-4 ${BUTTON}`}>
          {submit}
        </button>
      </form>
    </section>
  );
}

// Of Latin letters, and of Chinese ones, which are twice as wide; beside the arrow of a choice in half a phone.
const MOST_LETTERS = 13;
const LETTER = /[\u2e80-\uffff]|./gu;

/** Whether an option of a choice would be cut off in half the width of a phone. */
function isLong(options: ReadonlyArray<{ readonly label: string }>): boolean {
  const widthOf = (label: string) =>
    (label.match(LETTER) ?? []).reduce((sum, letter) => sum + (letter >= "\u2e80" ? 2 : 1), 0);
  return options.some(({ label }) => widthOf(label) > MOST_LETTERS);
}

interface StateFieldProps {
  readonly id: string;
  readonly field: FormContent["fields"][number];
}

function StateField({ id, field }: StateFieldProps) {
  const { kind, name, label, value } = field;
  if (kind === "choice") {
    return (
      <div className={isLong(field.options) ? "max-sm:col-span-2" : ""}>
        <ChoiceField {...{ id, name, label, value }} options={field.options} />
      </div>
    );
  }
  if (kind === "search") {
    return (
      <div className="col-span-2">
        <Labelled id={id} label={label}>
          <input
            {...{ id, name, defaultValue: value, maxLength: field.longest, className: FIELD }}
            type="text"
            enterKeyHint="go"
            data-go={field.isMain === true ? "" : undefined}
            // Where the page is there to be typed on; once it has found something, it is there to be read.
            // biome-ignore lint/a11y/noAutofocus: as above
            autoFocus={field.isMain === true && value === ""}
          />
        </Labelled>
      </div>
    );
  }
  if (kind === "table") return <TableField id={id} field={field} />;
  const { min, max } = field;
  const ofKind =
    field.kind === "date"
      ? { required: true }
      : { step: field.step ?? "0.01", inputMode: "decimal" as const };
  return (
    <Labelled id={id} label={label}>
      <input {...{ id, name, min, max, ...ofKind }} type={kind} defaultValue={value} className={FIELD} />
    </Labelled>
  );
}

// What stands in the field at once; more of it scrolls.
const MOST_LINES = 10;

interface TableFieldProps {
  readonly id: string;
  readonly field: Extract<FormContent["fields"][number], { readonly kind: "table" }>;
}

/** A table as lines of text, as a spreadsheet pastes it. */
function TableField({ id, field: { name, label, value, hint } }: TableFieldProps) {
  return (
    <div className="col-span-full">
      <Labelled id={id} label={label}>
        <textarea
          {...{ id, name, defaultValue: value }}
          aria-describedby={`${id}-hint`}
          rows={Math.min(MOST_LINES, value.split("\n").length + 1)}
          spellCheck={false}
          wrap="off"
          className="w-full border border-soft bg-paper px-2 py-1 text-small text-ink"
        />
      </Labelled>
      <p id={`${id}-hint`} className="mt-1 text-small text-soft">
        <Unbroken text={hint} />
      </p>
    </div>
  );
}
