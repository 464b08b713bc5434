/**
 * The one value of this name in the process, made at first use. Next compiles a module into several bundles of one
 * process; the global object is the only thing that all of them see.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = keyOf(name);
  const shared: typeof globalThis & { [key: symbol]: T | undefined } = globalThis;
  const known = shared[key];
  if (known !== undefined) return known;
  const made = make();
  shared[key] = made;
  return made;
}

/** Makes the next use of the name make a new value. */
export function forgetProcessWide(name: string): void {
  Reflect.deleteProperty(globalThis, keyOf(name));
}

function keyOf(name: string): symbol {
  return Symbol.for(`hang-seng-almanac.${name}`);
}
