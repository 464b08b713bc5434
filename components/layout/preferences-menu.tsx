import { cookies } from "next/headers";
import type { Translator } from "@/lib/i18n/translator";
import { readPreferences, THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";

interface PreferencesMenuProps {
  readonly t: Translator;
  /** Where to come back to. */
  readonly back: string;
}

const BUTTON = "block w-full px-4 py-1.5 text-left hover:text-index aria-pressed:font-semibold";

/** Theme and colours of rises and falls; plain forms, so that they work without scripts. */
export async function PreferencesMenu({ t, back }: PreferencesMenuProps) {
  const jar = await cookies();
  const { theme, tones } = readPreferences(jar.get("theme")?.value, jar.get("tones")?.value);
  return (
    <details className="relative">
      <summary aria-label={t("preferences.label")} className="text-label text-soft hover:text-index">
        <span aria-hidden="true">◐</span>
      </summary>
      <form
        method="post"
        action="/preferences"
        className="absolute right-0 z-30 mt-1 min-w-56 border border-rule bg-raised py-2 text-label shadow-md"
      >
        <input type="hidden" name="back" value={back} />
        <fieldset>
          <legend className="px-4 pt-1 text-small text-soft">{t("preferences.theme")}</legend>
          {THEMES.map((item) => (
            <button
              key={item}
              type="submit"
              name="theme"
              value={item}
              aria-pressed={item === theme}
              className={BUTTON}
            >
              {t(`preferences.theme.${item}`)}
            </button>
          ))}
        </fieldset>
        <fieldset className="mt-2 border-t border-rule">
          <legend className="px-4 pt-1 text-small text-soft">{t("preferences.tones")}</legend>
          {TONE_PAIRS.map((item) => (
            <button
              key={item}
              type="submit"
              name="tones"
              value={item}
              aria-pressed={item === tones}
              className={BUTTON}
            >
              {t(`preferences.tones.${item}`)}
            </button>
          ))}
        </fieldset>
      </form>
    </details>
  );
}
