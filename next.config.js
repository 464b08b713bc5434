/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Of every reader: title, description and canonical address stand in the head, however long they take. Next would
  // send them behind it to whoever it does not take for a robot.
  htmlLimitedBots: /./,
  // No page has a picture that needs it, and it would ask any address of this server for whoever asks.
  images: { unoptimized: true },
  // Icons change with the almanac alone; Next would have them asked for anew each time.
  headers: async () =>
    ["/icon.svg", "/icons/:path*", "/manifest.webmanifest"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "public, max-age=86400" }],
    })),
  // `npm test` checks the types, of the tests too; a build has only what it takes to run.
  typescript: { ignoreBuildErrors: true },
  // For `npm run pack` (scripts/pack), which asks which files of Next's a server needs.
  ...(process.env["ALMANAC_TRACED"] === "1" ? { output: "standalone" } : {}),
  // What loads WebAssembly from beside its own files, which a bundler would move, and what the door has read already.
  serverExternalPackages: ["@electric-sql/pglite", "fs-native-extensions", "rate-limiter-flexible"],
};

export default config;
