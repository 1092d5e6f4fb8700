import { type Command, InvalidArgumentError } from "commander";
import type { AskedLock } from "../../app/asked-lock.ts";
import { planBook } from "../../app/plan-book.ts";
import { wayKinds } from "../../decision/way-out.ts";
import { nearestWord } from "../../lib/nearest-word.ts";
import { printJson } from "../print-json.ts";
import { planScreen } from "../screens/plan-screen.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type LanguageOption, withLanguage } from "./language-option.ts";
import { typedFlags } from "./typed-flags.ts";
import { wholeNumber } from "./whole-number.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface PlanFlags extends WindowOptions, LanguageOption {
  readonly objective: string;
  readonly maxChanges?: number;
  readonly horizon?: number;
  readonly lock?: readonly AskedLock[];
  readonly exact?: number | true;
  readonly all?: true;
  readonly json?: true;
}

const mostQuarters = 20;
/** For how long the exact solver looks where nobody says otherwise. */
const patience = 60;

/** Adds `warto plan`. */
export function addPlan(program: Command, shell: Shell): void {
  const command = program
    .command("plan")
    .description("plan one way out for each account, and where the freed hours go")
    .argument("<book>", "the book's folder");
  withLanguage(withWindow(command))
    .option(
      "--objective <goal>",
      "what is made as large as it can be: firm, sellers, frontier, or a seller's id or name",
      "firm",
    )
    .option("--max-changes <n>", "changes that may begin in one quarter", wholeNumber(0))
    .option(
      "--horizon <quarters>",
      `quarters over which what the plan brings is counted, 1 to ${mostQuarters}`,
      horizon,
    )
    .option(
      "--lock <account=way>",
      `settle an account: ${wayKinds.join(", ")}; may be repeated`,
      (text: string, others?: readonly AskedLock[]) => [...(others ?? []), lock(text)],
    )
    .option(
      "--exact [seconds]",
      `prove the plan by the exact solver, for so many seconds at most (${patience})`,
      wholeNumber(1),
    )
    .option("--all", "show every change")
    .option("--json", "print JSON")
    .action((folder: string, flags: PlanFlags) => plan(shell, folder, flags));
}

function horizon(text: string): number {
  const quarters = wholeNumber(1)(text);
  if (quarters <= mostQuarters) return quarters;
  throw new InvalidArgumentError(`Give 1 to ${mostQuarters} quarters.`);
}

function lock(text: string): AskedLock {
  const at = text.lastIndexOf("=");
  const [account, wanted] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (at === -1 || account === "")
    throw new InvalidArgumentError("Write it as ACCOUNT=way, such as A-1001=keep.");
  const way = wayKinds.find((kind) => kind === wanted.toLowerCase().replaceAll("-", "_"));
  if (way !== undefined) return { account, way };
  const near = nearestWord(wanted, wayKinds);
  throw new InvalidArgumentError(
    near === null ? `The ways are ${wayKinds.join(", ")}.` : `Did you mean ${near}?`,
  );
}

async function plan(shell: Shell, folder: string, flags: PlanFlags): Promise<void> {
  const request = {
    window: askedWindow(flags),
    language: flags.lang,
    objective: flags.objective,
    max_changes: flags.maxChanges ?? null,
    horizon_quarters: flags.horizon ?? null,
    locks: flags.lock ?? [],
    exact_seconds: flags.exact === true ? patience : (flags.exact ?? null),
  };
  const planned = await withOpenBook(shell, folder, (book, steering) =>
    planBook(book, request, steering),
  );
  if (flags.json === true) return printJson(shell, planned);
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  const asked = { folder, plan: planned, flags: typedFlags(flags), all: flags.all ?? false };
  shell.out(`${planScreen(asked, view).join("\n")}\n`);
}
