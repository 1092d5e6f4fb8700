import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { byName } from "../lib/by-name.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { accountWays } from "./account-ways.ts";
import type { AccountYear } from "./account-year.ts";
import type { AccountYearsQuestion } from "./account-years.ts";
import { anyStatedBook, tenfold } from "./any-book.test-support.ts";
import { commissionBasisOf } from "./commission-basis.ts";
import { courseOf, expectedYear, profitOver } from "./course.ts";
import { hourValuesAt } from "./hour-values.ts";
import { perYear } from "./per-year.ts";
import { allYears, type StatedBook, statedBook } from "./stated-book.test-support.ts";
import { successorsIn } from "./successors.ts";
import { defaultTerms, termNames, type TermValues } from "./terms.ts";
import { type WayOut, wayKinds } from "./way-out.ts";
import { kindsSupposing } from "./ways/kinds-supposing.ts";
import { waysOfKind } from "./ways/ways.ts";
import { avoidableProfit, grossProfit, netProfit } from "./year.ts";

test("the years of all accounts are their statements, line by line", () => {
  forAnyBook(({ statement, firm }, accounts) => {
    const { lines, tally, avoidable_profit, service } = statement;
    const inAYear = (column: Float64Array, i: number) =>
      inUnits(column[i] ?? 0) * perYear(tally.window);
    for (const { account, today } of accounts) {
      const of = { ...today, gross_profit: grossProfit(today), net_profit: netProfit(today, firm) };
      for (const name of sharedLines)
        expect(apart(of[name], inAYear(lines[name], account))).toBeLessThan(1);
      expect(apart(avoidableProfit(today, firm), inAYear(avoidable_profit, account))).toBeLessThan(
        1,
      );
      const minutes = Object.values(service.minutes.by_role).map((column) => column[account] ?? 0);
      expect(apart(sum(today.hours) * 60, sum(minutes) * perYear(tally.window))).toBeLessThan(1);
    }
  });
});

test("the commission of all accounts is the income of all sellers", () => {
  forAnyBook(({ firm }, accounts) => {
    const paid = sum(accounts.map(({ today }) => today.commission));
    expect(apart(paid, sum(firm.sellers.map(({ income }) => income)))).toBeLessThan(1);
  });
});

test("the hours of all sellers of a role are those of the accounts that they serve", () => {
  forAnyBook(({ firm }, accounts) => {
    firm.sellers.forEach(({ role, used_hours, prospecting_hours }, i) => {
      const own = accounts.filter(({ seller }) => seller === i);
      expect(apart(used_hours, sum(own.map(({ today }) => today.hours[role] ?? 0)))).toBeLessThan(
        1,
      );
      expect(prospecting_hours).toBe(0);
    });
  });
});

test("no figure of any way or course is NaN or infinite", () => {
  forAnyBook((question, accounts) => {
    for (const account of accounts) {
      const { open, milder } = accountWays({
        ...waysQuestion(question, account),
        hour_values: hourValuesAt(question.firm, 40),
      });
      expect(numbersIn(milder).every(Number.isFinite)).toBe(true);
      for (const way of open) {
        const course = courseOf(way, { account, firm: question.firm, quarters: 8 });
        expect(numbersIn(way).every(Number.isFinite)).toBe(true);
        expect(numbersIn(course).every(Number.isFinite)).toBe(true);
      }
    }
  });
});

test("once a way has settled, the firm earns more by what its avoidable profit grows", () => {
  forAnyWay((way, account, { firm }) => {
    const { profit } = courseOf(way, { account, firm, quarters: 8 });
    const grown = avoidableProfit(expectedYear(way), firm) - avoidableProfit(account.today, firm);
    expect(
      apart((profit[7] ?? 0) * 4, grown - way.leaves * unexplained(account, firm)),
    ).toBeLessThan(1);
  });
});

test("what a way brings in all is what it brings quarter by quarter", () => {
  forAnyWay((way, account, { firm }) => {
    for (const quarters of [1, 6, 12]) {
      const { profit } = courseOf(way, { account, firm, quarters });
      expect(apart(profitOver(way, { account, firm, quarters }), sum([...profit]))).toBeLessThan(1);
    }
  });
});

test("a way supposes only terms that are known to say something of its kind, and no other term changes it", () => {
  forAnyBook((question, accounts) => {
    for (const account of accounts)
      for (const kind of wayKinds) {
        const asked = waysQuestion(question, account);
        const found = waysOfKind(kind, asked);
        const supposed = found.open ? found.ways.flatMap(({ terms }) => terms) : [];
        expect(supposed.filter((name) => !kindsSupposing(name).includes(kind))).toEqual([]);
        const others = termNames.filter((name) => !kindsSupposing(name).includes(kind));
        const halved = Object.fromEntries(others.map((name) => [name, likely[name] / 2]));
        expect(waysOfKind(kind, { ...asked, terms: { ...likely, ...halved } })).toEqual(found);
      }
  });
});

test("what sellers get more is what the account's commission grows by", () => {
  forAnyWay((way, account, { firm }) => {
    const { incomes } = courseOf(way, { account, firm, quarters: 8 });
    const gained = sum(incomes.map(({ change }) => change[7] ?? 0)) * 4;
    const grown = expectedYear(way).commission - account.today.commission;
    expect(apart(gained, grown + way.leaves * unexplained(account, firm))).toBeLessThan(1);
  });
});

test("hours that a seller keeps and hours that are freed are today's", () => {
  forAnyWay((way, { today, seller }, { firm }) => {
    const role = firm.sellers[seller]?.role ?? -1;
    const own = way.seller_hours.filter((hours) => hours.seller === seller);
    for (const { before, after } of own) {
      expect(apart(before, today.hours[role] ?? 0)).toBeLessThan(1);
      expect(
        apart(after, way.kind === "hand_over" ? 0 : (way.after.hours[role] ?? 0)),
      ).toBeLessThan(1);
    }
  });
});

test("the likelier it is to leave, the less a profitable account brings", () => {
  forAnyWay((way, account, { firm }) => {
    const worth = (leaves: number) => avoidableProfit(expectedYear({ ...way, leaves }), firm);
    const settled = (leaves: number) =>
      courseOf({ ...way, leaves }, { account, firm, quarters: 8 }).profit[7] ?? 0;
    const isProfitable = worth(0) > Math.max(0, -unexplained(account, firm));
    expect(isProfitable && worth(0.5) > worth(0.1)).toBe(false);
    expect(isProfitable && settled(0.5) > settled(0.1)).toBe(false);
  });
});

test("ten times the money is ten times of everything", () => {
  assert(
    property(anyStatedBook, (book) => {
      const once = resultsOf(statedBook(book));
      const often = resultsOf(statedBook(tenfold(book)));
      expect(often.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
      once.forEach(({ money, rest }, i) => {
        money.forEach((value, j) =>
          expect(apart(often[i]?.money[j] ?? 0, value * 10)).toBeLessThan(1),
        );
        rest.forEach((value, j) => expect(apart(often[i]?.rest[j] ?? 0, value)).toBeLessThan(1));
      });
    }),
  );
});

const sharedLines = [
  "net_sales",
  "cogs",
  "gross_profit",
  "charges",
  "expenses",
  "early_discounts",
  "bad_debt",
  "carrying_cost",
  "commission",
  "net_profit",
] as const;

const likely: TermValues = byName(termNames, (name) => defaultTerms[name].estimate.likely);

function forAnyBook(
  check: (question: AccountYearsQuestion, accounts: readonly AccountYear[]) => void,
): void {
  assert(
    property(anyStatedBook, (book: StatedBook) => {
      const question = statedBook(book);
      check(question, allYears(question));
    }),
  );
}

function forAnyWay(
  check: (way: WayOut, account: AccountYear, question: AccountYearsQuestion) => void,
): void {
  forAnyBook((question, accounts) => {
    for (const account of accounts) {
      const asked = waysQuestion(question, account);
      for (const kind of wayKinds) {
        const found = waysOfKind(kind, asked);
        if (found.open) for (const way of found.ways) check(way, account, question);
      }
    }
  });
}

function waysQuestion({ firm }: AccountYearsQuestion, account: AccountYear) {
  const successor = successorsIn(firm)(account.seller, account.account);
  return { account, firm, terms: likely, successor };
}

/** What every open way comes to; the value of an hour is money, too. */
function resultsOf(question: AccountYearsQuestion) {
  const { firm } = question;
  const dearest = Math.max(0, ...firm.roles.map(({ rate }) => rate));
  return allYears(question).flatMap((account) => {
    const hour_values = hourValuesAt(firm, dearest);
    const { open } = accountWays({ ...waysQuestion(question, account), hour_values });
    return open.map((way) => {
      const { profit, incomes } = courseOf(way, { account, firm, quarters: 8 });
      const paid = incomes.flatMap(({ change }) => [...change]);
      return {
        name: `${account.account} ${way.kind} ${way.variant}`,
        money: [...profit, ...paid, netProfit(way.after, firm), way.once.cost],
        rest: [way.leaves, way.once.hours, ...way.after.hours, way.figures.price_rise ?? 0],
      };
    });
  });
}

/** Commission for sales of another year. */
function unexplained(
  { today, commission_rate }: AccountYear,
  firm: AccountYearsQuestion["firm"],
): number {
  return today.commission - commission_rate * commissionBasisOf(today, firm);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How far apart two sums are, as a multiple of what the order of a sum may change. */
function apart(found: number, wanted: number): number {
  return Math.abs(found - wanted) / (1e-6 + Math.abs(wanted) * 1e-9);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Float64Array) return [...value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
