import { formWords } from "@/lib/i18n/messages/forms";
import { type AddressProblem, addressProblem } from "@/lib/url/view-state";

/** A request to import that cannot be read, in one line. Nothing is stored of the file that it was thrown at. */
export class FormError extends Error {
  override readonly name = "FormError";
  readonly status: 400 | 408 | 413 | 415 | 422;
  /** The field at fault; `null` where it is about none. */
  readonly problem: AddressProblem<string> | null;

  constructor(status: FormError["status"], message: string, problem: AddressProblem<string> | null = null) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/** A field at fault: what was found in it, as it can be shown, and what is expected there. */
export function fieldError(
  parameter: string,
  found: string,
  expected: string,
  status: 400 | 422 = 400,
): FormError {
  const problem = addressProblem(parameter, found, expected);
  return new FormError(status, formWords.field(problem.parameter, problem.found, expected), problem);
}
