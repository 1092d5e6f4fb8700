import type { WayKind } from "../decision/way-out.ts";
import { visitDays } from "../decision/handover/visit-days.ts";
import { type Day, isoOf, parseDay } from "../lib/day.ts";
import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { AgreedWay } from "./agreed-way.ts";
import type { RecordBody } from "./record-kinds.ts";

type Task = RecordBody<"task">;

interface Step {
  readonly kind: Task["kind"];
  readonly title: Wording;
  /** Days after the change begins; below zero before it. */
  readonly after: number;
}

const daysOfQuarter = 91;
const daysOfYear = 365;

/** Returns what is to be done for a decision, by date; nothing is due before it was taken. */
export function decisionTasks(
  agreed: AgreedWay,
  decision_id: string,
  speech: Speech,
): readonly Task[] {
  const begins = dayOf(agreed.begins_on);
  const named = {
    account: agreed.account_name ?? agreed.account_id,
    successor: agreed.successor_name ?? "",
    named: agreed.successor_name === null ? "no" : "yes",
  };
  const task = (kind: Task["kind"], title: Wording, day: Day): Task => ({
    kind,
    title: speech.say(title, named),
    account_id: agreed.account_id,
    decision_id,
    due_on: isoOf(Math.max(day, dayOf(agreed.decided_on))),
    done_on: null,
    for: agreed.seller,
  });
  const own = steps[agreed.way.way].map(({ kind, title, after }) =>
    task(kind, title, begins + after),
  );
  const visits = visitDays({ from: begins, visits_a_year: visitsKept(agreed), weekday: null });
  const kept = visits.map((day) => task("visit", words.visit, day));
  return [...own, ...kept].toSorted((a, b) => a.due_on.localeCompare(b.due_on));
}

/** A seller who gives the account to inside sales keeps some visits. */
function visitsKept({ way: { way, assumptions } }: AgreedWay): number {
  if (way !== "reassign") return 0;
  return Math.round(assumptions.find(({ name }) => name === "reassign.visits")?.value ?? 0);
}

function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new RangeError(`${iso} is no date`);
  return day;
}

const words = {
  talk_prices: {
    en: "Talk to {account} about the new prices and terms",
    pl: "Rozmowa z klientem o nowych cenach i warunkach: {account}",
  },
  talk_change: {
    en: "Tell {account} who will look after it",
    pl: "Poinformuj klienta, kto przejmuje opiekę: {account}",
  },
  talk_partner: {
    en: "Tell {account} why the partner firm suits it better",
    pl: "Wyjaśnij klientowi, dlaczego firma partnerska będzie lepsza: {account}",
  },
  talk_end: {
    en: "Tell {account} when deliveries end, and why",
    pl: "Poinformuj klienta, kiedy i dlaczego kończą się dostawy: {account}",
  },
  split: {
    en: "Agree in writing how the commission on {account} is split, and until when",
    pl: "Ustalcie na piśmie podział prowizji i jak długo obowiązuje: {account}",
  },
  introduce: {
    en: "Introduce {named, select, yes {{successor}} other {the successor}} to {account}",
    pl: "Przedstaw następcę{named, select, yes { ({successor})} other {}} klientowi: {account}",
  },
  owner: {
    en: "Change the owner of {account} in the ERP",
    pl: "Zmień opiekuna klienta w systemie ERP: {account}",
  },
  together: {
    en: "Make the first visit to {account} together",
    pl: "Pierwsza wizyta u klienta wspólnie z następcą: {account}",
  },
  fee: {
    en: "Put in writing the partner’s fee for {account}, who invoices, and who answers for complaints",
    pl: "Ustalcie na piśmie wynagrodzenie partnera, kto fakturuje i kto odpowiada za reklamacje: {account}",
  },
  collect: {
    en: "Agree who collects what {account} still owes",
    pl: "Ustalcie, kto odzyskuje należności od klienta: {account}",
  },
  more_effort: {
    en: "Plan the added visits and asks at {account}",
    pl: "Zaplanuj dodatkowe wizyty i rozmowy o zamówieniach u klienta: {account}",
  },
  visit: { en: "Visit {account}", pl: "Wizyta u klienta: {account}" },
  look_back: {
    en: "Hold what {account} brings against what was promised",
    pl: "Porównaj wyniki z tym, co zakładała decyzja: {account}",
  },
  review: { en: "Look at {account} again", pl: "Ponownie przejrzyj klienta: {account}" },
} as const satisfies Readonly<Record<string, Wording>>;

const split: Step = { kind: "hand_over", title: words.split, after: -7 };
const introduce: Step = { kind: "hand_over", title: words.introduce, after: 0 };
const owner: Step = { kind: "hand_over", title: words.owner, after: 0 };
const tellOfChange: Step = { kind: "talk", title: words.talk_change, after: -7 };
const lookBack: Step = { kind: "follow_up", title: words.look_back, after: daysOfQuarter };

const steps: Readonly<Record<WayKind, readonly Step[]>> = {
  keep: [{ kind: "review", title: words.review, after: daysOfYear }],
  grow: [{ kind: "other", title: words.more_effort, after: 0 }, lookBack],
  reprice: [{ kind: "talk", title: words.talk_prices, after: -14 }, lookBack],
  reassign: [split, tellOfChange, introduce, owner, lookBack],
  hand_over: [
    split,
    tellOfChange,
    introduce,
    owner,
    { kind: "visit", title: words.together, after: 14 },
    lookBack,
  ],
  refer: [
    { kind: "hand_over", title: words.fee, after: -14 },
    { kind: "talk", title: words.talk_partner, after: -7 },
    { kind: "hand_over", title: words.collect, after: 0 },
  ],
  end: [
    { kind: "talk", title: words.talk_end, after: -14 },
    { kind: "hand_over", title: words.collect, after: 0 },
  ],
};
