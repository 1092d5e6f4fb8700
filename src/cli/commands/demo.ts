import type { Command } from "commander";
import { makeDemoBook } from "../../app/make-demo-book.ts";
import type { Shell } from "../shell.ts";
import { counted } from "../text/figure-text.ts";
import { withProgress } from "../text/progress-line.ts";
import { wholeNumber } from "./whole-number.ts";

/** Adds `warto demo`. */
export function addDemo(program: Command, shell: Shell): void {
  program
    .command("demo")
    .description("make a book of a made-up distributor, to try things on")
    .argument("<book>", "the folder to make")
    .option("--seed <number>", "another number makes another book", wholeNumber(0), 1)
    .action((folder: string, { seed }: { readonly seed: number }) => demo(shell, folder, seed));
}

async function demo(shell: Shell, folder: string, seed: number): Promise<void> {
  const request = {
    folder,
    seed,
    at: shell.now().toISOString(),
    resources: shell.resources(),
  };
  const { files } = await withProgress(shell, (steering) => makeDemoBook(request, steering));
  const rows = files.reduce((sum, { accepted }) => sum + accepted, 0);
  shell.out(`Made the demo book ${folder} (seed ${seed}): ${counted(rows, "row")} in ${counted(files.length, "table")}.
Its files stand in ${folder}/source. All names and figures are made up.
Next: warto review ${folder}
      warto accounts ${folder} --top 20
      warto account ${folder} "Smith Manufacturing Company"
`);
}
