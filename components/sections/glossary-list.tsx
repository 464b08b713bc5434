import { Unbroken } from "@/components/ui/unbroken";
import type { Locale } from "@/lib/i18n/locale";
import type { GlossaryEntry, GlossaryPart } from "./glossary-entries";

interface GlossaryListProps {
  readonly parts: readonly GlossaryPart[];
  /** The language of the word that stands beside each. */
  readonly otherLanguage: Locale;
  readonly words: { readonly formula: string; readonly example: string; readonly used: string };
}

/** A printed glossary in columns: under each letter or topic the words, what they mean, and a line from the data. */
export function GlossaryList({ parts, ...shared }: GlossaryListProps) {
  return (
    <div data-glossary className="gap-x-12 md:columns-2 wide:columns-3">
      {parts.map(({ name, entries }) => (
        <section key={name} aria-label={name} className="mb-6">
          <h3 className="break-after-avoid border-b border-ink pb-1 font-serif text-[1rem] font-semibold">
            {name}
          </h3>
          <dl>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} {...shared} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Entry({
  entry: { id, term, other, meaning, formula, example, pages },
  otherLanguage,
  words,
}: { readonly entry: GlossaryEntry } & Omit<GlossaryListProps, "parts">) {
  return (
    <div
      id={id}
      className="scroll-mt-4 break-inside-avoid border-b border-rule py-2.5 text-small target:bg-raised"
    >
      <dt className="text-label font-semibold">
        <Unbroken text={term} />{" "}
        <span lang={otherLanguage} className="text-small font-normal text-soft">
          {other}
        </span>
      </dt>
      <dd>
        <Unbroken text={meaning} />
      </dd>
      {formula === null ? null : <Line label={words.formula} text={formula} />}
      {example === null ? null : <Line label={words.example} text={example} />}
      <dd className="text-soft">
        {words.used}{" "}
        {pages.map(({ href, label }, position) => (
          <span key={href}>
            {position === 0 ? "" : " · "}
            <a href={href} className="ref">
              {label}
            </a>
          </span>
        ))}
      </dd>
    </div>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <dd className="tabular-nums wrap-anywhere">
      <span className="text-soft">{label}</span> <Unbroken text={text} />
    </dd>
  );
}
