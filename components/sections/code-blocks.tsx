import { readersOrigin } from "#served";
import { Unbroken } from "@/components/ui/unbroken";
import type { CodeBlock } from "@/lib/views/parts/code-block";
import { ORIGIN } from "@/lib/views/programs/code-examples";

interface CodeBlocksProps {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly blocks: readonly CodeBlock[];
}

/** A line that does not fit goes on further in, so that the next one is seen to begin. */
function linesOf(code: string): ReadonlyArray<{ readonly number: number; readonly text: string }> {
  return code.split("\n").map((text, number) => ({ number, text }));
}

/** Text for other programs, as it is typed there, with the address that the reader knows this site by. */
export async function CodeBlocks({ id, title, caption, blocks }: CodeBlocksProps) {
  const origin = await readersOrigin();
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-width="whole" className="min-w-0 lg:col-span-2">
      <h2 id={`${id}-title`} className="font-serif text-title font-semibold">
        <Unbroken text={title} />
      </h2>
      <p className="text-label text-soft">
        <Unbroken text={caption} />
      </p>
      <div className={`mt-4 grid gap-x-12 gap-y-5 ${blocks.length > 1 ? "lg:grid-cols-2" : ""}`.trim()}>
        {blocks.map(({ id: name, label, code }) => (
          <figure key={name} className="min-w-0">
            {label === null ? null : (
              <figcaption className="mb-1 text-label font-semibold">
                <Unbroken text={label} />
              </figcaption>
            )}
            <pre
              data-code={name}
              className="border-l-2 border-rule bg-raised px-3 py-2 font-mono text-small break-all whitespace-pre-wrap"
            >
              <code>
                {linesOf(code.replaceAll(ORIGIN, origin)).map(({ number, text }) => (
                  <span key={number} className="block pl-8 -indent-8">
                    {text}
                    {"\n"}
                  </span>
                ))}
              </code>
            </pre>
          </figure>
        ))}
      </div>
    </section>
  );
}
