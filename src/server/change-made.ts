import type { WireChange } from "../api/records.ts";
import type { ChangeOutcome } from "../journal/journal.ts";
import { ProblemFault } from "./problems.ts";

/** Returns the change that was made; any other outcome is the caller's problem. */
export function changeMade(outcome: ChangeOutcome): WireChange {
  if (outcome.kind === "done") return outcome.change;
  if (outcome.kind === "unknown")
    throw new ProblemFault(404, {
      en: "There is no such change, or it was taken back already.",
      pl: "Nie ma takiej zmiany albo została już cofnięta.",
    });
  const { record, version } = outcome;
  throw new ProblemFault(
    409,
    {
      en: `Somebody has changed ${record.kind} ${record.id} since you saw it; nothing was written. Look at it as it stands now.`,
      pl: `W międzyczasie ktoś zmienił ten wpis (${record.kind} ${record.id}); niczego nie zapisano. Zobacz jego aktualną wersję.`,
    },
    { version },
  );
}
