import type { Speech } from "../../lib/speech.ts";
import { type Course, courseOf, expectedYear } from "../course.ts";
import type { Firm, FirmRole } from "../firm.ts";
import type { WayOut } from "../way-out.ts";
import { avoidableProfit, netProfit, type Year } from "../year.ts";
import { assumptionsOf } from "./assumptions.ts";
import type { SellerChange, ShownWay, WayChange, WayRange } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import type { DrawnWay } from "./drawn-ways.ts";
import { toBasisPoints, toHundredths } from "./to-hundredths.ts";
import { wayEconomics } from "./way-economics.ts";
import { waySentence } from "./way-sentence.ts";
import { wayTitle } from "./way-words.ts";
import type { WeighedWay } from "./weighed-way.ts";

export interface ShownWayQuestion {
  readonly weighed: WeighedWay;
  readonly drawn: DrawnWay;
  readonly question: CardQuestion;
}

/** Returns a way as the card shows it. */
export function shownWay({ weighed, drawn, question }: ShownWayQuestion, speech: Speech): ShownWay {
  const { way, worth } = weighed;
  const { account, firm, horizon_quarters: quarters } = question;
  const year = expectedYear(way);
  const course = courseOf(way, { account, firm, quarters });
  const freed = account.today.hours.map((hours, role) => hours - (year.hours[role] ?? 0));
  return {
    way: way.kind,
    variant: way.variant,
    title: wayTitle(way, speech),
    sentence: waySentence(way, question, speech),
    economics: wayEconomics(year, firm),
    hours: byRole(firm, year.hours),
    hours_freed: byRole(firm, freed),
    change: changeOf(course, year, question),
    sellers: sellersOf(way, course, firm),
    probability_of_leaving: goes.has(way.kind) ? 1 : toBasisPoints(way.leaves),
    range: rangeOf(drawn),
    assumptions: assumptionsOf(way.terms, question.terms, speech),
    worth: toHundredths(worth),
  };
}

const goes: ReadonlySet<string> = new Set(["refer", "end"]);

function byRole({ roles }: Firm, hours: readonly number[]): Readonly<Record<string, number>> {
  const entry = ({ name }: FirmRole, i: number) => [name, toHundredths(hours[i] ?? 0)] as const;
  return Object.fromEntries(roles.map(entry));
}

function changeOf(
  { profit }: Course,
  year: Year,
  { account: { today }, firm }: CardQuestion,
): WayChange {
  const loaded = toHundredths(netProfit(year, firm) - netProfit(today, firm));
  const settled = toHundredths(avoidableProfit(year, firm) - avoidableProfit(today, firm));
  return {
    firm_profit: {
      year_1: yearOf(profit, 0),
      year_2: yearOf(profit, 1),
      settled_a_year: settled,
      by_quarter: Array.from(profit, toHundredths),
    },
    net_profit: loaded,
    stranded_cost: toHundredths(loaded - settled),
  };
}

function yearOf(quarters: Float64Array, year: number): number {
  const own = quarters.subarray(year * 4, year * 4 + 4);
  return toHundredths(own.reduce((sum, quarter) => sum + quarter, 0));
}

function sellersOf(way: WayOut, { incomes }: Course, { sellers }: Firm): readonly SellerChange[] {
  return incomes.flatMap(({ seller, change }) => {
    const who = sellers[seller];
    if (who === undefined) return [];
    const { employee_id, name } = who;
    const own = way.seller_hours.filter((one) => one.seller === seller);
    const hours = toHundredths(own.reduce((sum, { before, after }) => sum + after - before, 0));
    return [{ employee_id, name, hours, year_1: yearOf(change, 0), year_2: yearOf(change, 1) }];
  });
}

function rangeOf({ profit, worth }: DrawnWay): WayRange {
  const sorted = profit.toSorted();
  const at = (part: number) => toHundredths(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
  const better = worth.filter((value) => value > 0).length;
  return {
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    better_than_keep: toBasisPoints(better / Math.max(1, worth.length)),
  };
}
