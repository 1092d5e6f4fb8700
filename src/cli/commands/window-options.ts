import { type Command, InvalidArgumentError } from "commander";
import type { AskedWindow } from "../../app/statement-window.ts";
import { type Day, isoOf, parseDay } from "../../lib/day.ts";
import { UsageFault } from "../usage-fault.ts";

export interface WindowOptions {
  readonly from?: Day;
  readonly to?: Day;
}

/** Adds `--from` and `--to`. */
export function withWindow(command: Command): Command {
  return command
    .option("--from <date>", "first day, YYYY-MM-DD (default: a year before the end)", dayArgument)
    .option(
      "--to <date>",
      "day after the last (default: the end of the book's last month)",
      dayArgument,
    );
}

/** Returns what was asked for, null where nothing was. */
export function askedWindow({ from, to }: WindowOptions): AskedWindow | null {
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined && from >= to)
    throw new UsageFault(
      `--from ${isoOf(from)} is not before --to ${isoOf(to)}; swap or change them`,
    );
  return { from: from ?? null, to: to ?? null };
}

function dayArgument(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new InvalidArgumentError("Give a date of the calendar as YYYY-MM-DD.");
  return day;
}
