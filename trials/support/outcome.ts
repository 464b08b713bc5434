/** What a trial came to: whether what it tries held, and what it saw, in lines for whoever ran it. */
export interface Outcome {
  readonly passed: boolean;
  readonly told: string;
}
