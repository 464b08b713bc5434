import type { Prose, ProseTone } from "@/lib/i18n/prose";

const TONE: Record<Exclude<ProseTone, "plain">, string> = {
  strong: "font-semibold",
  up: "font-semibold text-up whitespace-nowrap",
  down: "font-semibold text-down whitespace-nowrap",
};

/** A sentence with its figures set in bold or in the colour of their sign. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  return prose.map(({ text, tone }) =>
    tone === "plain" ? (
      text
    ) : (
      <b key={`${tone} ${text}`} className={TONE[tone]}>
        {text}
      </b>
    ),
  );
}
