/**
 * A text with its numbers as spreadsheets take them: a hyphen for the minus of print, and no blank before the per cent
 * sign. Thousands stay grouped by commas, which they take.
 */
export function plainNumbers(text: string): string {
  return text.replace(/\u2212(?=\d)/g, "-").replace(/(?<=\d)[\u00a0\u202f](?=%)/g, "");
}
