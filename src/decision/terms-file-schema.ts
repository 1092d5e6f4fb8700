import { z } from "zod";
import {
  estimate,
  oneOf,
  quoted,
  section,
  shareWords,
  value,
  within,
} from "../costing/file-schema.ts";
import { byName } from "../lib/by-name.ts";
import { messageOf } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";
import { contradictions } from "./term-contradictions.ts";
import { defaultEstimates } from "./term-estimates.ts";
import { keyOf, overlayOf, type SectionName, sectionNames, termsIn } from "./term-sections.ts";
import { defaultTerms, type TermName, type TermUnit } from "./terms.ts";
import { wayKinds } from "./way-out.ts";

interface Allowed {
  readonly said: Sentence;
  readonly test: (found: unknown) => boolean;
}

const units: Readonly<Record<TermUnit, Allowed>> = {
  share: { said: shareWords, test: within(0, 1) },
  factor: { said: { en: "a factor from 0 to 1", pl: "mnożnik od 0 do 1" }, test: within(0, 1) },
  exponent: { said: { en: "a number from 0 to 20", pl: "liczba od 0 do 20" }, test: within(0, 20) },
  visits: {
    said: { en: "visits a year, 0 or more", pl: "liczba wizyt w roku, od 0 w górę" },
    test: within(0, Infinity),
  },
  hours: {
    said: { en: "hours, 0 or more", pl: "liczba godzin, od 0 w górę" },
    test: within(0, Infinity),
  },
};

const moreThanToday = within(1 + Number.EPSILON, 100);

const exceptions: Readonly<Partial<Record<TermName, Allowed>>> = {
  "grow.none": {
    said: { en: "a share from 0 to below 1", pl: "udział od 0, mniejszy od 1" },
    test: within(0, 1 - Number.EPSILON),
  },
  "grow.saturation": {
    said: { en: "a factor above 1 and up to 100", pl: "mnożnik większy od 1, najwyżej 100" },
    test: moreThanToday,
  },
};

function range({ said, test }: Allowed) {
  return estimate(value<number>(said, test), said).optional();
}

function termSection(name: SectionName) {
  const terms = termsIn(name).map(
    (term) => [keyOf(term), range(exceptions[term] ?? units[defaultTerms[term].unit])] as const,
  );
  const at_150 = range({
    said: { en: "a factor above 1", pl: "mnożnik większy od 1" },
    test: moreThanToday,
  });
  return section(
    Object.fromEntries(name === "grow" ? [...terms, ["at_150", at_150]] : terms),
  ).optional();
}

const termSections = byName(sectionNames, termSection);

const amount = value<number>(
  { en: "an amount of 0 or more", pl: "kwota od 0 w górę" },
  within(0, Infinity),
);

const account = section({
  way: oneOf(...wayKinds).optional(),
  reason: quoted({ en: "a text in quotes", pl: "tekst w cudzysłowie" }).optional(),
  successor: quoted({
    en: "the id of an employee in quotes",
    pl: "identyfikator pracownika w cudzysłowie",
  }).optional(),
  ...termSections,
});

const file = section({
  plan: section({
    horizon_quarters: whole(
      { en: "a whole number from 1 to 20", pl: "liczba całkowita od 1 do 20" },
      within(1, 20),
    ).optional(),
    max_changes: whole(
      { en: "a whole number of 0 or more", pl: "liczba całkowita od 0 w górę" },
      within(0, Infinity),
    ).optional(),
    floor_net_sales: amount.optional(),
    floor_gross_profit: amount.optional(),
  }).optional(),
  ...termSections,
  accounts: z
    .record(z.string(), account, {
      error: messageOf({ en: 'tables [accounts."<id>"]', pl: 'tabele [accounts."<id>"]' }),
    })
    .optional(),
});

function whole(allowed: Sentence, test: (found: unknown) => boolean) {
  return value<number>(allowed, (found) => Number.isInteger(found) && test(found));
}

/** The shape of `plan.toml`; the message of every issue says what is allowed. */
export const termsFile = file.superRefine((found, context) => {
  for (const { path, allowed } of contradictions(found, defaultEstimates))
    context.addIssue({ code: "custom", path: [...path], message: messageOf(allowed) });
  const terms = { ...defaultEstimates, ...overlayOf(found, defaultEstimates) };
  for (const [id, of] of Object.entries(found.accounts ?? {}))
    for (const { path, allowed } of contradictions(of, terms))
      context.addIssue({
        code: "custom",
        path: ["accounts", id, ...path],
        message: messageOf(allowed),
      });
});

export type TermsFile = z.infer<typeof termsFile>;
