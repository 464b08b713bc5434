import process from "node:process";

const root = process.env["EMPTY_APP_ROOT"] ?? "";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The folder that holds this application and the project's packages.
  turbopack: { root },
  outputFileTracingRoot: root,
};

export default config;
