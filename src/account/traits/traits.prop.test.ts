import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { type Facts, sumNames } from "../../ledger/facts.ts";
import type { FactsSample } from "../../ledger/facts-sample.ts";
import { byName } from "../../lib/by-name.ts";
import { mapColumns } from "../../lib/column.ts";
import { languages } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import {
  accountIds,
  anyBehaviour,
  type BehaviourFacts,
  behaviourOf,
  meetingModel,
} from "./any-behaviour.test-support.ts";
import { readTraits } from "./read-traits.ts";
import type { BookBehaviour, TraitReading } from "./trait.ts";

const english = speech("en", "USD");

function readingsOf(book: BookBehaviour): readonly (readonly TraitReading[])[] {
  const found = readTraits(book);
  return accountIds.map((_, account) => found.of(account, english));
}

test("percentiles lie between 0 and 100, and a trait without data leans nowhere", () => {
  assert(
    property(anyBehaviour, (sample) => {
      const readings = readingsOf(behaviourOf(sample)).flat();
      expect(readings.filter((reading) => !isSound(reading))).toEqual([]);
    }),
  );
});

function isSound({ measure, percentile, direction, evidence }: TraitReading): boolean {
  if (evidence === "missing") return measure === null && percentile === null && direction === null;
  if (measure === null || Number.isNaN(measure)) return false;
  return percentile === null ? direction === null : percentile >= 0 && percentile <= 100;
}

test("every sentence is one sentence in both languages, without a figure that is none", () => {
  assert(
    property(anyBehaviour, (sample) => {
      const found = readTraits(behaviourOf(sample));
      for (const language of languages)
        for (const [account] of accountIds.entries())
          for (const { sentence } of found.of(account, speech(language, "EUR")))
            expect(sentence).toMatch(/^(?!.*(?:NaN|∞|undefined|[{}])).+[^.]\.$/);
    }),
  );
});

test("the order of accounts never matters", () => {
  assert(
    property(anyBehaviour, (sample) => {
      const turned = turnedRound(sample);
      expect(readingsOf(behaviourOf(turned)).toReversed()).toEqual(readingsOf(behaviourOf(sample)));
    }),
  );
});

/** The same book with its accounts renamed so that they sort the other way round. */
function turnedRound({ now, before, touched, coverage, known }: BehaviourFacts): BehaviourFacts {
  return {
    now: renamed(now),
    before: renamed(before),
    touched: touched.map(renamedCell),
    coverage,
    known: known.toReversed(),
  };
}

function renamed(sample: FactsSample): FactsSample {
  return {
    ...sample,
    cells: (sample.cells ?? []).map(renamedCell),
    sales: (sample.sales ?? []).map(renamedCell),
    opening: Object.fromEntries(
      Object.entries(sample.opening ?? {}).map(([id, balance]) => [newName(id), balance]),
    ),
  };
}

function renamedCell<Cell extends { readonly account: string }>(cell: Cell): Cell {
  return { ...cell, account: newName(cell.account) };
}

function newName(id: string): string {
  return accountIds[accountIds.length - 1 - accountIds.indexOf(id)] ?? id;
}

test("eight times the money changes no measure but that per thousand, which is an eighth", () => {
  assert(
    property(anyBehaviour, (sample) => {
      const once = readingsOf(behaviourOf(sample)).flat();
      const often = readingsOf(inflated(sample)).flat();
      for (const [i, { name, measure, percentile, direction }] of once.entries()) {
        const wanted = name === "demand" && measure !== null ? measure / scale : measure;
        expect(often[i]).toMatchObject({ name, measure: wanted, percentile, direction });
      }
    }),
  );
});

/** A power of two scales binary fractions exactly, so that ties stay ties. */
const scale = 8;

function inflated(sample: BehaviourFacts): BookBehaviour {
  const known = sample.known.map((one) => ({
    ...one,
    parts: one.parts * scale,
    solution: one.solution * scale,
    unknown: one.unknown * scale,
    compared_net: one.compared_net * scale,
    compared_profit: one.compared_profit * scale,
    profit_elsewhere: one.profit_elsewhere * scale,
    wallet: one.wallet === null ? null : one.wallet * scale,
  }));
  return behaviourOf({ ...sample, known }, dearModel, dear);
}

const dearModel = {
  ...meetingModel,
  roles: Object.fromEntries(
    Object.entries(meetingModel.roles).map(([name, role]) => [
      name,
      { ...role, cost: role.cost * scale },
    ]),
  ),
  charges: meetingModel.charges.map((charge) => ({
    ...charge,
    amount: { likely: charge.amount.likely * scale, low: 0, high: 0 },
  })),
  commission: meetingModel.commission && {
    ...meetingModel.commission,
    tiers: meetingModel.commission.tiers.map(({ up_to, rate }) => ({
      up_to: up_to && up_to * scale,
      rate,
    })),
  },
};

/** The same facts with every amount of money scaled, counts left alone. */
function dear(facts: Facts): Facts {
  const { cells, opening, sales } = facts;
  const { net_sales, gross_profit, uncosted_net } = sales;
  return {
    ...facts,
    cells: {
      ...cells,
      sums: byName(sumNames, (name) =>
        name === "problems" || name === "inbound" ? cells.sums[name] : scaledUp(cells.sums[name]),
      ),
      expenses_by_kind: mapColumns(cells.expenses_by_kind, scaledUp),
      uncosted_by_family: mapColumns(cells.uncosted_by_family, scaledUp),
    },
    opening: { ...opening, balance: scaledUp(opening.balance) },
    sales: {
      ...sales,
      net_sales: scaledUp(net_sales),
      gross_profit: scaledUp(gross_profit),
      uncosted_net: scaledUp(uncosted_net),
    },
  };
}

function scaledUp(column: Float64Array): Float64Array {
  return column.map((value) => value * scale);
}
