/** A shipped figure that cannot be read, or is not as its table must be: one line with the file and, in it, the line. */
export class ShippedError extends Error {
  override readonly name = "ShippedError";
}
