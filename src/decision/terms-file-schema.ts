import { z } from "zod";
import { estimate, oneOf, quoted, section, value, within } from "../costing/file-schema.ts";
import { byName } from "../lib/by-name.ts";
import { contradictions } from "./term-contradictions.ts";
import { defaultEstimates } from "./term-estimates.ts";
import { keyOf, overlayOf, type SectionName, sectionNames, termsIn } from "./term-sections.ts";
import { defaultTerms, type TermName, type TermUnit } from "./terms.ts";
import { wayKinds } from "./way-out.ts";

interface Allowed {
  readonly said: string;
  readonly test: (found: unknown) => boolean;
}

const units: Readonly<Record<TermUnit, Allowed>> = {
  share: { said: "a share from 0 to 1 (0.10 is 10 %)", test: within(0, 1) },
  factor: { said: "a factor from 0 to 1", test: within(0, 1) },
  exponent: { said: "a number from 0 to 20", test: within(0, 20) },
  visits: { said: "visits a year, 0 or more", test: within(0, Infinity) },
  hours: { said: "hours, 0 or more", test: within(0, Infinity) },
};

const moreThanToday = within(1 + Number.EPSILON, 100);

const exceptions: Readonly<Partial<Record<TermName, Allowed>>> = {
  "grow.none": { said: "a share from 0 to below 1", test: within(0, 1 - Number.EPSILON) },
  "grow.saturation": { said: "a factor above 1 and up to 100", test: moreThanToday },
};

function range({ said, test }: Allowed) {
  return estimate(value<number>(said, test), said).optional();
}

function termSection(name: SectionName) {
  const terms = termsIn(name).map(
    (term) => [keyOf(term), range(exceptions[term] ?? units[defaultTerms[term].unit])] as const,
  );
  const at_150 = range({ said: "a factor above 1", test: moreThanToday });
  return section(
    Object.fromEntries(name === "grow" ? [...terms, ["at_150", at_150]] : terms),
  ).optional();
}

const termSections = byName(sectionNames, termSection);

const amount = value<number>("an amount of 0 or more", within(0, Infinity));

const account = section({
  way: oneOf(...wayKinds).optional(),
  reason: quoted("a text in quotes").optional(),
  successor: quoted("the id of an employee in quotes").optional(),
  ...termSections,
});

const file = section({
  plan: section({
    horizon_quarters: whole("a whole number from 1 to 20", within(1, 20)).optional(),
    max_changes: whole("a whole number of 0 or more", within(0, Infinity)).optional(),
    floor_net_sales: amount.optional(),
    floor_gross_profit: amount.optional(),
  }).optional(),
  ...termSections,
  accounts: z.record(z.string(), account, { error: 'tables [accounts."<id>"]' }).optional(),
});

function whole(allowed: string, test: (found: unknown) => boolean) {
  return value<number>(allowed, (found) => Number.isInteger(found) && test(found));
}

/** The shape of `plan.toml`; the message of every issue says what is allowed. */
export const termsFile = file.superRefine((found, context) => {
  for (const { path, message } of contradictions(found, defaultEstimates))
    context.addIssue({ code: "custom", path: [...path], message });
  const terms = { ...defaultEstimates, ...overlayOf(found, defaultEstimates) };
  for (const [id, of] of Object.entries(found.accounts ?? {}))
    for (const { path, message } of contradictions(of, terms))
      context.addIssue({ code: "custom", path: ["accounts", id, ...path], message });
});

export type TermsFile = z.infer<typeof termsFile>;
