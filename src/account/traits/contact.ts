import type { CostModel } from "../../costing/cost-model.ts";
import { ratePerMinute } from "../../costing/cost-to-serve.ts";
import { countsToTime } from "../../costing/role-minutes.ts";
import type { Tally } from "../../ledger/tally.ts";
import { addScaled, columnNamed, scaled, sumOf, totalOf, zeros } from "../../lib/column.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import { faceKinds } from "./face-kinds.ts";
import { countOf, perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** Visits and meals against phone and mail, by what face time costs. */
export const contact: Trait = {
  name: "contact",
  title: { en: "Face time", pl: "Spotkania" },
  unit: "share",
  towards_smith: 1,
  lacking: {
    en: "Import touches (touch_id, account_id, on, kind, role, minutes, expense) of kinds visit and meal, and give their time equations in cost-model.toml, to see what face time costs.",
    pl: "Zaimportuj kontakty (touches: touch_id, account_id, on, kind, role, minutes, expense) rodzaju visit i meal i podaj dla nich równania czasowe w cost-model.toml, aby zobaczyć, ile kosztują spotkania.",
  },
  untold: {
    en: "It brought no net sales in this window and cost no face time.",
    pl: "W tym okresie nie było sprzedaży netto ani kosztu spotkań.",
  },
  measure,
};

const meetings = {
  en: "{visits, plural, =0 {no visits} one {# visit} other {# visits}} and {meals, plural, =0 {no meals} one {# meal} other {# meals}}{remote, plural, =0 {, no calls or mails} one { beside # call or mail} other { beside # calls and mails}}",
  pl: "{visits, plural, =0 {bez wizyt} one {# wizyta} few {# wizyty} many {# wizyt} other {# wizyty}}, {meals, plural, =0 {bez wspólnych posiłków} one {# wspólny posiłek} few {# wspólne posiłki} many {# wspólnych posiłków} other {# wspólnego posiłku}}, {remote, plural, =0 {bez telefonów i e-maili} one {# telefon lub e-mail} few {# telefony i e-maile} many {# telefonów i e-maili} other {# telefonu i e-maila}}",
};

const faceTime = {
  en: "face time cost {cost}, {share} of net sales",
  pl: "spotkania kosztowały {cost}, czyli {share} sprzedaży netto",
};

const faceTimeForNothing = {
  en: "face time cost {cost}, against no net sales",
  pl: "spotkania kosztowały {cost}, a sprzedaży netto nie było",
};

function measure({ now }: BookBehaviour): TraitMeasure | null {
  const { tally, model, lines } = now;
  const spent = faceCost(tally, model);
  if (!tally.coverage.touches || sumOf(spent) === 0) return null;
  const counts = { visits: countOf(tally, "visit"), meals: countOf(tally, "meal") };
  const remote = totalOf([countOf(tally, "call"), countOf(tally, "email")], spent.length);
  return {
    measure: perAccount(tally, (read) => costShare(read(spent), read(lines.net_sales))),
    evidenceOf: faceEvidence(tally),
    sentenceOf: (account, speech, measured) => {
      const read = readerOf(account);
      return oneSentence([
        speech.say(meetings, {
          visits: read(counts.visits),
          meals: read(counts.meals),
          remote: read(remote),
        }),
        measured === 0 ? null : costClause(inUnits(read(spent)), measured, speech),
      ]);
    },
  };
}

function costClause(spent: number, share: number, speech: Speech): string {
  return speech.say(share === Infinity ? faceTimeForNothing : faceTime, {
    cost: speech.money(spent),
    share: speech.share(share, 1),
  });
}

function costShare(spent: number, netSales: number): number | null {
  if (netSales > 0) return spent / netSales;
  return spent > 0 ? Infinity : null;
}

/** What visits and meals cost: their time at the rate of the roles that make them, and what was spent on them. */
function faceCost(tally: Tally, model: CostModel): Float64Array {
  const spent = faceKinds.map((kind) => columnNamed(tally.expenses_by_kind, kind));
  const timed = faceKinds.flatMap((kind) => pricedTime(kind, tally, model));
  return totalOf(
    [...spent.filter((column) => column !== null), ...timed],
    tally.accounts.id.length,
  );
}

/** One column per time equation of the kind; recorded minutes are shared among their roles as in `roleMinutes`. */
function pricedTime(kind: string, tally: Tally, model: CostModel): readonly Float64Array[] {
  const rows = model.time.filter(({ per }) => per === kind);
  const likely = rows.reduce((sum, { minutes }) => sum + minutes.likely, 0);
  const untimed = countsToTime(tally, kind) ?? zeros(tally.accounts.id.length);
  const recorded = countOf(tally, `${kind}.minutes`);
  return rows.map(({ role, minutes }) => {
    const rate = rateOf(role, model);
    const cost = scaled(untimed, minutes.likely * rate);
    addScaled(cost, recorded, (ratio(minutes.likely, likely) ?? 0) * rate);
    return cost;
  });
}

function rateOf(name: string, { roles }: CostModel): number {
  const role = roles[name];
  return role === undefined ? 0 : ratePerMinute(role);
}

/** Estimated where more than half of the visits and meals carry no minutes of their own. */
function faceEvidence(tally: Tally): TraitMeasure["evidenceOf"] {
  const count = tally.accounts.id.length;
  const met = totalOf(
    faceKinds.map((kind) => countOf(tally, kind)),
    count,
  );
  const untimed = totalOf(
    faceKinds.map((kind) => countsToTime(tally, kind) ?? zeros(count)),
    count,
  );
  return (account) => {
    const read = readerOf(account);
    return read(untimed) * 2 > read(met) ? "estimated" : "measured";
  };
}
