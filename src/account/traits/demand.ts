import { columnNamed, less, sumOf, totalOf } from "../../lib/column.ts";
import { oneSentence } from "../../lib/one-sentence.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import type { Statement } from "../statement.ts";
import { sellerRoles } from "../working-time.ts";
import { faceKinds } from "./face-kinds.ts";
import { perAccount, readerOf } from "./per-account.ts";
import { timeEvidence } from "./time-evidence.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** How much it leans on inside sales, shipping and customer service for the gross profit it brings. */
export const demand: Trait = {
  name: "demand",
  title: { en: "Demand on inside staff", pl: "Obciążenie zaplecza" },
  unit: "per_1000_of_gross_profit",
  towards_smith: 1,
  lacking: {
    en: "Import touches (touch_id, account_id, on, kind, role, minutes, started_by) and give time equations in cost-model.toml to see how much work it takes.",
    pl: "Zaimportuj kontakty (touches: touch_id, account_id, on, kind, role, minutes, started_by) i podaj równania czasowe w cost-model.toml, aby zobaczyć, ile pracy wymaga.",
  },
  untold: {
    en: "It brought no gross profit in this window and took no inside work.",
    pl: "W tym okresie nie przyniósł marży brutto i nie wymagał pracy zaplecza.",
  },
  measure,
};

const work = {
  en: "takes {hours} hours of inside work, {per} for each {thousand} of gross profit",
  pl: "zajmuje {hours} godz. pracy zaplecza, czyli {per} godz. na każde {thousand} marży brutto",
};

const workForNothing = {
  en: "takes {hours} hours of inside work and brings no gross profit to pay for them",
  pl: "zajmuje {hours} godz. pracy zaplecza i nie przynosi marży brutto, z której można by je pokryć",
};

const gotInTouch = {
  en: "{inbound, plural, =0 {never got in touch itself} one {got in touch itself # time} other {got in touch itself # times}}",
  pl: "{inbound, plural, =0 {sam ani razu się nie odezwał} one {sam odezwał się # raz} few {sam odezwał się # razy} many {sam odezwał się # razy} other {sam odezwał się # razu}}",
};

const documentsOnly = {
  en: "counted from orders and lines only, as no touches are on record",
  pl: "policzono tylko na podstawie zamówień i pozycji, bo nie zapisano kontaktów",
};

function measure({ now }: BookBehaviour): TraitMeasure | null {
  const inside = insideMinutes(now);
  if (sumOf(inside) === 0) return null;
  const { touches } = now.tally.coverage;
  const { inbound } = now.tally.sums;
  const isInboundKnown = sumOf(inbound) > 0;
  return {
    measure: perAccount(now.tally, (read) =>
      hoursPerThousand(read(inside), inUnits(read(now.lines.gross_profit))),
    ),
    evidenceOf: timeEvidence(now),
    sentenceOf: (account, speech, per) => {
      const read = readerOf(account);
      const hours = read(inside) / 60;
      return oneSentence([
        speech.say(per === Infinity ? workForNothing : work, {
          hours: speech.number(hours, hours < 10 ? 1 : 0),
          per: speech.number(per, 2),
          thousand: speech.money(1000),
        }),
        isInboundKnown ? speech.say(gotInTouch, { inbound: read(inbound) }) : null,
        touches ? null : speech.say(documentsOnly),
      ]);
    },
  };
}

function hoursPerThousand(minutes: number, grossProfit: number): number | null {
  if (grossProfit > 0) return minutes / 60 / (grossProfit / 1000);
  return minutes > 0 ? Infinity : null;
}

/** All minutes less those of the roles that go out to the customer. */
function insideMinutes(statement: Statement): Float64Array {
  const { by_role, outside } = statement.service.minutes;
  const field = fieldRoles(statement);
  const columns = Object.entries({ ...outside, ...by_role });
  return less(
    statement.all_minutes,
    ...columns.filter(([role]) => field.has(role)).map(([, minutes]) => minutes),
    unplacedFaceTime(statement),
  );
}

/** Roles whose time equations name a visit or a meal, else the sellers'. */
function fieldRoles({ tally, model }: Statement): ReadonlySet<string> {
  const named = model.time.filter(({ per }) => faceKinds.includes(per));
  return named.length > 0 ? new Set(named.map(({ role }) => role)) : sellerRoles(tally, model);
}

/** Minutes of visits and meals that name no role, where no time equation gives them one. */
function unplacedFaceTime({ tally, model }: Statement): Float64Array {
  const timed = model.time.filter(({ minutes }) => minutes.likely > 0).map(({ per }) => per);
  const unplaced = faceKinds.filter((kind) => !timed.includes(kind));
  const columns = unplaced.map((kind) => columnNamed(tally.minutes_without_role, kind));
  return totalOf(
    columns.filter((column) => column !== null),
    tally.accounts.id.length,
  );
}
