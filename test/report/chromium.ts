import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** Starts the Chromium that `npm test` sets up; throws where there is none. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function chromiumPath(): string {
  const named = process.env["WARTO_CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...(named === undefined ? [] : [named]), ...paths].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      "no Chromium to test the report in: run node scripts/set-up-browser.mjs, or name yours in WARTO_CHROMIUM",
    );
  }
  return found;
}
