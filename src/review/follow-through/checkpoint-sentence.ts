import { typeWords } from "../../account/type-words.ts";
import { type Day, isoOf, type Window } from "../../lib/day.ts";
import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { UntoldReason } from "./follow-through-document.ts";
import { type FollowedCheckpoint, lacksPartnerFee } from "./followed-checkpoint.ts";
import type { ClosedState } from "./planned-checkpoint.ts";
import type { DecidedAccount } from "./untouched-beside.ts";
import type { Verdict } from "./verdict.ts";

interface SentenceQuestion {
  readonly of: DecidedAccount;
  /** The ledger's. */
  readonly span: Window | null;
}

/** Returns what came of a checkpoint, in one sentence. */
export function checkpointSentence(
  checkpoint: FollowedCheckpoint,
  { of, span }: SentenceQuestion,
  speech: Speech,
): string {
  if (checkpoint.kind === "held") return heldSentence(checkpoint, of, speech);
  const { due } = checkpoint.plan;
  const day = (at: Day) => speech.date(isoOf(at));
  if (checkpoint.kind === "untold")
    return speech.say(untoldWords[checkpoint.because], {
      account: of.decision.body.account_id,
      day: day(due - 1),
    });
  return speech.say(closedWords[checkpoint.plan.state], {
    due: day(due),
    day: day(due - 1),
    ended: day(of.decision.end?.on ?? due),
    last: span === null ? "" : day(span.to - 1),
    ledger: span === null ? "empty" : "short",
  });
}

type HeldFollowed = Extract<FollowedCheckpoint, { readonly kind: "held" }>;

function heldSentence({ plan, held }: HeldFollowed, of: DecidedAccount, speech: Speech): string {
  const { market, brought, promised, promised_in_market } = held;
  const amount = (value: number) => speech.money(Math.abs(value));
  const isSame = amount(promised) === amount(promised_in_market);
  return speech.say(market === null ? uncomparedWords : comparedWords, {
    day: speech.date(isoOf(plan.after.to - 1)),
    amount: amount(brought),
    sign: brought < 0 ? "less" : "more",
    accounts: held.untouched,
    type: speech.say(typeWords[of.type ?? "Unclear"]),
    chance: market?.beyond_chance === false && !lacksPartnerFee(held, of) ? "alone" : "not",
    baseline: plan.baseline.kind,
    promise: speech.say(held.verdict === "nothing_promised" ? noPromise : promiseWords, {
      promised: amount(promised),
      sign: promised < 0 ? "less" : "more",
      market: isSame ? "same" : "moved",
      there: amount(promised_in_market),
    }),
    verdict: speech.say(lacksPartnerFee(held, of) ? feeWords : verdictWords[held.verdict]),
  });
}

const comparedWords: Wording = {
  en: "Up to {day} the firm earned {amount} {sign, select, less {less} other {more}} with it than at the pace of {accounts} untouched {type} accounts; {promise}{verdict}{chance, select, alone {, as chance alone could have it} other {}}.",
  pl: "Do {day} firma zarobiła na tym kliencie o {amount} {sign, select, less {mniej} other {więcej}}, niż gdyby zmieniał się jak {accounts, plural, one {# klient} few {# klienci} many {# klientów} other {# klienta}} typu {type} bez żadnej decyzji; {promise}{verdict}{chance, select, alone {, co mógł sprawić sam przypadek} other {}}.",
};

const uncomparedWords: Wording = {
  en: "Up to {day} the firm earned {amount} {sign, select, less {less} other {more}} with it than {baseline, select, year_earlier {over the same days a year earlier} other {in as long a time before}}; {promise}{verdict}.",
  pl: "Do {day} firma zarobiła na tym kliencie o {amount} {sign, select, less {mniej} other {więcej}} niż {baseline, select, year_earlier {w tych samych dniach rok wcześniej} other {w równie długim czasie przedtem}}; {promise}{verdict}.",
};

const promiseWords: Wording = {
  en: "{promised} {sign, select, less {less} other {more}} had been promised{market, select, same {} other {, which is {there} in a market that moved so}}",
  pl: "obiecano o {promised} {sign, select, less {mniej} other {więcej}}{market, select, same {} other {, czyli o {there} na takim rynku}}",
};

const noPromise: Wording = {
  en: "no change had been promised",
  pl: "nie obiecano żadnej zmiany",
};

const verdictWords: Readonly<Record<Verdict, Wording>> = {
  kept: { en: ": the promise was kept", pl: ": obietnica dotrzymana" },
  fell_short: { en: ": it fell short", pl: ": wyszło mniej, niż obiecano" },
  against: { en: ": it went the other way", pl: ": wyszło odwrotnie, niż obiecano" },
  nothing_promised: { en: "", pl: "" },
};

const feeWords: Wording = {
  en: ", a partner’s fee among it that is not in these figures: it cannot be judged without",
  pl: ", w tym opłatę firmy partnerskiej, której w tych danych nie ma: bez niej nie da się tego ocenić",
};

const untoldWords: Readonly<Record<UntoldReason, Wording>> = {
  no_promise: {
    en: "The promise does not reach to {day}: it was made for a shorter time.",
    pl: "Obietnica nie sięga do {day}: złożono ją na krótszy okres.",
  },
  no_time_before: {
    en: "The ledger does not know the account for long enough before it began to hold the time up to {day} against anything.",
    pl: "Dane o tym kliencie sprzed decyzji są zbyt krótkie, by okres do {day} z czymkolwiek porównać.",
  },
  no_account: {
    en: "The ledger does not know the account {account}.",
    pl: "W danych nie ma klienta {account}.",
  },
  no_costs: {
    en: "Too few of the goods sold up to {day}, or in the time before, have a cost: what the firm earned is not known.",
    pl: "Zbyt mało towaru sprzedanego do {day} lub wcześniej ma koszt: nie wiadomo, ile firma zarobiła.",
  },
  no_sales_before: {
    en: "It bought nothing in the time that the days up to {day} would be held against.",
    pl: "W okresie, z którym trzeba by porównać dni do {day}, klient nic nie kupił.",
  },
};

const closedWords: Readonly<Record<ClosedState, Wording>> = {
  not_due: {
    en: "It can be held from {due} on.",
    pl: "Można to rozliczyć od {due}.",
  },
  too_early: {
    en: "{ledger, select, empty {The ledger holds no document yet} other {The ledger’s last document is of {last}}}; import what came up to {day}.",
    pl: "{ledger, select, empty {W danych nie ma jeszcze żadnego dokumentu} other {Ostatni dokument w danych jest z {last}}}; zaimportuj dokumenty do {day}.",
  },
  withdrawn: {
    en: "The decision was withdrawn on {ended}: nothing is held after that day.",
    pl: "Decyzję wycofano {ended}: późniejszego okresu się nie rozlicza.",
  },
  superseded: {
    en: "Another decision took its place on {ended}: nothing is held after that day.",
    pl: "Od {ended} obowiązuje inna decyzja: późniejszego okresu się nie rozlicza.",
  },
};
