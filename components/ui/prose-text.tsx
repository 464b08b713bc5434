import type { Prose, ProsePart, ProseTone } from "@/lib/i18n/prose";

const TONE: Record<Exclude<ProseTone, "plain">, string> = {
  strong: "font-semibold",
  up: "font-semibold text-up whitespace-nowrap",
  down: "font-semibold text-down whitespace-nowrap",
};

function ProsePiece({ part: { text, tone, href } }: { readonly part: ProsePart }) {
  if (href !== undefined) {
    return (
      <a href={href} className="underline decoration-rule underline-offset-2 hover:text-index">
        {text}
      </a>
    );
  }
  return tone === "plain" ? text : <b className={TONE[tone]}>{text}</b>;
}

/** A sentence with its figures set in bold or in the colour of their sign, and its links. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  return prose.map((part, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and a sentence is set whole
    <ProsePiece key={position} part={part} />
  ));
}
