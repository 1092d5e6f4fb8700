import type { Wording } from "../lib/language.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { Speech } from "../lib/speech.ts";
import type { PricedPlan } from "./priced-plan.ts";

/** What one more hour of each selling role would add under the plan, in currency units. */
export interface ShownHourWorth {
  readonly by_role: Readonly<Record<string, number>>;
  readonly sentence: string;
}

/** Returns what an hour is worth once the plan has put all hours to their best use; null where there is no plan, or nobody to ask. */
export function shownHourWorth({ open, worth }: PricedPlan, speech: Speech): ShownHourWorth | null {
  const { firm, prospecting } = open.question;
  if (worth === null || prospecting === null) return null;
  const selling = firm.roles.flatMap(({ name, selling: sells }, i) =>
    sells ? [{ name, worth: roundHalfAway((worth.by_role[i] ?? 0) * 100) / 100 }] : [],
  );
  const parts = selling.map((role) =>
    speech.say(words.role, {
      role: role.name.replaceAll("_", " "),
      worth: speech.money(role.worth),
    }),
  );
  return {
    by_role: Object.fromEntries(selling.map((role) => [role.name, role.worth])),
    sentence: speech.say(words.sentence, { roles: parts.join("; ") }),
  };
}

const words = {
  sentence: {
    en: "Once the plan has put every hour to its best use, one more hour would add: {roles}.",
    pl: "Gdy plan wykorzysta każdą godzinę najlepiej, jak można, kolejna godzina przyniosłaby: {roles}.",
  },
  role: { en: "{role} {worth}", pl: "{role} {worth}" },
} as const satisfies Readonly<Record<string, Wording>>;
