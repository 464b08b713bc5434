import process from "node:process";
import { lockStore } from "@/lib/db/connection/store-lock";

// A process of its own that holds a folder until it is ended: node --import tsx hold-store.ts FOLDER
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: hold-store.ts FOLDER");
lockStore(folder).then(
  () => {
    console.log("held");
    setInterval(() => {}, 60_000);
  },
  (error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
