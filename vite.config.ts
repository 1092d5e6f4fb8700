import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The first that know `light-dark()`. */
const browsers = ["chrome123", "firefox120", "safari17.5"];

export default defineConfig({
  root: fileURLToPath(new URL("web", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: browsers,
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4480", "/enter": "http://127.0.0.1:4480" } },
});
