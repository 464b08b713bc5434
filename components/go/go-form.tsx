interface GoFormProps {
  /** The address of the page that lists what is found. */
  readonly action: string;
  readonly label: string;
  readonly longest: number;
}

/** The field that goes to a day, year or event: a plain form, to which a script adds suggestions once it is used. */
export function GoForm({ action, label, longest }: GoFormProps) {
  return (
    <search className="block print:hidden">
      <form action={action} autoComplete="off">
        <input
          id="go-field"
          data-go=""
          name="q"
          type="text"
          enterKeyHint="go"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={longest}
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={label}
          className="w-full rounded-sm border border-soft bg-paper px-2.5 py-1 text-label placeholder:text-soft"
        />
      </form>
    </search>
  );
}
