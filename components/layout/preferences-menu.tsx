import type { TitleBar } from "@/lib/pages/title-bar";
import type { Preferences } from "@/lib/preferences/preferences";

import { PreferencesDetails } from "./preferences-details";

interface PreferencesMenuProps {
  readonly menu: TitleBar["preferences"];
  readonly chosen: Preferences;
}

/** Theme and colours of rises and falls; a plain form, so that it works without scripts. */
export function PreferencesMenu({ menu, chosen }: PreferencesMenuProps) {
  return (
    <PreferencesDetails className="relative -mr-3 size-11">
      <summary
        aria-label={menu.label}
        className="flex size-11 items-center justify-center text-label text-soft hover:text-index"
      >
        <span aria-hidden="true">◐</span>
      </summary>
      <form
        method="post"
        action="/preferences"
        className="absolute right-3 z-30 min-w-56 border border-rule bg-raised py-2 text-label shadow-md"
      >
        <input type="hidden" name="back" value={menu.back} />
        {menu.groups.map(({ name, legend, options }) => (
          <fieldset
            key={name}
            className="not-first-of-type:mt-2 not-first-of-type:border-t not-first-of-type:border-rule"
          >
            <legend className="px-4 pt-1 text-small text-soft">{legend}</legend>
            {options.map(({ value, label }) => (
              <button
                key={value}
                type="submit"
                name={name}
                value={value}
                aria-pressed={value === chosen[name]}
                className="block min-h-11 w-full px-4 text-left hover:text-index aria-pressed:font-semibold wide:min-h-9"
              >
                {label}
              </button>
            ))}
          </fieldset>
        ))}
      </form>
    </PreferencesDetails>
  );
}
