import { writeFileSync } from "node:fs";
import { inProject, readJson } from "../project.js";
import { licencesPage } from "./licences-page.js";

// npm run licences: writes docs/licences.md anew, after a change of packages.
writeFileSync(
  inProject("docs", "licences.md"),
  licencesPage(readJson(inProject("package-lock.json")).packages),
);
