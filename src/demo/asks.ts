import { type Day, isoOf } from "../lib/day.ts";
import { beta, chance, lognormal, pick, pickWeighted, type Random, whole } from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import type { Kind } from "./archetypes.ts";
import { demoWindow, drawWorkday, workdayFrom } from "./calendar.ts";
import type { DemoRow } from "./demo-row.ts";
import type { Prospect } from "./prospects.ts";
import { holdersOf, staff } from "./staff.ts";

const asks = 320;
const toProspects = 0.3;
const byEngineers = 0.1;
const prospectYes = 0.16;
const yesOf: Readonly<Record<Kind, number>> = {
  smith: 0.24,
  jones: 0.52,
  demanding: 0.38,
  thrifty: 0.2,
  plain: 0.34,
};
const persons = ["plant manager", "buyer", "owner", "head of quality", "maintenance lead"];
const abouts = [
  "annual agreement",
  "trial order",
  "supply cabinets",
  "maintenance plan",
  "referral",
];
const prospectAbouts = ["first meeting", "trial order", "plant survey"];
const noReasons: readonly (readonly [string, number])[] = [
  ["price", 4],
  ["happy with the present supplier", 4],
  ["no budget this year", 3],
  ["decides elsewhere", 1],
  ["not now", 3],
];
const yesReasons = ["know-how", "one supplier less", "quick answer", "trusts our engineer"];

/** Whom one may ask, and how readily such a one says yes. */
interface Askable {
  readonly account_id: string;
  readonly seller: string;
  readonly yes: number;
  readonly prospect: boolean;
}

/** Returns what was asked of customers and prospects and what they answered, as rows of `asks`. */
export function drawAskRows(
  random: Random,
  accounts: readonly DemoAccount[],
  prospects: readonly Prospect[],
): readonly DemoRow[] {
  const skill = new Map(
    staff.map(({ employee_id }) => [employee_id, 0.6 + beta(random, 4, 4) * 0.8]),
  );
  const customers = accounts.filter(({ truth }) => truth.life !== "former").map(askableCustomer);
  const others = prospects.map(askableProspect);
  const pace = { span: demoWindow, growth: 1 };
  return Array.from({ length: asks }, () => drawWorkday(random, pace))
    .toSorted((a, b) => a - b)
    .map((on, index) => {
      const whom = pick(random, chance(random, toProspects) ? others : customers);
      const employee = askerOf(random, whom);
      const yes = whom.yes * (skill.get(employee) ?? 1);
      return {
        ask_id: `ASK-${String(index + 1).padStart(4, "0")}`,
        account_id: whom.account_id,
        person: pick(random, persons),
        on: isoOf(on),
        employee,
        about: pick(random, whom.prospect ? prospectAbouts : abouts),
        size: Math.round(lognormal(random, 90, 0.8)) * 100,
        ...answerOf(random, on, yes),
      };
    });
}

function askableCustomer({ truth, owner }: DemoAccount): Askable {
  return { account_id: truth.account_id, seller: owner, yes: yesOf[truth.kind], prospect: false };
}

function askableProspect({ account_id, field_seller }: Prospect): Askable {
  return { account_id, seller: field_seller, yes: prospectYes, prospect: true };
}

function askerOf(random: Random, whom: Askable): string {
  const engineer = !whom.prospect && chance(random, byEngineers);
  return engineer ? pick(random, holdersOf("engineering")) : whom.seller;
}

function answerOf(random: Random, on: Day, yes: number): DemoRow {
  const answered = workdayFrom(on + whole(random, 0, 45));
  if (answered >= demoWindow.to) return { answer: "pending", answered_on: null, reason: null };
  const agreed = chance(random, yes);
  return {
    answer: agreed ? "yes" : "no",
    answered_on: isoOf(answered),
    reason: agreed ? pick(random, yesReasons) : pickWeighted(random, noReasons),
  };
}
