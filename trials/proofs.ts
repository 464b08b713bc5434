import type { Bench } from "../bench/support/figure";
import { apiRoundTrip } from "./api-round-trip";
import { hugeFile } from "./huge-file";
import { importDiskFull } from "./import-disk-full";
import { importKills } from "./import-kills";
import { malformedFilesRefused } from "./malformed-files";
import { naughtyStrings } from "./naughty-strings";
import { longOutage, outage } from "./outage";

/** The trials whose result is figures with bounds, by name. They take minutes: they run where they are named. */
export const proofs: Readonly<Record<string, Bench>> = {
  "import-kills": importKills,
  "import-disk-full": importDiskFull,
  "huge-file": hugeFile,
  "malformed-files": malformedFilesRefused,
  "naughty-strings": naughtyStrings,
  outage,
  "long-outage": longOutage,
  "api-round-trip": apiRoundTrip,
};
