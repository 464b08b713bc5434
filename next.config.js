/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Both load WebAssembly from beside their own files, which a bundler would move.
  serverExternalPackages: ["@electric-sql/pglite", "@prisma/schema-engine-wasm", "fs-native-extensions"],
};

export default config;
