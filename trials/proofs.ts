import type { Bench } from "../bench/support/figure";
import { apiRoundTrip } from "./api-round-trip";
import { hugeFile } from "./huge-file";
import { importDiskFull } from "./import-disk-full";
import { importKills } from "./import-kills";
import { malformedFilesRefused } from "./malformed-files";
import { naughtyStrings } from "./naughty-strings";
import { outage } from "./outage";
import { thousand, thousandEmbedded } from "./thousand";

/** The trials whose result is figures with bounds, by name. They take minutes: they run where they are named. */
export const proofs: Readonly<Record<string, Bench>> = {
  "import-kills": importKills,
  "import-disk-full": importDiskFull,
  "huge-file": hugeFile,
  "malformed-files": malformedFilesRefused,
  "naughty-strings": naughtyStrings,
  outage,
  thousand,
  "thousand-embedded": thousandEmbedded,
  "api-round-trip": apiRoundTrip,
};
