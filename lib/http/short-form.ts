import { SHORT_FORM } from "@/lib/http/admission/admission.js";

/** The longest form of fields that is read, in bytes; forms with files are read as they come in. */
export const MOST_FORM_BYTES = SHORT_FORM.bytes;

/** Whether a request says itself that its form is short enough to be read at once. */
export function isShortForm(request: Request): boolean {
  return Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) <= MOST_FORM_BYTES;
}
