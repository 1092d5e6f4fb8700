import { z } from "zod";
import type { Window } from "../lib/day.ts";
import { parseDay } from "../lib/day.ts";
import { messageOf } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";
import {
  estimate,
  notNegative,
  number,
  oneOf,
  positive,
  section,
  share,
  text,
  value,
  within,
  yesNo,
} from "./file-schema.ts";
import { suggestion } from "./suggestion.ts";

const practical = value<number>(
  { en: "a share above 0 and up to 1", pl: "udział większy od 0, najwyżej 1" },
  within(Number.MIN_VALUE, 1),
);
const margin = value<number>(
  { en: "a share from -1 to 1 (0.32 is 32 %)", pl: "udział od -1 do 1 (0.32 to 32%)" },
  within(-1, 1),
);
const daysInYear = value<number>(
  { en: "360, 365, 365.25 or 366", pl: "360, 365, 365.25 albo 366" },
  (found) => [360, 365, 365.25, 366].some((days) => days === found),
);
const currency = value<string>(
  {
    en: 'three capital letters such as "EUR"',
    pl: 'trzy wielkie litery, na przykład "EUR"',
  },
  (found) => typeof found === "string" && /^[A-Z]{3}$/.test(found),
);

const aDate: Sentence = { en: "a date such as 2026-01-31", pl: "data, na przykład 2026-01-31" };

const day = z.unknown().transform((found, context) => {
  const parsed = parseDay(found instanceof Date ? found.toISOString().slice(0, 10) : String(found));
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: messageOf(aDate) });
  return z.NEVER;
});

const period = section({ from: day, to: day }).refine(({ from, to }) => from < to, {
  error: messageOf({
    en: "a period that ends (`to`, not counted) after it begins (`from`)",
    pl: "okres, który kończy się (`to`, dzień niewliczany) po swoim początku (`from`)",
  }),
});

const role = section({
  cost: notNegative,
  period,
  capacity_minutes: positive.optional(),
  people: positive.optional(),
  minutes_per_person: positive.optional(),
  practical: practical.optional(),
  avoidable: share.optional(),
  seller: yesNo.optional(),
}).refine(hasOneCapacity, {
  error: messageOf({
    en: "either capacity_minutes, or people with minutes_per_person (and practical)",
    pl: "albo capacity_minutes, albo people z minutes_per_person (i practical)",
  }),
});

interface CapacityKeys {
  readonly capacity_minutes?: number | undefined;
  readonly people?: number | undefined;
  readonly minutes_per_person?: number | undefined;
  readonly practical?: number | undefined;
}

function hasOneCapacity(keys: CapacityKeys): boolean {
  const parts = [keys.people, keys.minutes_per_person, keys.practical];
  if (keys.capacity_minutes !== undefined) return parts.every((part) => part === undefined);
  return keys.people !== undefined && keys.minutes_per_person !== undefined;
}

const tier = section({ up_to: positive.optional(), rate: share });

const someTiers = messageOf({
  en: "a list of tiers { up_to = …, rate = … }",
  pl: "lista progów { up_to = …, rate = … }",
});

const commission = section({
  basis: oneOf("net_sales", "gross_profit"),
  rate: share.optional(),
  tiers: z.array(tier, { error: someTiers }).min(1, { error: someTiers }).optional(),
  paid_on: oneOf("invoice", "cash").optional(),
  period: oneOf("year", "quarter", "month").optional(),
})
  .refine(({ rate, tiers }) => (rate === undefined) !== (tiers === undefined), {
    error: messageOf({ en: "either rate or tiers", pl: "albo rate, albo tiers" }),
  })
  .refine(({ tiers }) => areAscending(tiers ?? [{ rate: 0 }]), {
    path: ["tiers"],
    error: messageOf({
      en: "tiers with rising up_to, the last one without up_to (it holds for all above)",
      pl: "progi z rosnącym up_to, ostatni bez up_to (obejmuje wszystko powyżej)",
    }),
  });

function areAscending(tiers: readonly { readonly up_to?: number | undefined }[]): boolean {
  const ends = tiers.map(({ up_to }) => up_to ?? Infinity);
  const rises = ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? Infinity));
  return rises && ends.at(-1) === Infinity;
}

const file = section({
  currency,
  illustrative: yesNo.optional(),
  capital: section({
    annual_rate: share,
    basis: oneOf("revenue", "cost").optional(),
    days_in_year: daysInYear.optional(),
    from: oneOf("issued", "due").optional(),
  }).optional(),
  roles: z
    .record(z.string(), role, {
      error: messageOf({ en: "tables [roles.<name>]", pl: "tabele [roles.<nazwa>]" }),
    })
    .optional(),
  time: z
    .array(
      section({
        role: text,
        per: text,
        minutes: estimate(number, { en: "a number of minutes", pl: "liczba minut" }),
      }),
      {
        error: messageOf({
          en: "rows that begin with [[time]]",
          pl: "pozycje zaczynające się od [[time]]",
        }),
      },
    )
    .optional(),
  charge: z
    .array(
      section({
        name: text,
        per: text,
        amount: estimate(number, { en: "an amount", pl: "kwota" }),
        avoidable: share.optional(),
      }),
      {
        error: messageOf({
          en: "rows that begin with [[charge]]",
          pl: "pozycje zaczynające się od [[charge]]",
        }),
      },
    )
    .optional(),
  commission: commission.optional(),
  families: z
    .record(
      z.string(),
      section({
        margin: estimate(margin, { en: "a share from -1 to 1", pl: "udział od -1 do 1" }),
      }),
      {
        error: messageOf({ en: "tables [families.<name>]", pl: "tabele [families.<nazwa>]" }),
      },
    )
    .optional(),
  orders: section({ small_below: notNegative.optional() }).optional(),
  types: section({
    margin_line: margin.optional(),
    service_line: notNegative.optional(),
    sure_from: share.optional(),
    least_orders: notNegative.optional(),
    least_months: notNegative.optional(),
    new_months: notNegative.optional(),
    growing_above: notNegative.optional(),
  }).optional(),
});

/** The shape of `cost-model.toml`; the message of every issue says what is allowed. */
export const costModelFile = file.superRefine(({ roles, time }, context) => {
  const names = Object.keys(roles ?? {});
  (time ?? []).forEach((row, i) => {
    if (names.includes(row.role)) return;
    context.addIssue({
      code: "custom",
      path: ["time", i, "role"],
      message: messageOf(roleChoice(row.role, names)),
    });
  });
});

function roleChoice(unknown: string, names: readonly string[]): Sentence {
  if (names.length === 0)
    return {
      en: "a role of the model, which has none yet: add [roles.<name>]",
      pl: "stanowisko modelu, który nie ma jeszcze żadnego: dodaj [roles.<nazwa>]",
    };
  const near = suggestion(unknown, names);
  return {
    en: `one of the roles ${names.join(", ")}${near.en}`,
    pl: `jedno ze stanowisk ${names.join(", ")}${near.pl}`,
  };
}

export type CostModelFile = z.infer<typeof costModelFile>;

export interface RoleSection extends CapacityKeys {
  readonly cost: number;
  readonly period: Window;
  readonly avoidable?: number | undefined;
  readonly seller?: boolean | undefined;
}
