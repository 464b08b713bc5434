import { describe, expect, it } from "vitest";
import { failedInPlaywright, failedInVitest, failureText } from "./failed-tests.js";
import { inProject } from "./project.js";

describe(failedInVitest, () => {
  it("names the file, the title and the words of each failed test, without colours", () => {
    const assertionResults = [
      { status: "passed", fullName: "adds one" },
      { status: "failed", fullName: "adds two", failureMessages: ["\u001b[31mexpected 3\u001b[39m to be 4"] },
      { status: "skipped", fullName: "adds three" },
    ];
    const file = { name: inProject("lib", "add.test.ts"), status: "failed", assertionResults };
    expect(failedInVitest({ testResults: [file] })).toEqual([
      { name: "lib/add.test.ts › adds two", message: "expected 3 to be 4" },
    ]);
  });

  it("names a file that could not be run, whose tests nobody knows", () => {
    const file = {
      name: inProject("lib", "add.test.ts"),
      status: "failed",
      message: "no such module",
      assertionResults: [],
    };
    expect(failedInVitest({ testResults: [file] })).toEqual([
      { name: "lib/add.test.ts", message: "no such module" },
    ]);
  });

  it("has nothing to name where all passed, or nothing was reported", () => {
    const assertionResults = [{ status: "passed", fullName: "adds one" }];
    expect(failedInVitest({ testResults: [{ name: "a", status: "passed", assertionResults }] })).toEqual([]);
    expect(failedInVitest({})).toEqual([]);
  });
});

describe(failedInPlaywright, () => {
  const file = "charts.spec.ts";
  const results = [{ errors: [{ message: "timed out" }] }];

  it("names project, file and the titles around a test that failed, at any depth", () => {
    const tests = [{ status: "unexpected", projectName: "phone", results }];
    const inner = { title: "without scripts", file, specs: [{ title: "is a picture", file, tests }] };
    expect(failedInPlaywright({ suites: [{ title: file, file, suites: [inner] }] })).toEqual([
      { name: "[phone] charts.spec.ts › without scripts › is a picture", message: "timed out" },
    ]);
  });

  it("names a test that passed only when tried again, and none that passed or was skipped", () => {
    const tests = ["flaky", "expected", "skipped"].map((status) => ({
      status,
      projectName: status,
      results,
    }));
    const suite = { title: file, file, specs: [{ title: "is a picture", file, tests }] };
    expect(failedInPlaywright({ suites: [suite] }).map(({ name }) => name)).toEqual([
      "[flaky] charts.spec.ts › is a picture",
    ]);
  });
});

describe(failureText, () => {
  it("has the first lines of what was said below the name, as a log that is cut keeps its end", () => {
    const message = Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n");
    const lines = failureText({ name: "a.test.ts › adds", message }).split("\n");
    expect(lines.slice(0, 2)).toEqual(["✗ a.test.ts › adds", "    line 0"]);
    expect(lines).toHaveLength(13);
  });

  it("leaves out where the runner called the test from", () => {
    const message =
      "expected 1 to be 2\n    at lib/a.test.ts:3:4\n    at file:///a/node_modules/runner/index.js:1:2\n";
    expect(failureText({ name: "adds", message }).split("\n")).toHaveLength(3);
  });
});
