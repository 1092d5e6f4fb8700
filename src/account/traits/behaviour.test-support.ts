import { parsedModel } from "../../costing/cost-model.test-support.ts";
import type { CostModel } from "../../costing/cost-model.ts";
import type { Assortment } from "../../ledger/assortment.ts";
import { type FactsSample, factsSample, type SampleCell } from "../../ledger/facts-sample.ts";
import { type Tally, tally } from "../../ledger/tally.ts";
import { byName } from "../../lib/by-name.ts";
import type { Language } from "../../lib/language.ts";
import { type Speech, speech } from "../../lib/speech.ts";
import { inTenThousandths } from "../../lib/ten-thousandths.ts";
import { statement } from "../statement.ts";
import { readTraits } from "./read-traits.ts";
import type { BookBehaviour, TraitName, TraitReading } from "./trait.ts";

type Amounts = Readonly<Record<string, number>>;

/** What an account bought; money in currency units. */
export interface BoughtSample {
  readonly by_offering?: Amounts;
  readonly families?: number;
  readonly compared_net?: number;
  readonly compared_profit?: number;
  readonly profit_elsewhere?: number;
}

/** A book in small, by account id; what a test does not name is absent. */
export interface BehaviourSample {
  readonly now: Readonly<Record<string, Omit<SampleCell, "account" | "month">>>;
  readonly before?: BehaviourSample["now"];
  readonly coverage?: FactsSample["coverage"];
  readonly model?: CostModel;
  readonly key_accounts?: Readonly<Record<string, boolean>>;
  /** Currency units a year. */
  readonly wallets?: Amounts;
  readonly bought?: Readonly<Record<string, BoughtSample>>;
  readonly families_sold?: number;
}

const withoutRoles = parsedModel('currency = "USD"');

/** Returns the behaviour of a book of the first half of 2026, and of the half year before it. */
export function behaviour(sample: BehaviourSample): BookBehaviour {
  const { model = withoutRoles } = sample;
  const now = halfYear(sample, sample.now, ["2026-01-01", "2026-07-01", "2026-02"]);
  return {
    now: statement(now, model),
    before:
      sample.before === undefined
        ? null
        : statement(
            halfYear(sample, sample.before, ["2025-07-01", "2026-01-01", "2025-08"]),
            model,
          ),
    assortment: sample.bought === undefined ? null : assortmentOf(sample, now),
  };
}

function halfYear(
  { now, before = {}, coverage = {}, key_accounts = {}, wallets = {} }: BehaviourSample,
  cells: BehaviourSample["now"],
  [from, to, month]: readonly [string, string, string],
): Tally {
  const facts = factsSample({
    from,
    to,
    coverage,
    cells: Object.entries(cells).map(([account, cell]) => ({ ...cell, account, month })),
    opening: Object.fromEntries(Object.keys({ ...now, ...before }).map((id) => [id, 0])),
  });
  const { id } = facts.accounts;
  const accounts = {
    ...facts.accounts,
    key_account: id.map((one) => key_accounts[one] ?? null),
    wallet: id.map((one) => inTenThousandths(wallets[one] ?? Number.NaN) || null),
  };
  return tally({ ...facts, accounts });
}

function assortmentOf({ bought = {}, families_sold = 0 }: BehaviourSample, now: Tally): Assortment {
  const { id } = now.accounts;
  const offerings = Object.values(bought).flatMap((one) => Object.keys(one.by_offering ?? {}));
  const money = (of: (one: BoughtSample) => number | undefined) =>
    Float64Array.from(id, (one) => inTenThousandths(of(bought[one] ?? {}) ?? 0));
  return {
    window: now.window,
    account_id: id,
    net_by_offering: byName([...new Set(offerings)], (name) =>
      money((one) => one.by_offering?.[name]),
    ),
    families: Float64Array.from(id, (one) => bought[one]?.families ?? 0),
    compared_net: money((one) => one.compared_net),
    compared_profit: money((one) => one.compared_profit),
    profit_elsewhere: money((one) => one.profit_elsewhere),
    families_sold,
  };
}

/** Returns one trait of one account, with plain spaces in its sentence. */
export function traitOf(
  book: BookBehaviour,
  [account, name]: readonly [string, TraitName],
  language: Language = "en",
): TraitReading {
  const index = book.now.tally.accounts.id.indexOf(account);
  const found = readTraits(book)
    .of(index, spoken(language))
    .find((reading) => reading.name === name);
  if (found === undefined) throw new RangeError(`there is no trait ${name}`);
  return { ...found, sentence: found.sentence.replaceAll("\u00a0", " ") };
}

/** Returns the sentence of a trait in both languages. */
export function sentencesOf(
  book: BookBehaviour,
  of: readonly [string, TraitName],
): readonly [string, string] {
  return [traitOf(book, of, "en").sentence, traitOf(book, of, "pl").sentence];
}

function spoken(language: Language): Speech {
  return speech(language, language === "pl" ? "PLN" : "USD");
}
