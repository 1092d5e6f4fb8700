import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { handoverBrief } from "../decision/handover/handover-brief.ts";
import type { HandoverCase } from "../decision/handover/handover-case.ts";
import { sampleCase, sampleDossier } from "../decision/handover/handover-case.test-support.ts";
import { type Language, languages } from "../lib/language.ts";
import { speech } from "../lib/speech.ts";
import { handoverMark, handoverPage } from "./handover-page.ts";
import { reportMark } from "./report-page.ts";

const pageOf = (language: Language, changes: Partial<HandoverCase> = {}) =>
  handoverPage(handoverBrief({ ...sampleCase, ...changes }, speech(language, "EUR")));

describe.each(languages)("in %s", (language) => {
  const markup = pageOf(language);

  test("the policy allows the page's own style, no script, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1];
    const style = /<style>(.*?)<\/style>/s.exec(markup)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`.replaceAll(
        "'",
        "&#39;",
      ),
    );
    expect(markup).not.toMatch(/<script| style=| on\w+=|https?:\/\/|src=|url\(|@import/);
  });

  test("no text was left unfilled, and ids are there once", () => {
    const text = markup.replace(/<style.*?<\/style>/s, "").replaceAll(/<[^>]*>/g, " ");
    expect(text).not.toMatch(/\{\w+|undefined|NaN|null|\[object/);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("names, notes and products stay text", () => {
    const evil = `<img src=x onerror="alert(1)">`;
    const dossier = {
      ...sampleDossier,
      account_id: evil,
      card: sampleDossier.card && {
        ...sampleDossier.card,
        name: evil,
        industry: evil,
        attributes: [{ name: evil, value: evil }],
      },
      people: sampleDossier.people.map((one) => ({ ...one, person: evil, last_about: evil })),
      notes: sampleDossier.notes.map((one) => ({ ...one, kind: evil, note: evil })),
      products: sampleDossier.products.map((one) => ({ ...one, name: evil, product_id: evil })),
    };
    const successor = { kind: "partner", name: evil, role: null } as const;
    const page = pageOf(language, { dossier, successor });
    expect(page).not.toContain("<img");
    expect(page.split("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;").length).toBeGreaterThan(12);
  });
});

test("the page has a mark of its own near its beginning", () => {
  expect(pageOf("en").slice(0, 1000)).toContain(handoverMark);
  expect(pageOf("en")).not.toContain(reportMark);
});

test("what is open, not shown and all together stand in the table", () => {
  const page = pageOf("en");
  expect(page).toContain('1 more</th><td class="number">−€300.00</td>');
  expect(page).toContain('All</th><td class="number">€1,500.00</td>');
  expect(page).toContain("I1 (disputed)");
});
