import { isBook } from "../app/book.ts";
import { makeDemoBook } from "../app/make-demo-book.ts";
import { reviewBook } from "../app/review-book.ts";
import { served } from "./commands/serve.ts";
import { guarded } from "./run.ts";
import { glanceScreen } from "./screens/glance-screen.ts";
import { processShell, type Shell } from "./shell.ts";
import { inkFor } from "./text/ink.ts";
import { withProgress } from "./text/progress-line.ts";
import { untilInterrupted } from "./until-interrupted.ts";
import { withOpenBook } from "./with-open-book.ts";

const folder = "demo-book";

process.exitCode = await untilInterrupted((signal) => {
  const shell = processShell(signal);
  return guarded(shell, [], () => start(shell));
});

/** Makes the demo book where there is none, prints what its review says, and opens it in a browser. */
async function start(shell: Shell): Promise<void> {
  if (!isBook(folder)) await makeIt(shell);
  const review = await withOpenBook(shell, folder, (book, steering) =>
    reviewBook(book, { window: null, language: "en" }, steering),
  );
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  shell.out(`${glanceScreen(review, view).join("\n")}\n\n`);
  await served(shell, folder, { port: 0, open: true });
}

async function makeIt(shell: Shell): Promise<void> {
  const request = {
    folder,
    seed: 1,
    at: shell.now().toISOString(),
    resources: shell.resources(),
  };
  await withProgress(shell, (steering) => makeDemoBook(request, steering));
}
