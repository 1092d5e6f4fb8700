import { columnNamed } from "../lib/column.ts";
import type { CountedWork } from "./account-year.ts";
import type { StatedFirm } from "./firm.ts";
import { perYear } from "./per-year.ts";
import { unitWork } from "./unit-work.ts";

/** Services that a customer chooses to ask for. */
const chosen = ["expedite", "delivery", "return"];

/** Returns what reads the services that one account after the other could be asked a fee for. */
export function serviceReader(stated: StatedFirm): (account: number) => readonly CountedWork[] {
  const readers = chosen.map((driver) => workReader(driver, stated));
  return (account) => readers.map((read) => read(account));
}

/** Returns what reads how often a year a piece of work is done for one account after the other. */
export function workReader(
  driver: string,
  { statement, firm }: StatedFirm,
): (account: number) => CountedWork {
  const { tally, model } = statement;
  const work = unitWork(driver, model, firm.roles);
  const counts = columnNamed(tally.drivers, driver);
  const yearly = perYear(tally.window);
  return (account) => ({ ...work, count: (counts?.[account] ?? 0) * yearly });
}
