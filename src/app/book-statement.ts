import { type Statement, statement } from "../account/statement.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { Steering } from "../engine/engine.ts";
import { tally } from "../ledger/tally.ts";
import type { Window } from "../lib/day.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { type Book, readCostModel } from "./book.ts";

/** Returns the unrounded statement of a book's window under its cost model. */
export async function bookStatement(
  book: Book,
  window: Window,
  steering: Steering,
): Promise<Statement> {
  const model = await readCostModel(book.folder);
  const query = { window, currency: model.currency, small_order_below: smallBelow(model) };
  return statement(tally(await book.engine.facts(query, steering)), model);
}

function smallBelow({ small_order_below }: CostModel): number | null {
  return small_order_below === null ? null : inTenThousandths(small_order_below);
}
