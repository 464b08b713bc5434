import { plainText } from "@/lib/views/go/plain-text";

/**
 * What tells whether a text has every word of `asked` in it, also within a word, as texts are compared; every text has those of
 * none.
 */
export function hasEveryWord(asked: string): (text: string) => boolean {
  const words = plainText(asked).split(/\s+/);
  return (text) => {
    const plain = plainText(text);
    return words.every((word) => plain.includes(word));
  };
}
