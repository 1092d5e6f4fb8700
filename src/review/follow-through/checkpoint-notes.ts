import { typeWords } from "../../account/type-words.ts";
import { daysIn, isoOf, startOfMonth, type Window } from "../../lib/day.ts";
import type { Wording } from "../../lib/language.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import { windowAfter } from "./checkpoint-window.ts";
import type { CheckpointFigures } from "./follow-through-document.ts";
import type { HeldCheckpoint } from "./hold-checkpoint.ts";
import { leastUntouched } from "./market-move.ts";
import type { HeldPlan } from "./planned-checkpoint.ts";
import type { RunningDecision } from "./running-decisions.ts";
import { isAtWork } from "./untouched.ts";
import type { DecidedAccount } from "./untouched-beside.ts";
import type { AccountFigures } from "./window-figures.ts";

export interface NotesQuestion {
  readonly of: DecidedAccount;
  readonly plan: HeldPlan;
  readonly held: HeldCheckpoint;
  readonly figures: CheckpointFigures;
  readonly decisions: readonly RunningDecision[];
  /** The ledger's; null where it is empty. */
  readonly span: Window | null;
}

type Note = (question: NotesQuestion, speech: Speech) => string | null;

/** Returns what a held checkpoint rests on and how sure it is. */
export function checkpointNotes(question: NotesQuestion, speech: Speech): readonly string[] {
  return notes.flatMap((note) => note(question, speech) ?? []);
}

const notes: readonly Note[] = [
  marketNote,
  chanceNote,
  uncomparedNote,
  baselineNote,
  coldStartNote,
  shortNote,
  cutNote,
  earlierNote,
  leavingNote,
  uncostedNote,
  hoursNote,
];

function marketNote({ held }: NotesQuestion, speech: Speech): string | null {
  const { market } = held;
  if (market === null) return null;
  const growth = market.growth - 1;
  const points = market.margin * 100;
  return speech.say(marketWords, {
    accounts: market.accounts,
    growth: speech.share(Math.abs(growth), 1),
    grew: growth < 0 ? "less" : "more",
    points: speech.number(Math.abs(points), 1),
    left: points < 0 ? "less" : "more",
  });
}

const marketWords: Wording = {
  en: "Of the {accounts} untouched accounts the middle one sold {growth} {grew, select, less {less} other {more}} than before, and of every 100 sold it left the firm {points} {left, select, less {less} other {more}}.",
  pl: "Wśród {accounts, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} bez żadnej decyzji środkowa sprzedaż była o {growth} {grew, select, less {mniejsza} other {większa}} niż przedtem, a z każdych 100 sprzedaży zostawało firmie o {points} {left, select, less {mniej} other {więcej}}.",
};

function chanceNote({ held }: NotesQuestion, speech: Speech): string | null {
  const { market } = held;
  if (market === null || market.beyond_chance === null) return null;
  return speech.say(chanceWords, {
    stray: speech.money(market.stray),
    beyond: market.beyond_chance ? "yes" : "no",
  });
}

const chanceWords: Wording = {
  en: "At its size, four in five of them strayed no more than {stray} from that pace by themselves: {beyond, select, yes {chance alone hardly explains the result} other {chance alone could have turned the result}}.",
  pl: "W skali tego klienta cztery piąte z nich samo z siebie odbiegło od tego tempa najwyżej o {stray}: {beyond, select, yes {sam przypadek raczej nie tłumaczy wyniku} other {sam przypadek mógł przesądzić o wyniku}}.",
};

function uncomparedNote({ of, held }: NotesQuestion, speech: Speech): string | null {
  if (held.market !== null) return null;
  const type = of.type ?? "Unclear";
  if (type === "Unclear") return speech.say(unlikeWords);
  return speech.say(fewWords, {
    accounts: held.untouched,
    type: speech.say(typeWords[type]),
    least: leastUntouched,
  });
}

const unlikeWords: Wording = {
  en: "Its type was unclear when it was decided, so that it is compared with no other accounts: the market is in the figure.",
  pl: "W chwili decyzji typ klienta był niejasny, więc nie porównano go z innymi: wynik zawiera zmiany rynku.",
};

const fewWords: Wording = {
  en: "{accounts, plural, =0 {No untouched {type} account} one {Only # untouched {type} account} other {Only # untouched {type} accounts}} bought in both times, and {least} at least are compared: the market is in the figure.",
  pl: "W obu okresach {accounts, plural, =0 {nie kupował żaden klient} one {kupował tylko # klient} few {kupowali tylko # klienci} many {kupowało tylko # klientów} other {kupowało tylko # klienta}} typu {type} bez żadnej decyzji, a do porównania potrzeba co najmniej {least}: wynik zawiera zmiany rynku.",
};

function baselineNote({ plan, held }: NotesQuestion, speech: Speech): string | null {
  if (plan.baseline.kind === "year_earlier" || daysIn(plan.after) >= wholeYear) return null;
  return speech.say(seasonWords, { compared: held.market === null ? "no" : "yes" });
}

const wholeYear = 365;

const seasonWords: Wording = {
  en: "The ledger does not know it a year earlier, so that it is held against the days just before: {compared, select, yes {a season of its own is in the figure} other {the season is in the figure}}.",
  pl: "Brak danych o tym kliencie sprzed roku, więc porównano go z dniami tuż przed zmianą: wynik zawiera {compared, select, yes {jego własną sezonowość} other {sezonowość}}.",
};

/** Invoices of three months before a ledger begins may still be open within it, and paid. */
const coldMonths = 3;

function coldStartNote({ plan, held, span }: NotesQuestion, speech: Speech): string | null {
  if (span === null || plan.baseline.window.from >= startOfMonth(span.from, coldMonths))
    return null;
  return speech.say(coldWords, { compared: held.market === null ? "no" : "yes" });
}

const coldWords: Wording = {
  en: "The ledger begins about when the time before does: invoices from earlier are not in it, so that the cost of late payment and commission on what was paid look smaller then than they were{compared, select, yes {, for the untouched accounts as well} other {}}.",
  pl: "Dane zaczynają się mniej więcej wtedy, gdy okres porównawczy: nie ma w nich wcześniejszych faktur, więc koszt oczekiwania na zapłatę i prowizja od wpłat wyglądają w nim na niższe{compared, select, yes {, także u klientów bez żadnej decyzji} other {}}.",
};

function shortNote({ plan }: NotesQuestion, speech: Speech): string | null {
  return daysIn(plan.after) < enoughDays ? speech.say(shortWords) : null;
}

const enoughDays = 150;

const shortWords: Wording = {
  en: "So few months are little evidence: one large order, or one that comes a month later, moves the figure.",
  pl: "Tak krótki okres to słaby dowód: wynik zmienia jedno duże zamówienie albo zamówienie o miesiąc późniejsze.",
};

function cutNote({ of, plan }: NotesQuestion, speech: Speech): string | null {
  const { begins, end } = of.decision;
  if (end === null || plan.after.to === windowAfter(begins, plan.days).to) return null;
  return speech.say(cutWords, {
    day: speech.date(isoOf(plan.after.to - 1)),
    because: end.because,
  });
}

const cutWords: Wording = {
  en: "It is held up to {day} only: {because, select, withdrawn {the decision was withdrawn then} other {another decision took its place then}}.",
  pl: "Rozliczono tylko okres do {day}: {because, select, withdrawn {potem decyzję wycofano} other {potem zastąpiła ją inna decyzja}}.",
};

function earlierNote({ of, plan, decisions }: NotesQuestion, speech: Speech): string | null {
  const { decision } = of;
  const since = { from: plan.baseline.window.from, to: decision.begins };
  const hasEarlier = decisions.some(
    (one) =>
      one.id !== decision.id &&
      one.body.account_id === decision.body.account_id &&
      one.begins <= decision.begins &&
      isAtWork(one, since),
  );
  return hasEarlier ? speech.say(earlierWords) : null;
}

const earlierWords: Wording = {
  en: "An earlier decision was at work in the time before, so that part of the change may be its doing.",
  pl: "W okresie porównawczym działała wcześniejsza decyzja, więc część zmiany może być jej skutkiem.",
};

function leavingNote({ of, held }: NotesQuestion, speech: Speech): string | null {
  const { way } = of.decision.body;
  const isToGo = way === "refer" || way === "end";
  const isGone = held.after.net_sales <= 0;
  if (isToGo) return isGone ? null : speech.say(stillWords);
  return isGone ? speech.say(goneWords) : null;
}

const goneWords: Wording = {
  en: "It has bought nothing since: it may have left.",
  pl: "Od tego czasu klient nic nie kupił: być może odszedł.",
};

const stillWords: Wording = {
  en: "It was to go, and still buys: the decision has not been carried out, or not from its first day.",
  pl: "Współpraca miała się skończyć, a klient nadal kupuje: decyzji nie wykonano albo nie od pierwszego dnia.",
};

function uncostedNote({ held }: NotesQuestion, speech: Speech): string | null {
  const share = Math.max(uncostedShare(held.before), uncostedShare(held.after));
  return share < worthSaying ? null : speech.say(uncostedWords, { share: speech.share(share) });
}

const worthSaying = 0.05;

function uncostedShare({ net_sales, uncosted_sales }: AccountFigures): number {
  return ratio(uncosted_sales, net_sales) ?? 0;
}

const uncostedWords: Wording = {
  en: "Up to {share} of its sales have no cost of goods and count as all profit.",
  pl: "Nawet {share} jego sprzedaży nie ma kosztu towaru i w całości liczy się jako zysk.",
};

function hoursNote({ held, figures }: NotesQuestion, speech: Speech): string | null {
  const { promised, seen } = figures.seller_hours_freed;
  if (held.before.seller_hours === 0 && held.after.seller_hours === 0) return null;
  return speech.say(hoursWords, { promised: speech.number(promised), seen: speech.number(seen) });
}

const hoursWords: Wording = {
  en: "Sellers’ hours freed: {seen}; once all is settled, {promised} in as long a time were promised.",
  pl: "Uwolnione godziny handlowców: {seen}; docelowo w tak długim czasie obiecano {promised}.",
};
