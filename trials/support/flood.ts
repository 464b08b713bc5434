import process from "node:process";
import { FLOODS, type FloodName } from "./flood-kinds";

// node --import tsx trials/support/flood.ts URL NAME: floods a server of one's own until it is killed.

const [, , url = "", name = ""] = process.argv;
if (!(name in FLOODS)) throw new Error(`no flood is called ${name}`);
FLOODS[name as FloodName](Number(new URL(url).port));
process.send?.("begun");
