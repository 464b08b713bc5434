"use client";

import type { ChangeEvent, FormEvent } from "react";
import { BUTTON, FIELD, Labelled } from "@/components/ui/fields";
import { Unbroken } from "@/components/ui/unbroken";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useOpeningFiles } from "./open-files-context";
import type { FileZoneWords } from "./zone-words";

interface FileZoneProps {
  readonly words: FileZoneWords;
}

/** Where a file is chosen or pasted; what is dropped anywhere on the page counts as well. */
export function FileZone({ words }: FileZoneProps) {
  const { open, prepare } = useOpeningFiles();
  const approach = () => void prepare();
  const isReady = useHydrated();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files !== null && target.files.length > 0) open([...target.files]);
    // The same file can be chosen once more.
    target.value = "";
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("text");
    if (typeof text === "string" && text.trim() !== "") open([new File([text], words.pastedName)]);
  };
  const openExample = async () => {
    const { madeUpFile } = await import("@/lib/own-file/made-up-file");
    open([new File([madeUpFile()], words.exampleName)]);
  };
  return (
    <section
      id="own-file"
      aria-labelledby="own-file-title"
      onPointerEnter={approach}
      onFocus={approach}
      className="min-w-0 border border-dashed border-soft p-4 sm:p-6 noscript:hidden lg:col-span-2 print:hidden"
    >
      <h2 id="own-file-title" className="font-serif text-title font-semibold">
        <Unbroken text={words.title} />
      </h2>
      <p className="mb-4 text-label text-soft">
        <Unbroken text={words.line} />
      </p>
      <div className="grid grid-cols-1 gap-x-12 gap-y-5 text-label lg:grid-cols-2">
        <div>
          <Labelled id="own-file-field" label={words.choose}>
            <input
              id="own-file-field"
              type="file"
              multiple
              disabled={!isReady}
              onChange={choose}
              className={`${FIELD} h-auto py-1.5`}
            />
          </Labelled>
          <button type="button" disabled={!isReady} onClick={openExample} className={`mt-4 ${BUTTON}`}>
            {words.example}
          </button>
        </div>
        <form onSubmit={paste}>
          <Labelled id="own-file-text" label={words.paste}>
            <textarea
              id="own-file-text"
              name="text"
              required
              rows={4}
              spellCheck={false}
              wrap="off"
              className="w-full border border-soft bg-paper px-2 py-1 text-small text-ink"
            />
          </Labelled>
          <button type="submit" disabled={!isReady} className={`mt-2 ${BUTTON}`}>
            {words.read}
          </button>
        </form>
      </div>
    </section>
  );
}
