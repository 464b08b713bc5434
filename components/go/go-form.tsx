import { BUTTON } from "@/components/ui/fields";

interface GoFormProps {
  /** The address of the page that lists what is found. */
  readonly action: string;
  readonly label: string;
  readonly submit: string;
  readonly longest: number;
}

/** The field that goes to a day, year or event: a plain form, to which a script adds suggestions once it is used. */
export function GoForm({ action, label, submit, longest }: GoFormProps) {
  return (
    <search className="block print:hidden">
      <form action={action} autoComplete="off" className="relative flex gap-2 text-label">
        <input
          id="notice-go-field"
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
          className="min-w-0 flex-1 border border-soft bg-paper px-2.5 py-1 placeholder:text-soft placeholder:opacity-100"
        />
        <button type="submit" className={BUTTON}>
          {submit}
        </button>
      </form>
    </search>
  );
}
