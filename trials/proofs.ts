import type { Bench } from "../bench/support/figure";
import { apiRoundTrip } from "./api-round-trip";
import { backupRestore } from "./backup-restore";
import { durable } from "./durable";
import { hugeFile } from "./huge-file";
import { importDiskFull } from "./import-disk-full";
import { importKills } from "./import-kills";
import { malformedFilesRefused } from "./malformed-files";
import { naughtyStrings } from "./naughty-strings";
import { longOutage, outage } from "./outage";
import { powerCut } from "./power-cut";
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
  durable,
  "power-cut": powerCut,
  "backup-restore": backupRestore,
  "long-outage": longOutage,
  "api-round-trip": apiRoundTrip,
};
