import { FIELD, Labelled } from "@/components/ui/fields";
import type { Translator } from "@/lib/i18n/translator";
import type { OwnChoices } from "@/lib/own-file/own-choices";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { CURRENCIES } from "@/lib/url/field-choices";

interface FileFactsProps {
  readonly t: Translator;
  readonly file: OpenedFile;
  readonly onChoices: (choices: OwnChoices) => void;
}

const BASES = ["price", "total"] as const;
const LONGEST_NAME = 60;

/** What a price file does not say and its reader may know: what it is called, its currency, whether dividends are in. */
export function FileFacts({ t, file, onChoices }: FileFactsProps) {
  const { choices, name, symbol } = file;
  const id = `facts-${symbol.slice(1)}`;
  const changed = (key: "name" | "currency" | "basis", value: string) => {
    const { [key]: _before, ...others } = choices;
    onChoices(value === "" ? others : ({ ...others, [key]: value } as OwnChoices));
  };
  return (
    <div className="grid max-w-3xl gap-x-4 gap-y-3 sm:grid-cols-3">
      <Labelled id={`${id}-name`} label={t("analyze.desk.name")}>
        <input
          id={`${id}-name`}
          className={FIELD}
          maxLength={LONGEST_NAME}
          defaultValue={choices.name ?? ""}
          placeholder={name}
          onBlur={({ target }) => changed("name", target.value.trim())}
        />
      </Labelled>
      <Labelled id={`${id}-currency`} label={t("analyze.desk.currency")}>
        <select
          id={`${id}-currency`}
          className={FIELD}
          value={choices.currency ?? ""}
          onChange={({ target }) => changed("currency", target.value)}
        >
          <option value="">{t("analyze.desk.notStated")}</option>
          {CURRENCIES.filter((currency) => currency !== "local").map((currency) => (
            <option key={currency} value={currency.toUpperCase()}>
              {t(`currency.${currency}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id={`${id}-basis`} label={t("analyze.desk.basis")}>
        <select
          id={`${id}-basis`}
          className={FIELD}
          value={choices.basis ?? ""}
          onChange={({ target }) => changed("basis", target.value)}
        >
          <option value="">{t("analyze.desk.notStated")}</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {t(`data.basis.${basis}`)}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
