import type { MoneyLine } from "../ledger/evidence.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { entryOf, rowsBehind, type Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";

/** Returns the ledger's rows that make a line, and what family margins add where rows have no cost. */
export async function explainRows(
  subject: Subject,
  line: MoneyLine,
): Promise<readonly DraftTerm[]> {
  const rows = await rowsBehind(subject, { kind: "money", sum: line });
  const told: DraftTerm = {
    label: "rows of the ledger",
    product: null,
    ask: null,
    rows,
    exact: inTenThousandths(rows.total),
  };
  const estimated = estimatedPart(subject, line);
  return estimated === null ? [told] : [told, estimated];
}

function estimatedPart(subject: Subject, line: MoneyLine): DraftTerm | null {
  const cost = entryOf(subject, subject.statement.goods.cost);
  if (cost === 0 || (line !== "cogs" && line !== "gross_profit")) return null;
  return {
    label: "cost estimated by the family's margin",
    product: null,
    ask: null,
    rows: null,
    exact: line === "cogs" ? cost : -cost,
  };
}
