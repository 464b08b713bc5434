/** A text as it begins a sentence or stands alone: its first letter is a capital; Chinese is left as it is. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
