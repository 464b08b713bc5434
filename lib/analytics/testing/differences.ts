const TOLERANCE = 1e-12;
const NEAR_0 = 1e-3;

/** Numbers that are counted or copied, not computed: they must be the very same. */
const EXACT = new Set([
  "calendarDays",
  "close",
  "days",
  "observations",
  "sessions",
  "toRecovery",
  "toTrough",
  "total",
  "year",
]);

/**
 * Where two trees of figures differ, each place by its path: `annual[3].change: 0.1 for 0.2`. Numbers agree within
 * a relative 1e-12, below `near0` an absolute one; counts, closes, texts and `null` exactly; a field that only one
 * of them has is a difference.
 */
export function differences(expected: unknown, actual: unknown, near0 = NEAR_0, path = ""): string[] {
  if (isTree(expected) && isTree(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) =>
      differences(expected[key], actual[key], near0, joined(path, key, expected)),
    );
  }
  return agree(expected, actual, near0, path)
    ? []
    : [`${path}: ${described(actual)} for ${described(expected)}`];
}

function agree(expected: unknown, actual: unknown, near0: number, path: string): boolean {
  if (expected === actual) return true;
  if (typeof expected !== "number" || typeof actual !== "number") return false;
  if (EXACT.has(path.slice(path.lastIndexOf(".") + 1))) return false;
  const size = Math.max(Math.abs(expected), Math.abs(actual));
  return Math.abs(expected - actual) <= TOLERANCE * (size < near0 ? 1 : size);
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function joined(path: string, key: string, parent: object): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}

function described(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
