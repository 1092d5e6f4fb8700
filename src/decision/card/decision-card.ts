import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import { accountWays } from "../account-ways.ts";
import { adviceOf } from "./advice.ts";
import { breakEvenShown } from "./break-even-shown.ts";
import type { DecisionCard, Settled } from "./card.ts";
import { type CardQuestion, likelyState } from "./card-question.ts";
import { drawnWays } from "./drawn-ways.ts";
import { lastResort, shownHeldBack } from "./held-back-shown.ts";
import { requiredSalesOf } from "./required-sales-shown.ts";
import { shownWay } from "./shown-way.ts";
import { kindTitle } from "./way-words.ts";
import { byWorth, weighedWay } from "./weighed-way.ts";

/** Returns an account's decision card; where its goods have no cost it says what to import, and weighs nothing. */
export function decisionCard(question: CardQuestion, speech: Speech): DecisionCard {
  if (!question.told.goods) return untoldCard(question, speech);
  const { horizon_quarters, successor, hour_values, told } = question;
  const likely = likelyState(question);
  const found = accountWays({ ...likely, successor, hour_values });
  const ways = byWorth(found.open.map((way) => weighedWay(way, likely, question)));
  const drawn = drawnWays(question, ways);
  return {
    horizon_quarters,
    selling_roles: sellingRoles(question),
    ways: ways.flatMap((weighed, i) => {
      const own = drawn[i];
      return own === undefined ? [] : [shownWay({ weighed, drawn: own, question }, speech)];
    }),
    held_back: shownHeldBack(found, question, speech),
    last_resort: lastResort(found, speech),
    settled: settledOn(question, speech),
    advice: adviceOf({ question, ways, drawn }, speech),
    break_even_price: breakEvenShown(question, speech),
    required_sales: requiredSalesOf(question, speech),
    cautions: told.service ? [] : [speech.say(noService)],
    cannot_tell: null,
  };
}

function settledOn({ settled }: CardQuestion, speech: Speech): Settled | null {
  if (settled === null) return null;
  const { way, reason } = settled;
  const said = { title: kindTitle(way, speech), reason: reason ?? "", why: reason ? "yes" : "no" };
  return { way, reason, sentence: speech.say(settledWords, said) };
}

const settledWords: Wording = {
  en: "Settled in plan.toml: {title}{why, select, yes { ({reason})} other {}}.",
  pl: "Ustalone w plan.toml: {title}{why, select, yes { ({reason})} other {}}.",
};

function sellingRoles({ firm }: CardQuestion): readonly string[] {
  return firm.roles.flatMap(({ name, selling }) => (selling ? [name] : []));
}

function untoldCard(question: CardQuestion, speech: Speech): DecisionCard {
  return {
    horizon_quarters: question.horizon_quarters,
    selling_roles: sellingRoles(question),
    ways: [],
    held_back: [],
    last_resort: null,
    settled: settledOn(question, speech),
    advice: null,
    break_even_price: { rise: null, sentence: speech.say(noGoods) },
    required_sales: null,
    cautions: [],
    cannot_tell: speech.say(noGoods),
  };
}

const noGoods: Wording = {
  en: "What to do cannot be told: most of what it buys has no cost, so nobody knows what it earns. Import cost_amount with the invoice lines or unit_cost with the products, or give families a margin in cost-model.toml.",
  pl: "Nie wiadomo, co zrobić: większość tego, co klient kupuje, nie ma kosztu, więc nie wiadomo, ile przynosi. Zaimportuj cost_amount w pozycjach faktur (invoice_lines) lub unit_cost w produktach (products) albo podaj marże grup asortymentowych w cost-model.toml.",
};
const noService: Wording = {
  en: "Nothing tells what serving it takes, so no way counts the work it saves or makes: import touches, and say in cost-model.toml how long work takes.",
  pl: "Nie wiadomo, ile pracy wymaga obsługa, więc żadne wyjście nie uwzględnia pracy oszczędzonej ani dodatkowej: zaimportuj touches i podaj w cost-model.toml, ile trwa praca.",
};
