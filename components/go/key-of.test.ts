import { describe, expect, it } from "vitest";
import { keyOf } from "./key-of";

const press = (key: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) => ({
  ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false },
  ...held,
});

/** Something that has the focus within what `matches` names, among other selectors. */
const within = (matches: string) => ({
  closest: (selectors: string) => (selectors.split(", ").includes(matches) ? ({} as Element) : null),
});

describe(keyOf, () => {
  it("takes the keys of the page where nothing else has the focus", () => {
    for (const [key, asked] of [
      ["/", "go"],
      ["?", "help"],
      ["ArrowLeft", "prev"],
      ["ArrowRight", "next"],
    ] as const) {
      expect(keyOf(press(key), null)).toBe(asked);
      expect(keyOf(press(key), within("none"))).toBe(asked);
    }
    expect(keyOf(press("?", { shiftKey: true }), null)).toBe("help");
  });

  it("leaves fields what is typed into them", () => {
    for (const field of ["input", "textarea", "select", "[contenteditable]", "dialog"]) {
      for (const key of ["/", "?", "ArrowLeft"]) expect(keyOf(press(key), within(field)), field).toBeNull();
    }
  });

  it("leaves arrows to charts, tables that scroll, the year spine and open menus, but not its other keys", () => {
    for (const walked of ["[tabindex]", "[role=slider]", "[role=listbox]", "details[open]"]) {
      expect(keyOf(press("ArrowRight"), within(walked)), walked).toBeNull();
      expect(keyOf(press("/"), within(walked)), walked).toBe("go");
    }
  });

  it("takes nothing from the browser, from an input method, or from other keys", () => {
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { isComposing: true }]) {
      for (const key of ["/", "?", "ArrowLeft"]) expect(keyOf(press(key, held), null)).toBeNull();
    }
    expect(keyOf(press("ArrowLeft", { shiftKey: true }), null)).toBeNull();
    for (const key of ["a", "Escape", "constructor", "Enter"])
      expect(keyOf(press(key), null), key).toBeNull();
  });
});
