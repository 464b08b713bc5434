import { type NextRequest, NextResponse } from "next/server";
import { ownPath } from "@/lib/http/own-path";
import { problemResponse } from "@/lib/http/problem";
import { isShortForm, MOST_FORM_BYTES } from "@/lib/http/short-form";
import { isFromAnotherSite } from "@/lib/http/site-origin";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import { addressProblem } from "@/lib/url/view-state";

const CHOICES = { theme: THEMES, tones: TONE_PAIRS } as const;
const ONE_YEAR_SECONDS = 31_536_000;

/** Keeps the reader's choice of theme or colours in a cookie and returns to the page; works without scripts. */
export async function POST(request: NextRequest): Promise<Response> {
  if (isFromAnotherSite(request))
    return problemResponse(403, "This takes a form of the almanac's own pages.");
  if (!isShortForm(request)) {
    return problemResponse(413, `This takes a form of at most ${MOST_FORM_BYTES} bytes.`);
  }
  const form = await request.formData().catch(() => new FormData());
  const location = ownPath(String(form.get("back") ?? "")) ?? "/";
  const headers = { Location: location, "Cache-Control": "no-store" };
  const response = new NextResponse(null, { status: 303, headers });
  for (const name of ["theme", "tones"] as const) {
    const value = form.get(name);
    if (value === null) continue;
    if (typeof value !== "string" || !(CHOICES[name] as readonly string[]).includes(value)) {
      const problem = addressProblem(name, String(value), CHOICES[name].join(", "));
      return problemResponse(400, "A preference cannot be used.", problem);
    }
    response.cookies.set(name, value, { path: "/", maxAge: ONE_YEAR_SECONDS, sameSite: "lax" });
  }
  return response;
}
