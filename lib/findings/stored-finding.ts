import type { ImportFinding } from "@/lib/reference/records";
import { type Finding, weightOf } from "./finding";

/** A finding as the store keeps it. */
export function storedFinding({ rule, date, line, close, details }: Finding): ImportFinding {
  const severity = weightOf(rule) === "note" ? "note" : "doubt";
  return { rule, severity, date, close, details: { ...details, ...(line === null ? {} : { line }) } };
}
