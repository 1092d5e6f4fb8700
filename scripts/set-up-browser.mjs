// Finds the Chromium that the report is tested in, and installs it where that takes no questions: as
// root on a system with apt-get. Plain JavaScript: it must run on the Node that happens to be installed.
import { spawnSync } from "node:child_process";

const names = [process.env.WARTO_CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
const wish =
  "warto: the tests of the report need Chromium: install it (Debian: apt-get install chromium), or name yours in WARTO_CHROMIUM.";

if (!isFound() && isRootWithApt()) {
  console.error("Installing Chromium for the tests of the report (once) …");
  if (!installed()) {
    apt("update", "--quiet=2");
    installed();
  }
}
if (!isFound()) console.error(wish);

function isFound() {
  return names.some((name) => name && runs(name, "--version"));
}

function isRootWithApt() {
  return process.getuid?.() === 0 && runs("apt-get", "--version");
}

function installed() {
  return apt("install", "--yes", "--quiet=2", "--no-install-recommends", "chromium");
}

function apt(...options) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", options, { env, stdio: ["ignore", 2, 2] }).status === 0;
}

function runs(command, option) {
  return spawnSync(command, [option], { stdio: "ignore" }).status === 0;
}
