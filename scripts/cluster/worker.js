import process from "node:process";
import { readSettings } from "../../lib/settings/settings.js";
import { readAddress } from "../address.js";
import { orProblem, runMain } from "../problem.js";
import { serve } from "../serve.js";
import { endWhenTold } from "./end-when-told.js";
import { READY } from "./messages.js";

// One of the processes that `serve-many.js` forks.
const endBy = endWhenTold();
await runMain(async () => {
  const settings = orProblem(() => readSettings(process.env));
  endBy(await serve(readAddress(process.env), settings));
  process.send?.({ almanac: READY });
});
