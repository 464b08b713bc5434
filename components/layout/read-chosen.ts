import { cookies } from "next/headers";
import { type Preferences, readPreferences } from "@/lib/preferences/preferences";

/** The theme and colours that the reader of this request has chosen. */
export async function readChosen(): Promise<Preferences> {
  const jar = await cookies();
  return readPreferences(jar.get("theme")?.value, jar.get("tones")?.value);
}
