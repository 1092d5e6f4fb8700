import { type Day, dayOf, isoOf } from "../lib/day.ts";
import { chance, lognormal, pick, type Random, whole } from "../lib/random.ts";
import { drawIndustry, drawNames } from "./account-names.ts";
import { type AccountTruth, drawTruths } from "./account-truth.ts";
import type { Kind } from "./archetypes.ts";
import type { DemoRow } from "./demo-row.ts";
import { fieldSellerOf, holdersOf, type Territory, territories } from "./staff.ts";
import { jonesMedical, smithManufacturing } from "./story-accounts.ts";

/** An account of the demo book: what it was made from, and what its card says. */
export interface DemoAccount {
  readonly truth: AccountTruth;
  readonly name: string;
  readonly industry: string;
  readonly territory: Territory;
  readonly size: number;
  readonly since: Day;
  readonly key_account: "yes" | "no" | null;
  /** Who visits it. */
  readonly field_seller: string;
  /** Who answers its calls. */
  readonly inside_seller: string;
  /** Who owns it: the field seller, or the inside seller of a small account. */
  readonly owner: string;
  readonly parent_id: string | null;
  /** Whether some of its invoices are in euro. */
  readonly euro: boolean;
  /** Whether its last invoice was never paid in full. */
  readonly bad_debt: boolean;
}

const smallSales = 14_000;
const euroAccounts = 3;
const badDebtors = 2;
const sisters = 3;
const storySellers: Partial<DemoAccount> = {
  territory: "north",
  field_seller: "E-01",
  owner: "E-01",
  inside_seller: "E-05",
};
const unknownFeeling = 0.15;
const feltKey: Readonly<Record<Kind, number>> = {
  smith: 0.3,
  demanding: 0.25,
  plain: 0.1,
  jones: 0.08,
  thrifty: 0.06,
};

/** Returns the accounts of the book, Smith and Jones first. */
export function drawAccounts(random: Random): readonly DemoAccount[] {
  const truths = drawTruths(random.fork("truths"));
  const cards = random.fork("cards");
  const industries = truths.map(({ kind }) => drawIndustry(cards, kind));
  const names = drawNames(cards, industries);
  const accounts = truths.map((truth, index) => {
    const industry = industries[index] ?? "";
    return { ...cardOf(cards, truth), industry, name: names[index] ?? "", ...storyCard(truth) };
  });
  return withMarks(accounts);
}

function cardOf(random: Random, truth: AccountTruth): Omit<DemoAccount, "name" | "industry"> {
  const territory = pick(random, territories);
  const field_seller = fieldSellerOf(territory);
  const inside_seller = pick(random, holdersOf("inside_sales"));
  return {
    truth,
    territory,
    size: Math.round(lognormal(random, Math.sqrt(truth.yearly_sales) / 2, 0.5)) + 3,
    since:
      truth.life === "new"
        ? truth.pace.span.from
        : dayOf(whole(random, 1998, 2023), 1, whole(random, 1, 365)),
    key_account: feelingOf(random, truth.kind),
    field_seller,
    inside_seller,
    owner: truth.yearly_sales < smallSales ? inside_seller : field_seller,
    parent_id: null,
    euro: false,
    bad_debt: false,
  };
}

function feelingOf(random: Random, kind: Kind): "yes" | "no" | null {
  if (chance(random, unknownFeeling)) return null;
  return chance(random, feltKey[kind]) ? "yes" : "no";
}

function storyCard({ account_id }: AccountTruth): Partial<DemoAccount> {
  switch (account_id) {
    case smithManufacturing.account_id:
      return { ...smithManufacturing.card, ...storySellers };
    case jonesMedical.account_id:
      return { ...jonesMedical.card, ...storySellers };
    default:
      return {};
  }
}

/** Marks whose invoices are partly in euro, whose last one was written off, and who belongs to whom. */
function withMarks(accounts: readonly DemoAccount[]): readonly DemoAccount[] {
  const others = accounts.slice(2);
  const euro = new Set(
    others.filter(({ truth }) => truth.life === "steady").slice(0, euroAccounts),
  );
  const former = others.filter(({ truth }) => truth.life === "former");
  const bad = new Set(former.slice(0, badDebtors));
  const children = new Map(
    others.slice(-2 * sisters).map((child, index) => [child, others[index >> 1]]),
  );
  return accounts.map((account) => ({
    ...account,
    euro: euro.has(account),
    bad_debt: bad.has(account),
    parent_id: children.get(account)?.truth.account_id ?? null,
  }));
}

/** Returns the accounts as rows of the table `accounts`; `wallets` are by account, where known. */
export function accountRows(
  accounts: readonly DemoAccount[],
  wallets: ReadonlyMap<DemoAccount, number>,
): readonly DemoRow[] {
  return accounts.map((account) => ({
    account_id: account.truth.account_id,
    name: account.name,
    tax_id: null,
    parent_id: account.parent_id,
    owner: account.owner,
    territory: account.territory,
    industry: account.industry,
    size: account.size,
    region: account.territory,
    since: isoOf(account.since),
    status: account.truth.life === "former" ? "former" : "customer",
    key_account: account.key_account,
    wallet: wallets.get(account) ?? null,
  }));
}
