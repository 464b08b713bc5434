import type { ViewNote } from "@/lib/views/parts/view";

/** What is to be known before the pictures are looked at, each with its link. */
export function ViewNotes({ notes }: { readonly notes: readonly ViewNote[] }) {
  return notes.map(({ text, link }) => (
    <p key={text} className="border-l-4 border-mark bg-raised px-4 py-2 text-label lg:col-span-2">
      {text}{" "}
      <a href={link.href} className="underline hover:text-index">
        {link.label}
      </a>
    </p>
  ));
}
