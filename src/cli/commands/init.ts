import { type Command, InvalidArgumentError } from "commander";
import { createBook } from "../../app/book.ts";
import { starterCostModel } from "../../costing/starter-cost-model.ts";
import type { Shell } from "../shell.ts";

/** Adds `warto init`. */
export function addInit(program: Command, shell: Shell): void {
  program
    .command("init")
    .description("make an empty book with a commented cost-model.toml and plan.toml")
    .argument("<book>", "the folder to make")
    .option("--currency <code>", "the book's currency", currencyArgument, "EUR")
    .action((folder: string, options: { readonly currency: string }) =>
      init(shell, folder, options.currency),
    );
}

async function init(shell: Shell, folder: string, currency: string): Promise<void> {
  await createBook(folder, shell.resources(), starterCostModel(currency));
  shell.out(`Made the book ${folder}, in ${currency}.
Next: put your own figures into ${folder}/cost-model.toml,
then read your files in: warto import ${folder} FILE…
`);
}

function currencyArgument(text: string): string {
  if (/^[A-Za-z]{3}$/.test(text)) return text.toUpperCase();
  throw new InvalidArgumentError("Give the three letters of a currency, as EUR or PLN.");
}
