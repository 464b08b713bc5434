import { BUTTON, FIELD } from "@/components/ui/fields";
import type { ImporterWords } from "@/lib/jobs/forms/importer-words";

interface SignInFormProps {
  readonly words: ImporterWords;
  /** The page to return to. */
  readonly back: string;
  /** Whether the last token was wrong. */
  readonly isRefused: boolean;
}

/** Asks for the server's token; a plain form. */
export function SignInForm({ words, back, isRefused }: SignInFormProps) {
  return (
    <form method="post" action="/session" className="mt-3 max-w-md text-label">
      <input type="hidden" name="back" value={back} />
      <label htmlFor="desk-token" className="mb-1 block text-soft">
        {words["importer.signIn.label"]}
      </label>
      <div className="flex gap-3">
        <input
          id="desk-token"
          name="token"
          type="password"
          required
          autoComplete="current-password"
          aria-invalid={isRefused}
          aria-describedby={isRefused ? "desk-token-problem" : undefined}
          className={FIELD}
        />
        <button type="submit" className={`${BUTTON} whitespace-nowrap`}>
          {words["importer.signIn.button"]}
        </button>
      </div>
      {isRefused ? (
        <p id="desk-token-problem" role="alert" className="mt-2 font-medium text-down">
          {words["importer.signIn.refused"]}
        </p>
      ) : null}
    </form>
  );
}
