/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        ],
      },
    ]),
  // `npm test` checks the types, of the tests too; a build has only what it takes to run.
  typescript: { ignoreBuildErrors: true },
  // Both load WebAssembly from beside their own files, which a bundler would move.
  serverExternalPackages: ["@electric-sql/pglite", "@prisma/schema-engine-wasm", "fs-native-extensions"],
};

export default config;
