import * as fc from "fast-check";
import type { Constituent } from "@/lib/methodology/constituent";

/** A company with figures as they occur, from penny stocks to the largest. */
export const arbitraryConstituent: fc.Arbitrary<Constituent> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `c${text}`),
  price: fc.double({ min: 0.01, max: 2000, noNaN: true }),
  issuedShares: fc.integer({ min: 1, max: 400_000_000_000 }),
  freeFloat: fc.double({ min: 0.05, max: 1, noNaN: true }),
  capFactor: fc.double({ min: 0.05, max: 1, noNaN: true }),
});

/** Companies of an index, one at least. */
export const arbitraryBasket: fc.Arbitrary<readonly Constituent[]> = fc.array(arbitraryConstituent, {
  minLength: 1,
  maxLength: 60,
});

/** Capitalisations, some of nothing and some the same as another. */
export const arbitraryCapitalisations: fc.Arbitrary<readonly number[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: 1, max: 1e13, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constantFrom(5e9, 5e9, 1e12) },
  ),
  { minLength: 1, maxLength: 120 },
);
