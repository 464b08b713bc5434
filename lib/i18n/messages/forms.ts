/** What a form to import or to update is refused for, in English alone: programs read it in problem details. */
export const formWords = {
  field: (parameter: string, found: string, expected: string) =>
    `${parameter}: found ${found}, expected ${expected}`,
  unknownField: "a field of this name",
  oneValue: "one value",
  several: (values: readonly string[]) => values.join(" and "),
  oneOf: (allowed: readonly string[]) => allowed.join(" or "),
  oneOrZero: "1 or 0",
  otherFile: { found: "a file", expected: "the files in fields of the name file" },
  noFile: { found: "no file", expected: "at least one price file" },
  behindFile: { found: "a field behind a file", expected: "every field before the first file" },
  fieldBehindFile: (name: string) => `the field ${name} stands behind a file, it must stand before the first`,
  contentType: (found: string) =>
    `found ${found === "" ? "no Content-Type" : found}, expected multipart/form-data`,
  noBoundary: "the form's Content-Type names no boundary, expected multipart/form-data with one",
  charset: {
    found: "text in a charset that is not known",
    expected: "text in UTF-8, UTF-16LE or windows-1252",
  },
  atMost: (characters: number) => `at most ${characters} characters`,
  tooManyParts: "the form has too many parts",
  notWhole: (reason: string) => `the form is not whole: ${reason}`,
  tooLarge: (most: string) => `the request is larger than ${most}, the limit that IMPORT_MAX_MB sets`,
  stalled: (seconds: number) => `nothing came for ${seconds} s, expected the rest of the form`,
  notShort: (mostBytes: number) => `the form is larger than ${mostBytes} bytes, or does not say its length`,
  notUrlEncoded: "found no form, expected fields as application/x-www-form-urlencoded",
  tooManyWait: "Too many imports wait already: try again later.",
  stopped: "The import was stopped: nothing of it was stored.",
  ownFault: "The almanac failed by a fault of its own.",
  updateFault: "The update failed by a fault of the almanac.",
} as const;
