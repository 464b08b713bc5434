import type { LabelledLink, Passage } from "@/lib/views/parts/view";
import { ProseText } from "./prose-text";
import { Unbroken } from "./unbroken";

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly neighbours: readonly LabelledLink[];
}

function PassageText({ passage }: { readonly passage: Passage }) {
  return (
    <section>
      <h2 className="font-serif text-title font-semibold">
        <Unbroken text={passage.heading} />
      </h2>
      <div className={`mt-2 space-y-4 ${passage.disputed === true ? "border-l-4 border-mark pl-4" : ""}`}>
        {passage.items.map(({ event, text, prose }) => (
          <div key={text} className="wrap-anywhere">
            {event === null ? null : (
              <h3>
                <a href={event.href} className="font-semibold hover:text-index">
                  <Unbroken text={event.label} />
                </a>
                <span className="ml-2 text-small whitespace-nowrap text-soft">{event.date}</span>
              </h3>
            )}
            <p>{prose === undefined ? <Unbroken text={text} /> : <ProseText prose={prose} />}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The texts of a page, and the way to the pages before and after it. */
export function Passages({ passages, neighbours }: PassagesProps) {
  if (passages.length === 0 && neighbours.length === 0) return null;
  return (
    <div className="max-w-[72ch] space-y-6 lg:col-span-2">
      {passages.map((passage) => (
        <PassageText key={passage.heading} passage={passage} />
      ))}
      {neighbours.length === 0 ? null : (
        <ul className="flex flex-wrap gap-x-8 gap-y-2 text-label">
          {neighbours.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="font-medium text-index hover:underline">
                <Unbroken text={label} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
