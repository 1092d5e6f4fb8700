import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { PlanQuestion } from "./plan-question.ts";

export interface CautionsQuestion {
  readonly question: PlanQuestion;
  /** Whether any ask is on record. */
  readonly has_asks: boolean;
}

/** Returns what a reader must know before a plan's figures. */
export function planCautions(
  { question, has_asks }: CautionsQuestion,
  speech: Speech,
): readonly string[] {
  const { firm, prospecting } = question;
  const over = firm.roles.filter((role) => role.used_hours > role.supplied_hours);
  const cautions: string[] = [];
  if (firm.roles.length === 0) cautions.push(speech.say(words.no_roles));
  if (prospecting === null) cautions.push(speech.say(words.no_prospects));
  else if (!has_asks) cautions.push(speech.say(words.no_asks));
  if (prospecting?.new_account.like.type === "any") cautions.push(speech.say(words.no_joneses));
  for (const role of over)
    cautions.push(
      speech.say(words.over, {
        role: role.name.replaceAll("_", " "),
        used: speech.number(role.used_hours),
        supplied: speech.number(role.supplied_hours),
      }),
    );
  return cautions;
}

const words = {
  no_roles: {
    en: "The cost model has no roles, so that hours have neither cost nor limit: add [roles.<name>] to cost-model.toml.",
    pl: "Model kosztów nie zawiera stanowisk, więc godziny nie mają ani kosztu, ani limitu: dodaj [roles.<name>] w cost-model.toml.",
  },
  no_prospects: {
    en: "The book knows no prospects, so that freed hours have nowhere to go: import prospects.csv (account_id, name, owner).",
    pl: "W danych nie ma potencjalnych klientów, więc uwolnionych godzin nie ma na co przeznaczyć: zaimportuj prospects.csv (account_id, name, owner).",
  },
  no_asks: {
    en: "No asks on record: what asking prospects wins rests on priors alone. Import asks.csv (ask_id, account_id, on, answer).",
    pl: "Brak danych o prośbach o zamówienie: to, ile przynosi pozyskiwanie, opiera się wyłącznie na założeniach. Zaimportuj asks.csv (ask_id, account_id, on, answer).",
  },
  no_joneses: {
    en: "The book has fewer than three Joneses: a new account is supposed to be like any other.",
    pl: "W danych jest mniej niż trzech Jonesów: przyjęto, że nowy klient będzie taki jak przeciętny.",
  },
  over: {
    en: "The people of {role} work {used} hours a year, more than the {supplied} of their capacity: the plan asks no more of them.",
    pl: "Praca na stanowisku {role} zajmuje {used} godzin rocznie przy możliwościach {supplied}: plan nie dokłada tam pracy.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
