import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { projectRoot } from "./project.js";

/**
 * @typedef {object} FailedTest
 * @property {string} name its file and its whole title
 * @property {string} message what it said, without colours
 */

/** @typedef {{ status?: string, fullName?: string, failureMessages?: readonly string[] }} VitestTest */
/** @typedef {{ name?: string, message?: string, status?: string, assertionResults?: readonly VitestTest[] }} VitestFile */

/** @typedef {{ errors?: readonly { message?: string }[] }} PlaywrightTry */
/** @typedef {{ status?: string, projectName?: string, results?: readonly PlaywrightTry[] }} PlaywrightRun */
/** @typedef {{ title?: string, file?: string, tests?: readonly PlaywrightRun[] }} PlaywrightTest */
/** @typedef {{ title?: string, file?: string, specs?: readonly PlaywrightTest[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite */

const messageLines = 12;
const emptyOrNotOurs = /^\s*$|^\s+at .*(node_modules|node:|<anonymous>)/;

/**
 * The tests that failed in a Vitest JSON report, and the files that could not be run at all.
 * @param {import("./count-results.js").VitestReport} report
 * @returns {FailedTest[]}
 */
export function failedInVitest({ testResults = [] }) {
  return testResults.flatMap((file) => {
    const name = relative(projectRoot, file.name ?? "");
    const failed = (file.assertionResults ?? []).filter(({ status }) => status === "failed");
    if (failed.length === 0) return file.status === "failed" ? [failedTest([name], [file.message])] : [];
    return failed.map((test) => failedTest([name, test.fullName], test.failureMessages ?? []));
  });
}

/**
 * The tests that failed in a Playwright JSON report, those that passed only when tried again too.
 * @param {import("./count-results.js").PlaywrightReport} report
 * @returns {FailedTest[]}
 */
export function failedInPlaywright({ suites = [] }) {
  return suites.flatMap((suite) => failedInSuite(suite, []));
}

/**
 * One failed test as the closing lines of `npm test` have it: its name, and below it the first lines of what it said.
 * @param {FailedTest} test
 * @returns {string}
 */
export function failureText({ name, message }) {
  const lines = message.split("\n").filter((line) => !emptyOrNotOurs.test(line));
  return [`✗ ${name}`, ...lines.slice(0, messageLines).map((line) => `    ${line}`)].join("\n");
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above the titles of the suites around it, below their file's
 * @returns {FailedTest[]}
 */
function failedInSuite(suite, above) {
  // The outermost suite is the file, and so is its title.
  const titles = suite.title === suite.file ? above : [...above, suite.title ?? ""];
  const own = (suite.specs ?? []).flatMap(({ title, file, tests = [] }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results = [] }) => {
        const messages = results.flatMap(({ errors = [] }) => errors.map(({ message }) => message));
        return failedTest([`[${projectName}] ${file}`, ...titles, title], messages);
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failedInSuite(inner, titles))];
}

/**
 * @param {readonly (string | undefined)[]} titles
 * @param {readonly (string | undefined)[]} messages
 * @returns {FailedTest}
 */
function failedTest(titles, messages) {
  const message = messages.map((each) => each ?? "").join("\n");
  return { name: titles.filter(Boolean).join(" › "), message: stripVTControlCharacters(message) };
}
