import { toldOf } from "../account/known-figures.ts";
import type { Statement } from "../account/statement.ts";
import { type Told, toldBy } from "../account/told.ts";
import type { AccountYear } from "../decision/account-year.ts";
import { decidedAccounts } from "../decision/account-years.ts";
import type { CardBasis } from "../decision/card/card-basis.ts";
import type { SettledWay } from "../decision/card/card-question.ts";
import {
  type CostFigure,
  costFigures,
  firmYears,
  plainFigure,
} from "../decision/card/cost-figures.ts";
import type { Firm } from "../decision/firm.ts";
import { hourValuesAt } from "../decision/hour-values.ts";
import { perYear } from "../decision/per-year.ts";
import { successorsIn, withSuccessor } from "../decision/successors.ts";
import type { AccountSettings, PlanFile } from "../decision/terms-file.ts";
import { settingsOf, termsOf } from "../decision/terms-of.ts";
import { sumOf } from "../lib/column.ts";
import { numbersIn } from "../lib/plain-numbers.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { plannedHourValues } from "../plan/priced-plan.ts";
import { defaultPlanSettings } from "../plan/plan-settings.ts";
import type { Judgement } from "../review/judgement.ts";
import type { JudgedWindow } from "../review/review-rows.ts";

/**
 * Returns what tells what one account's decision card after the other is made from; null where there is nothing to decide,
 * as with a prospect or an account without any figures.
 */
export function cardBases(
  judgement: Judgement,
  file: PlanFile,
): (account: number) => CardBasis | null {
  const { statement, typing } = judgement.now;
  const decided = decidedAccounts(statement);
  const { firm, yearOf } = firmYears({ statement, typing });
  const figuresOf = costFigures({ statement, typing });
  const quarters = file.plan.horizon_quarters ?? defaultPlanSettings.horizon_quarters;
  const successors = successorsIn(firm);
  const hour_values = [...hourValuesAt(firm, judgement.value_of_hour?.per_hour ?? 0)];
  const hour_prices = Array.from(hourPrices(judgement, firm));
  const book_gross_profit = yearlyGrossProfit(statement);
  const bookTold = toldBy(statement);
  return (account) => {
    if (!decided.includes(account)) return null;
    const year = yearOf(account);
    if (isEmpty(year)) return null;
    const told = toldOfAccount(judgement.now, bookTold, account);
    const { seller } = year;
    const id = statement.tally.accounts.id[account] ?? "";
    const settings = settingsOf(file, id);
    return {
      firm,
      account: year,
      told,
      terms: termsOf(file, id),
      successor: withSuccessor(
        successors(seller, decided.indexOf(account)),
        settings?.successor ?? null,
        { firm, seller },
      ),
      hour_values,
      hour_prices,
      cost_figures: told.goods ? figuresOf(account).filter(isMoving).map(plainFigure) : [],
      horizon_quarters: quarters,
      settled: settledWay(settings),
      book_gross_profit,
    };
  };
}

/** As where only an old balance is open: nothing came in and nothing went out. */
function isEmpty({ today }: AccountYear): boolean {
  return numbersIn(today).every((number) => number === 0);
}

function isMoving({ slope }: CostFigure): boolean {
  return slope.some((value) => value !== 0);
}

function settledWay(settings: AccountSettings | null): SettledWay | null {
  if (settings === null || settings.way === null) return null;
  const { way, reason } = settings;
  return { way, reason };
}

/** With most of what it bought uncosted, what an account earns is as unknown as with all of it. */
function toldOfAccount(
  { statement, typing, shown }: JudgedWindow,
  bookTold: Told,
  account: number,
): Told {
  const figures = shown.accounts[account];
  if (figures === undefined) return bookTold;
  const told = toldOf(figures, bookTold);
  const isUncosted =
    typing.typings[account]?.margin_realised === null &&
    (statement.lines.net_sales[account] ?? 0) > 0;
  return { ...told, goods: told.goods && !isUncosted };
}

/** From the plan; where nobody is there to ask, from the asks on record. */
function hourPrices({ plan, value_of_hour }: Judgement, firm: Firm): ArrayLike<number> {
  const planned = plan === null ? null : plannedHourValues(plan);
  if (planned === null) return hourValuesAt(firm, value_of_hour?.per_hour ?? 0);
  return firm.roles.map(({ name }) => planned[name] ?? 0);
}

function yearlyGrossProfit({ lines, tally }: Statement): number {
  return inUnits(sumOf(lines.gross_profit)) * perYear(tally.window);
}
