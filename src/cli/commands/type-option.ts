import type { Command } from "commander";
import { type StatedType, statedTypes } from "../../account/account-type.ts";
import { nearestWord } from "../../lib/nearest-word.ts";
import { UsageFault } from "../usage-fault.ts";

export interface TypeOption {
  readonly type?: readonly StatedType[];
}

/** Adds `--type`, which may be given more than once. */
export function withType(command: Command): Command {
  return command.option(
    "--type <type>",
    `only accounts of that type: ${statedTypes.join(", ")}; may be repeated`,
    (text: string, others?: readonly StatedType[]) => [...(others ?? []), typeNamed(text)],
  );
}

function typeNamed(text: string): StatedType {
  const type = statedTypes.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  if (type !== undefined) return type;
  const near = nearestWord(text, statedTypes);
  const hint = near === null ? `choose ${statedTypes.join(", ")}` : `did you mean ${near}?`;
  throw new UsageFault(`no type is called "${text}"; ${hint}`);
}
