import { chance, poisson, type Random, whole } from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import { yearlyTouches } from "./behaviour.ts";
import { demoWindow, drawWorkday, volumeOf, workdayFrom } from "./calendar.ts";
import type { Credit } from "./credit.ts";
import type { Sale } from "./sale.ts";
import type { Settlement } from "./settlement.ts";
import { type Contact, drawTouch, type Touch, type TouchKind } from "./touch.ts";

/** What an account's documents say, from which some of its touches follow. */
export interface Documents {
  readonly sales: readonly Sale[];
  readonly credits: ReadonlyMap<Sale, Credit>;
  readonly settlements: readonly Settlement[];
}

/** Smiths ask for more every year, whatever they buy. */
const smithCreep = 1.12;
const dictated = 0.02;
const reminders = [10, 40] as const;
const checkedAfter = 8;

/** Returns all touches of an account within the two years. */
export function drawAccountTouches(
  random: Random,
  account: DemoAccount,
  documents: Documents,
): readonly Touch[] {
  const contact = { ...account, account_id: account.truth.account_id };
  return [
    ...drawYearly(random, account, contact),
    ...drawReturns(random, contact, documents),
    ...drawReminders(random, contact, documents),
    ...drawDictated(random, contact, documents.sales),
    ...drawCreditChecks(random, account, contact),
  ].filter((touch) => touch.on < demoWindow.to);
}

function drawYearly(random: Random, account: DemoAccount, contact: Contact): readonly Touch[] {
  const { behaviour, kind, pace, yearly_sales } = account.truth;
  const growth = pace.growth * (kind === "smith" ? smithCreep : 1);
  const touchPace = { ...pace, growth };
  return yearlyTouches
    .filter((touch) => touch !== "return")
    .flatMap((touch) => {
      const bySales = (behaviour.per_100k[touch] * yearly_sales) / 100_000;
      const count = poisson(random, (behaviour.fixed[touch] + bySales) * volumeOf(touchPace));
      return Array.from({ length: count }, () =>
        drawTouch(random, contact, { kind: touch, on: drawWorkday(random, touchPace) }),
      );
    });
}

function drawReturns(random: Random, contact: Contact, { credits }: Documents): readonly Touch[] {
  return [...credits.values()].map((credit) => {
    const on = Math.max(credit.sale.issued_on, credit.issued_on - whole(random, 1, 3));
    return drawTouch(random, contact, { kind: "return", on: workdayFrom(on) });
  });
}

function drawReminders(
  random: Random,
  contact: Contact,
  { sales, settlements }: Documents,
): readonly Touch[] {
  const settledOn = new Map(settlements.map((one) => [one.sale, one.on]));
  return sales.flatMap((sale) =>
    reminders
      .map((after) => sale.due_on + after)
      .filter((day) => day < (settledOn.get(sale) ?? demoWindow.to))
      .map((day) => touchOn(random, contact, "dunning", day)),
  );
}

function drawDictated(random: Random, contact: Contact, sales: readonly Sale[]): readonly Touch[] {
  return sales
    .filter((sale) => sale.channel === "phone" && chance(random, dictated))
    .map((sale) => drawTouch(random, contact, { kind: "order", on: sale.ordered_on }));
}

function drawCreditChecks(
  random: Random,
  { truth }: DemoAccount,
  contact: Contact,
): readonly Touch[] {
  const { span } = truth.pace;
  const opening = truth.life === "new" ? [span.from] : [];
  const watched = truth.behaviour.days_late > checkedAfter ? [120, 300, 485, 665] : [210, 575];
  const yearly = watched.map((after) => demoWindow.from + after + whole(random, 0, 40));
  return [...opening, ...yearly.filter((day) => day > span.from + 180 && day < span.to)].map(
    (day) => touchOn(random, contact, "credit_check", day),
  );
}

function touchOn(random: Random, contact: Contact, kind: TouchKind, day: number): Touch {
  return drawTouch(random, contact, { kind, on: workdayFrom(day) });
}
