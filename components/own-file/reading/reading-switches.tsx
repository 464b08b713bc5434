"use client";

import { FIELD, Labelled } from "@/components/ui/fields";
import type { Translator } from "@/lib/i18n/translator";
import type { OwnChoices } from "@/lib/own-file/own-choices";
import { type OwnSwitch, withChoice } from "@/lib/own-file/own-switches";

interface ReadingSwitchesProps {
  readonly id: string;
  readonly t: Translator;
  readonly switches: readonly OwnSwitch[];
  readonly choices: OwnChoices;
  readonly onChoices: (choices: OwnChoices) => void;
}

/** What can be read in two ways or more, each a choice; nothing where the file leaves none. */
export function ReadingSwitches({ id, t, switches, choices, onChoices }: ReadingSwitchesProps) {
  if (switches.length === 0) return null;
  return (
    <fieldset className="mt-3 flex max-w-xl flex-wrap gap-4 text-label">
      <legend className="mb-1 font-medium">{t("ownFile.switch.title")}</legend>
      {switches.map((each) => (
        <SwitchField
          key={each.kind}
          id={`${id}-${each.kind}`}
          each={each}
          unchosen={t("ownFile.switch.choose")}
          onChoose={(choice) => onChoices(withChoice(choices, each.kind, choice))}
        />
      ))}
    </fieldset>
  );
}

interface SwitchFieldProps {
  readonly id: string;
  readonly each: OwnSwitch;
  readonly unchosen: string;
  readonly onChoose: (choice: OwnSwitch["options"][number]["choice"]) => void;
}

function SwitchField({ id, each: { label, options }, unchosen, onChoose }: SwitchFieldProps) {
  const chosen = options.findIndex(({ isChosen }) => isChosen);
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        className={FIELD}
        value={chosen}
        onChange={({ target }) => onChoose(options[Number(target.value)]?.choice)}
      >
        {chosen >= 0 ? null : (
          <option value={-1} disabled>
            {unchosen}
          </option>
        )}
        {options.map((option, place) => (
          <option key={option.label} value={place}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
