import { expect, it } from "vitest";
import { readSettings } from "./settings.js";
import { shownSettings } from "./shown-settings.js";

it("shows settings with their values, and of what may hold a secret that it is set", () => {
  const env = { PORT: "8080", ADMIN_TOKEN: "hidden", DATABASE_URL: "postgresql://user:hidden@host/name" };
  expect(shownSettings(env)).toMatchObject({
    ...{ PORT: 8080, RATE_LIMIT: 1200, DATA_DIR: ".data", PUBLIC_URL: null },
    ...{ ADMIN_TOKEN: "set", DATABASE_URL: "set", METRICS_TOKEN: "unset" },
  });
  expect(JSON.stringify(shownSettings(env))).not.toContain("hidden");
});

it("shows the value of no setting that is called a token or an address of a service", () => {
  const names = Object.keys(readSettings({})).filter((name) => /TOKEN|SECRET|PASSWORD|KEY|URLS?$/.test(name));
  const shown = shownSettings({});
  for (const name of names.filter((each) => each !== "PUBLIC_URL")) expect(shown[name], name).toBe("unset");
});
