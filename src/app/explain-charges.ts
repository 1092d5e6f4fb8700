import { charges } from "../costing/charges.ts";
import type { Charge } from "../costing/cost-model.ts";
import { columnNamed } from "../lib/column.ts";
import { entryOf, rowsBehind, type Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";

/** Returns what is charged, driver by driver: how often × amount. For one name each comes with its rows. */
export async function explainCharges(
  subject: Subject,
  name: string | null,
): Promise<readonly DraftTerm[]> {
  const asked = subject.statement.model.charges.filter((one) => name === null || one.name === name);
  const terms = asked.map((charge) => ({ charge, term: chargeTerm(subject, charge) }));
  const told = terms.filter(({ term }) => term.exact !== 0);
  if (name === null)
    return told.map(({ charge, term }) => ({
      ...term,
      label: `${charge.name}: ${charge.per}`,
      ask: `charges.${charge.name}`,
    }));
  return Promise.all(
    told.map(async ({ charge, term }) => ({
      ...term,
      rows: await rowsBehind(subject, { kind: "driver", driver: charge.per }),
    })),
  );
}

function chargeTerm(subject: Subject, charge: Charge): DraftTerm {
  const { tally, model } = subject.statement;
  const { by_name } = charges(tally, { ...model, charges: [charge] });
  return {
    label: charge.per,
    product: {
      of: "driver",
      count: entryOf(subject, columnNamed(tally.drivers, charge.per)),
      minutes: null,
      rate: charge.amount.likely,
    },
    ask: null,
    rows: null,
    exact: entryOf(subject, columnNamed(by_name, charge.name)),
  };
}
