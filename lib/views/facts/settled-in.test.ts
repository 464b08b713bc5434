import { expect, it } from "vitest";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { disagrees } from "./dated-steps";
import { countQuestion, methodQuestion } from "./settled-in";

it("finds the question of the ledger for every dated row that says it disagrees, and none for the others", async () => {
  const { methodology, constituentCounts } = await shippedFacts();
  for (const row of methodology)
    expect(methodQuestion(row) !== null, row.what.en).toBe(disagrees(row.what) || disagrees(row.value));
  for (const row of constituentCounts)
    expect(countQuestion(row) !== null, row.date).toBe(disagrees(row.note));
  const asked = constituentCounts.flatMap((row) => countQuestion(row) ?? []);
  expect(new Set(asked)).toEqual(new Set(["count-at-start", "change-days", "count-today"]));
});
