import {
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  nat,
  option,
  property,
  record,
  string,
} from "fast-check";
import { stringify } from "smol-toml";
import { expect, test } from "vitest";
import { byName } from "../lib/by-name.ts";
import { languages } from "../lib/language.ts";
import { sectionNames, type TermOverlay } from "./term-sections.ts";
import { defaultEstimates } from "./term-estimates.ts";
import { emptyPlanFile, parsePlanFile } from "./terms-file.ts";
import { termsOf } from "./terms-of.ts";
import { defaultTerms, type TermName, termNames } from "./terms.ts";
import { wayKinds } from "./way-out.ts";

/** The ends of what each term may be, as the documentation has them. */
function endsOf(name: TermName): readonly [number, number] {
  if (name === "grow.none") return [0, 0.99];
  if (name === "grow.saturation") return [1.01, 100];
  const ends = { share: 1, factor: 1, exponent: 20, visits: 400, hours: 900 };
  return [0, ends[defaultTerms[name].unit]];
}

const anyFraction = double({ min: 0, max: 1, noNaN: true });

/** One number, or three in order. */
const anyTerm = record({
  name: constantFrom(...termNames),
  fractions: array(anyFraction, { minLength: 1, maxLength: 3 }),
}).map(({ name, fractions }) => {
  const [from, to] = endsOf(name);
  const points = fractions.toSorted((a, b) => a - b).map((share) => from + share * (to - from));
  const [low = 0, likely = low, high = likely] = points;
  return { name, low, likely, high, isRange: points.length === 3 };
});

type AnyTerm = ReturnType<typeof anyTerm.generate>["value"];

const anyTerms = array(anyTerm, { maxLength: 12 });

const anyAccount = record({
  way: option(constantFrom(...wayKinds)),
  reason: option(string({ minLength: 1, unit: "grapheme" })),
  successor: option(string({ minLength: 1 })),
  terms: anyTerms,
});

const anyFile = record({
  plan: record({
    horizon_quarters: option(integer({ min: 1, max: 20 })),
    max_changes: option(nat(5000)),
    floor_net_sales: option(double({ min: 0, max: 1e12, noNaN: true })),
    floor_gross_profit: option(double({ min: 0, max: 1e12, noNaN: true })),
  }),
  terms: anyTerms,
  accounts: dictionary(anyId(), anyAccount, { maxKeys: 4 }),
});

function anyId() {
  const unsafe = new Set(["__proto__", "constructor", "prototype"]);
  return string({ unit: "grapheme" }).filter((id) => !unsafe.has(id));
}

test("a file made from valid values says just those", () => {
  assert(
    property(anyFile, ({ plan, terms, accounts }) => {
      const written = stringify({
        plan: withoutNulls(plan),
        ...sectionsOf(terms),
        accounts: mapped(accounts, ({ terms: own, ...settings }) => ({
          ...withoutNulls(settings),
          ...sectionsOf(own),
        })),
      });
      expect(parsePlanFile(written)).toEqual({
        ok: true,
        value: {
          plan,
          terms: estimatesOf(terms),
          accounts: mapped(accounts, (of) => ({ ...of, terms: estimatesOf(of.terms) })),
        },
      });
    }),
  );
});

test("every term of an account is set by whoever says it last: default, file, account", () => {
  assert(
    property(anyTerms, anyTerms, (all, own) => {
      const file = {
        ...emptyPlanFile,
        terms: estimatesOf(all),
        accounts: { A: { way: null, reason: null, successor: null, terms: estimatesOf(own) } },
      };
      const { estimates, set_by } = termsOf(file, "A");
      const layers = {
        default: defaultEstimates,
        "plan.toml": file.terms,
        account: file.accounts.A.terms,
      };
      for (const name of termNames) {
        expect(estimates[name]).toEqual(layers[set_by[name]][name]);
        expect(set_by[name] === "account").toBe(own.some((term) => term.name === name));
        expect(set_by[name] === "default").toBe(
          ![...all, ...own].some((term) => term.name === name),
        );
      }
    }),
  );
});

test("whatever stands in a file, it is read or refused in sentences of one line", () => {
  const anyValue = constantFrom(
    "1",
    "-1",
    "nan",
    '"a"',
    "[]",
    "{}",
    "true",
    "{ low = 1 }",
    "2026-01-01",
  );
  const anyLine = record({
    key: constantFrom(
      "none",
      "at_150",
      "elasticity",
      "merged",
      "way",
      "x",
      "grow",
      "accounts.A.grow",
    ),
    value: anyValue,
  }).map(({ key, value }) => `${key} = ${value}`);
  const anyHeader = constantFrom(
    "[grow]",
    "[minimum]",
    "[accounts.A]",
    "[[plan]]",
    "[accounts.B.grow]",
    "[",
  );
  assert(
    property(
      array(constantFrom(true, false).chain((is) => (is ? anyHeader : anyLine))),
      (lines) => {
        const result = parsePlanFile(lines.join("\n"));
        for (const sentence of result.ok ? [] : result.problem)
          for (const language of languages) expect(sentence[language]).toMatch(/^[^\n]{8,}$/);
      },
    ),
  );
});

function sectionsOf(terms: readonly AnyTerm[]): Readonly<Record<string, object>> {
  return byName(sectionNames, (section) =>
    Object.fromEntries(
      terms
        .filter(({ name }) => name.split(".")[0] === section)
        .map((term) => [term.name.split(".")[1] ?? "", writtenTerm(term)] as const),
    ),
  );
}

function writtenTerm({ low, likely, high, isRange }: AnyTerm) {
  return isRange ? { low, likely, high } : likely;
}

function estimatesOf(terms: readonly AnyTerm[]): TermOverlay {
  return Object.fromEntries(
    terms.map(({ name, low, likely, high, isRange }) => [
      name,
      isRange ? { low, likely, high } : { low: likely, likely, high: likely },
    ]),
  );
}

function withoutNulls(settings: object): Readonly<Record<string, unknown>> {
  const given = Object.entries(settings).filter(([, value]) => value !== null);
  return Object.fromEntries(given);
}

function mapped<From, To extends object>(
  of: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, change(value)] as const),
  );
}
