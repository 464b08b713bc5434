// Views are kept between requests, so what is sent of them is written once.
const written = new WeakMap<object, string>();

/**
 * A value of a view as JSON text, for a client component that parses it once. React would walk thousands of
 * numbers and cells one by one on both sides; text it passes on whole.
 */
export function jsonOf(value: object): string {
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  written.set(value, json);
  return json;
}
