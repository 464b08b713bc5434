import { ProseText } from "@/components/ui/prose-text";
import { Unbroken } from "@/components/ui/unbroken";
import type { Texts as SectionTexts, ViewNote, ViewText } from "@/lib/views/parts/view";

interface Width {
  readonly half: boolean;
}

function OneText({ text, half }: { readonly text: ViewText } & Width) {
  const { heading, disputed = false, items } = text;
  const columns = items.length > 1 && !half ? "gap-x-12 lg:columns-2" : "max-w-[72ch]";
  return (
    <section className="break-inside-avoid not-first:mt-4">
      <h2 className="font-serif text-title font-semibold">
        <Unbroken text={heading} />
      </h2>
      <div className={`mt-2 ${columns} ${disputed ? "border-l-4 border-mark pl-4" : ""}`}>
        {items.map(({ event, text: said, prose }) => (
          <div key={said} className="break-inside-avoid pb-4 wrap-anywhere">
            {event === null ? null : (
              <h3>
                <a href={event.href} className="font-semibold hover:text-index">
                  <Unbroken text={event.label} />
                </a>{" "}
                <span className="text-small whitespace-nowrap text-soft">{event.date}</span>
              </h3>
            )}
            <p>{prose === undefined ? <Unbroken text={said} /> : <ProseText prose={prose} />}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The texts of a page, and the way to the pages before and after it; notes stand by themselves. */
export function Texts({ notes = [], texts = [], neighbours = [], half }: SectionTexts & Width) {
  return (
    <>
      <Notes notes={notes} />
      {texts.length + neighbours.length === 0 ? null : <Prose {...{ texts, neighbours, half }} />}
    </>
  );
}

function Prose({ texts, neighbours, half }: Required<Omit<SectionTexts, "notes">> & Width) {
  return (
    <div
      data-texts=""
      data-width={half ? "half" : "whole"}
      className={`space-y-2 ${half ? "" : "lg:col-span-2"}`.trim()}
    >
      <div className={texts.length > 1 && !half ? "gap-x-12 lg:columns-2" : ""}>
        {texts.map((text) => (
          <OneText key={text.heading} text={text} half={half || texts.length > 1} />
        ))}
      </div>
      {neighbours.length === 0 ? null : (
        <ul className="flex flex-wrap gap-x-8 gap-y-2 text-label">
          {neighbours.map(({ href, label, rel }) => (
            <li key={href}>
              <a href={href} rel={rel} className="font-medium text-index hover:underline">
                <Unbroken text={label} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is to be known before the pictures are looked at, each with its link. */
function Notes({ notes }: { readonly notes: readonly ViewNote[] }) {
  return notes.map(({ text, link }) => (
    <p key={text} className="border-l-4 border-mark bg-raised px-4 py-2 text-label lg:col-span-2">
      <Unbroken text={text} />{" "}
      <a href={link.href} className="underline hover:text-index">
        {link.label}
      </a>
    </p>
  ));
}
