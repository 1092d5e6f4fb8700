import { kindTitles } from "../decision/card/way-words.ts";
import type { AccountColumns } from "../ledger/facts.ts";
import type { NoWay, WayKind } from "../decision/way-out.ts";
import type { Sentence } from "../lib/language.ts";
import { joined } from "../lib/sentence.ts";
import type { BrokenLock } from "../plan/locked-ways.ts";
import { mostOf, type OpenPlan, type Solve } from "../plan/make-plan.ts";
import { grossProfitOf, netSalesOf } from "../plan/plan-measures.ts";
import { findAccount } from "./find-account.ts";
import type { JudgedBook } from "./judge-book.ts";
import type { AskedLock } from "./asked-lock.ts";

/** Returns what is wrong with locks that contradict each other or the plan file; null where nothing is. */
export function refusedLocks(
  filed: ReadonlyMap<number, WayKind>,
  asked: readonly AskedLock[],
  accounts: AccountColumns,
): Sentence | null {
  const said = new Map<number, WayKind>();
  for (const { account, way } of asked) {
    const index = findAccount(accounts, account);
    const id = accounts.id[index] ?? account;
    const before = said.get(index);
    if (before !== undefined && before !== way)
      return {
        en: `--lock settles ${id} as ${before} and as ${way}; give one of them`,
        pl: `Dla ${id} podano naraz dwa ustalenia: ${titleOf(before)} i ${titleOf(way)}; zostaw jedno z nich.`,
      };
    const inFile = filed.get(index);
    if (inFile !== undefined && inFile !== way)
      return {
        en: `--lock settles ${id} as ${way}, but plan.toml as ${inFile}; change one of them`,
        pl: `Dla ${id} ustalono: ${titleOf(way)}, a w plan.toml: ${titleOf(inFile)}; zmień jedno z nich.`,
      };
    said.set(index, way);
  }
  return null;
}

/** Returns why locked ways cannot be taken. */
export function brokenLocks(broken: readonly BrokenLock[], { id }: AccountColumns): Sentence {
  const sentences = broken.map(({ account, way, because }) => ({
    en: `${id[account]} cannot be settled as ${way}: ${reasons[because].en}`,
    pl: `${id[account]} – nie da się ustalić decyzji „${titleOf(way)}”: ${reasons[because].pl}.`,
  }));
  return joined(sentences, "\n");
}

/** What the Polish page calls a way. */
function titleOf(way: WayKind): string {
  return kindTitles[way].pl;
}

const reasons: Readonly<Record<NoWay | "not_decided", Sentence>> = {
  no_sales: {
    en: "it bought nothing in this window",
    pl: "klient niczego w tym okresie nie kupił",
  },
  no_hours: {
    en: "no hours of its seller are on record; import touches of kind visit, or choose another way",
    pl: "brak godzin jego handlowca; zaimportuj kontakty rodzaju visit albo wybierz inną decyzję",
  },
  no_ground: {
    en: "its prices, orders and payments give no ground for other terms",
    pl: "jego ceny, zamówienia i płatności nie dają podstaw do zmiany warunków",
  },
  loses_money: {
    en: "it loses money, and growing would lose more; change its terms first",
    pl: "klient przynosi stratę, a jego rozwój by ją powiększył; najpierw zmień warunki",
  },
  few_visits: {
    en: "its seller visits it no more than once a quarter already",
    pl: "handlowiec już teraz odwiedza go nie częściej niż raz na kwartał",
  },
  nobody_to_take_it: {
    en: "there is nobody to take it over; name a successor in plan.toml",
    pl: "nie ma komu go przekazać; wskaż następcę (successor) w plan.toml",
  },
  not_decided: {
    en: "nothing happened with it in this window, or it is a prospect",
    pl: "w tym okresie nic się z nim nie działo albo jest to potencjalny klient",
  },
};

/** Returns why there is no plan: the floors that cannot be kept, each with the most that can. */
export async function noPlan(open: OpenPlan, { now }: JudgedBook, solve: Solve): Promise<Sentence> {
  const { floor_net_sales, floor_gross_profit, locked } = open.question;
  const floors = [
    { name: "floor_net_sales", floor: floor_net_sales, of: netSalesOf },
    { name: "floor_gross_profit", floor: floor_gross_profit, of: grossProfitOf },
  ];
  const { id } = now.statement.tally.accounts;
  const settled = [...locked.keys()].map((account) => id[account]).join(", ");
  const broken: Sentence[] = [];
  for (const { name, floor, of } of floors) {
    const most = floor === null ? null : await mostOf(open, of, solve);
    if (floor !== null && most !== null && most < floor)
      broken.push(unkept({ name, floor, most, settled }));
  }
  if (broken.length > 0)
    return {
      en: `plan.toml: ${joined(broken, "; ").en}; lower it`,
      pl: `plan.toml: ${joined(broken, "; ").pl}; obniż ten próg.`,
    };
  return cramped({ settled, isFloored: floor_net_sales !== null || floor_gross_profit !== null });
}

interface UnkeptFloor {
  readonly name: string;
  readonly floor: number;
  readonly most: number;
  /** Ids of the accounts that are settled. */
  readonly settled: string;
}

function unkept({ name, floor, most, settled }: UnkeptFloor): Sentence {
  const [least, reached] = [Math.round(floor), Math.floor(most)];
  return {
    en: `${name} = ${least} cannot be kept${withSettled(settled).en}: no plan reaches more than ${reached}`,
    pl: `${name} = ${least} jest nieosiągalne${withSettled(settled).pl}: żaden plan nie daje więcej niż ${reached}`,
  };
}

function cramped({
  settled,
  isFloored,
}: {
  readonly settled: string;
  readonly isFloored: boolean;
}): Sentence {
  const given = withSettled(settled);
  if (isFloored)
    return {
      en: `no plan keeps to the hours, the floors of plan.toml and the changes a quarter at once${given.en}; lower a floor, or allow more changes`,
      pl: `Żaden plan nie mieści się naraz w godzinach, progach z plan.toml i liczbie zmian w kwartale${given.pl}; obniż któryś próg albo dopuść więcej zmian.`,
    };
  return {
    en: `no plan keeps to the hours and the changes a quarter at once${given.en}; allow more changes with --max-changes`,
    pl: `Żaden plan nie mieści się naraz w godzinach i liczbie zmian w kwartale${given.pl}; dopuść więcej zmian w kwartale.`,
  };
}

function withSettled(settled: string): Sentence {
  if (settled === "") return { en: "", pl: "" };
  return { en: ` with what is settled for ${settled}`, pl: ` przy ustaleniach dla ${settled}` };
}
