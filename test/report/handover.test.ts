import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handoverBrief } from "../../src/decision/handover/handover-brief.ts";
import {
  sampleCase,
  sampleDossier,
} from "../../src/decision/handover/handover-case.test-support.ts";
import { languages } from "../../src/lib/language.ts";
import { speech } from "../../src/lib/speech.ts";
import { handoverPage } from "../../src/report/handover-page.ts";
import { startChromium } from "./chromium.ts";
import { withReport } from "./open-report.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
});

const desktop = { width: 1180, height: 900 };
const phone = { width: 390, height: 844 };
const schemes = ["light", "dark"] as const;

/** As much of everything as a brief shows. */
const full = {
  ...sampleDossier,
  people: [1, 2, 3].flatMap(() => sampleDossier.people),
  touched_by: [1, 2, 3, 4].map((n) => ({
    employee: `Alexandrina Featherstonehaugh ${n}`,
    role: "customer_service",
    touches: 300,
    kinds: ["ticket", "expedite", "return"].map((kind) => ({ kind, touches: 100 })),
    last_on: sampleDossier.window.to - n,
  })),
  notes: [1, 2, 3].flatMap(() => sampleDossier.notes),
  products: [1, 2, 3, 4, 5].flatMap(() => sampleDossier.products),
};

describe.each(languages)("in %s", (language) => {
  const pageOf = (dossier: typeof sampleDossier) =>
    handoverPage(handoverBrief({ ...sampleCase, dossier }, speech(language, "EUR")));
  const markup = pageOf(sampleDossier);

  test.each(schemes)("the brief opens alone and without complaint, in %s", async (colorScheme) => {
    for (const viewport of [desktop, phone]) {
      await withReport(browser, markup, { viewport, colorScheme }, async (report) => {
        const { page, complaints, requests } = report;
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
        expect(complaints).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      });
    }
  });

  test.each([
    ["an account with little on record", sampleDossier],
    ["an account with much", full],
  ])("%s has one sheet of A4", async (_, dossier) => {
    await withReport(browser, pageOf(dossier), {}, async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });
});

/** What axe finds wrong. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((one) => one.html)]))",
  );
}
