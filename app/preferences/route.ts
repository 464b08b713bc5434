import { type NextRequest, NextResponse } from "next/server";
import { problemResponse } from "@/lib/api/problem";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";

const CHOICES = { theme: THEMES, tones: TONE_PAIRS } as const;
const ONE_YEAR_SECONDS = 31_536_000;

/** Only paths of this site: `//host` and `/\host` lead elsewhere. */
function safePath(value: FormDataEntryValue | null): string {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : "/";
}

/** Keeps the reader's choice of theme or colours in a cookie and returns to the page; works without scripts. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const response = new NextResponse(null, { status: 303, headers: { Location: safePath(form.get("back")) } });
  for (const name of ["theme", "tones"] as const) {
    const value = form.get(name);
    if (value === null) continue;
    if (typeof value !== "string" || !(CHOICES[name] as readonly string[]).includes(value)) {
      const expected = CHOICES[name].join(", ");
      return problemResponse(400, "A preference cannot be used.", {
        parameter: name,
        found: String(value),
        expected,
      });
    }
    response.cookies.set(name, value, { path: "/", maxAge: ONE_YEAR_SECONDS, sameSite: "lax" });
  }
  return response;
}
