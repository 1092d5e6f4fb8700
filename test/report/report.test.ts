import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/lib/language.ts";
import { fail, ok } from "../../src/lib/result.ts";
import { planSample } from "../../src/report/plan/plan-sample.test-support.ts";
import { reportPage } from "../../src/report/report-page.ts";
import { reviewSample } from "../../src/report/review-sample.test-support.ts";
import { untoldSample } from "../../src/report/untold-sample.test-support.ts";
import { startChromium } from "./chromium.ts";
import { withReport } from "./open-report.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
});

const schemes = ["light", "dark"] as const;
const desktop = { width: 1280, height: 900 };
const tablet = { width: 800, height: 1100 };
const phone = { width: 390, height: 844 };
const english = reportPage(reviewSample({ language: "en" }), ok(planSample("en")));

describe.each(languages)("in %s", (language) => {
  const markup = reportPage(reviewSample({ language }), ok(planSample(language)));

  test.each(schemes)("the page opens alone and without complaint, in %s", async (colorScheme) => {
    await withReport(browser, markup, { viewport: desktop, colorScheme }, async (report) => {
      const { page, complaints, requests } = report;
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
      expect(complaints).toEqual([]);
    });
  });

  test.each(schemes)("accessibility has nothing to object to, in %s", async (colorScheme) => {
    await withReport(browser, markup, { viewport: desktop, colorScheme }, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  test("nothing is wider than the screen", async () => {
    for (const viewport of [desktop, tablet, phone]) {
      await withReport(browser, markup, { viewport }, async ({ page }) => {
        const width = await page.evaluate("document.documentElement.scrollWidth");
        expect(width).toBe(viewport.width);
      });
    }
  });
});

test("accessibility has nothing to object to on a phone", async () => {
  await withReport(browser, english, { viewport: phone }, async ({ page }) => {
    expect(await violations(page)).toEqual([]);
  });
});

/** What axe finds wrong while every table of figures is open. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((one) => one.html)]))",
  );
}

test("a book that cannot tell profit or service has its page, without complaint", async () => {
  const untold = reportPage(
    untoldSample("en"),
    fail({ en: "the book cannot tell", pl: "nie wiadomo" }),
  );
  for (const viewport of [desktop, phone]) {
    await withReport(browser, untold, { viewport }, async ({ page, complaints }) => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      expect(await page.locator("#whale svg, #quadrant svg, .range").count()).toBe(0);
      expect(await page.locator("#accounts th[aria-sort]").textContent()).toBe("Net sales");
      await page.locator("#account-choice").fill("jones med");
      await page.locator("#account-choice").press("Enter");
      expect(await page.locator(".account-profit .big").textContent()).toBe("not known");
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
});

test("every chart is drawn, titled and told in words", async () => {
  for (const viewport of [desktop, phone]) {
    await withReport(browser, english, { viewport }, async ({ page }) => {
      for (const chart of [
        "#mix-figure",
        "#plan-quarters-figure",
        "#plan-hours-figure",
        "#plan-frontier-figure",
        "#whale-figure",
        "#quadrant-figure",
        ".waterfall",
      ]) {
        const drawn = page.locator(`${chart} svg.chart:visible`);
        expect(await drawn.count()).toBe(1);
        expect(await drawn.getAttribute("role")).toBe("img");
        expect((await drawn.locator("title").textContent())?.length).toBeGreaterThan(5);
        expect((await drawn.locator("desc").textContent())?.length).toBeGreaterThan(30);
        expect(await page.locator(`${chart} details tbody tr`).count()).toBeGreaterThan(4);
      }
      expect(await emptyMarks(page)).toEqual([]);
    });
  }
});

/** Bars, curves and dots of the charts on show that have no size. */
function emptyMarks(page: Page): Promise<unknown> {
  return page.evaluate(`
    [...document.querySelectorAll("svg.chart :is(rect, circle, path.curve)")]
      .filter((one) => one.ownerSVGElement.getBoundingClientRect().width > 0)
      .filter((one) => Object.values(sizeOf(one)).some((size) => !(size > 0)))
      .map((one) => one.outerHTML);
    function sizeOf(one) {
      const { width, height } = one.getBoundingClientRect();
      return { width, height };
    }`);
}

test("every account with net sales is a dot, hollow where it is ring-fenced", async () => {
  const { accounts } = reviewSample({ language: "en" });
  const sold = accounts.filter(({ typing }) => typing.margin_realised !== null);
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const dots = page.locator("#quadrant-figure svg.wide .dots circle");
    expect(await dots.count()).toBe(sold.length);
    expect(await dots.and(page.locator(".hollow")).count()).toBe(
      sold.filter(({ typing }) => typing.ring_fenced).length,
    );
  });
});

test("names are shown as they are and run nothing", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page, complaints }) => {
    const rows = await page.locator("#account-rows th a").allTextContents();
    expect(rows).toContain(`<script>alert("x")</script> & Co.`);
    expect(rows).toContain("</script><b>bold</b>");
    expect(rows).toContain("Żółć Gęślą Jaźń 🦊 sp. z o.o.");
    expect(await page.locator("main b, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("the table is sorted from the keyboard and says so", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const head = page.locator("th", { has: page.locator('button[data-column="net_sales"]') });
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(await netSales(page)).toEqual((await netSales(page)).toSorted((a, b) => b - a));
    await page.keyboard.press("Space");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await netSales(page)).toEqual((await netSales(page)).toSorted((a, b) => a - b));
    expect(await page.locator("th[aria-sort]").count()).toBe(1);
  });
});

async function netSales(page: Page): Promise<readonly number[]> {
  const texts = await page.locator("#account-rows tr td:nth-child(4)").allTextContents();
  return texts.map((text) => Number(text.replaceAll(/[$,]/g, "").replace("−", "-")));
}

test("the table is filtered by text, type and owner, and sums what fits", async () => {
  const { accounts } = reviewSample({ language: "en" });
  const chosen = accounts.filter(
    ({ typing, owner }) => typing.type === "Thrifty" && owner === "Anna Kowalska",
  );
  const sales = chosen.reduce((sum, { economics }) => sum + (economics.net_sales ?? 0), 0);
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    await page.locator('[name="type"]').selectOption("Thrifty");
    await page.locator('[name="owner"]').selectOption("Anna Kowalska");
    expect(await page.locator("#account-rows tr").count()).toBe(chosen.length);
    expect(await page.locator("#account-sums tr").first().textContent()).toContain(
      sales.toLocaleString("en-US", { maximumFractionDigits: 0 }),
    );
    await page.locator('[name="text"]').fill("no such account");
    expect(await page.locator("#rows-told").textContent()).toBe("No account fits; 42 in the book");
  });
});

test("another account is chosen from the keyboard, by a part of its name", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const name = page.locator("#account-panel h3");
    expect(await name.textContent()).toBe("Arborgate Tool & Die");
    await page.locator("#account-choice").focus();
    await page.keyboard.type("jones med");
    await page.keyboard.press("Enter");
    expect(await name.textContent()).toBe("Jones Medical");
    expect(await page.locator("#account-panel .traits tbody tr").count()).toBe(10);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("nobody at all");
    await page.keyboard.press("Enter");
    expect(await name.textContent()).toBe("Jones Medical");
    expect(await page.locator("#account-found").textContent()).toBe("No account is called that.");
  });
});

test("the panel is the same from the page's script as from the server", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const panel = page.locator("#account-panel");
    const before = await panel.innerHTML();
    await page.locator("#account-choice").fill("Arborgate Tool & Die (A-1036)");
    await page.locator("#account-choice").press("Enter");
    expect(await panel.innerHTML()).toBe(before);
  });
});

test("dots are stepped through from the keyboard, and lead to the statement", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    await page.locator("#dot-step").focus();
    expect(await page.locator(".tip").textContent()).toContain("Ravenford Logistics");
    await page.keyboard.press("ArrowRight");
    const told = await page.locator("#dot-told strong").textContent();
    expect(told).not.toBe("Ravenford Logistics");
    expect(await page.locator("#dot-step").getAttribute("aria-valuetext")).toContain(told);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator("#account-panel h3").textContent()).toBe(told);
  });
});

test("a dot under the pointer tells its account", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    await page.locator("#quadrant-figure svg.wide circle").last().hover();
    expect(await page.locator(".tip").isVisible()).toBe(true);
  });
});

test("where the keyboard is can be seen", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    await page.keyboard.press("Tab");
    expect(await page.locator(".skip").boundingBox()).toMatchObject({ x: 0 });
    await page.locator("#account-choice").focus();
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
  });
});

test("on paper it begins with its title and holds the largest accounts, without controls", async () => {
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const text = await page.locator("body").innerText();
    expect(text.trimStart()).toMatch(/^Warto · Account review\s+Müller & Söhne <Fasteners>/);
    expect(await page.locator(":is(input, button, select, nav):visible").count()).toBe(0);
    expect(await page.locator(".still-only tbody tr:visible").count()).toBe(42);
    expect(await page.locator("#plan svg.chart:visible").count()).toBe(3);
    expect(await page.locator("#plan .quarter li:visible").count()).toBe(8 + 8 + 6);
  });
});

test("without script all figures stand, and nothing that needs it is offered", async () => {
  await withReport(browser, english, { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator(".still-only tbody tr:visible").count()).toBe(42);
    expect(await page.locator(":is(input, button, select):visible").count()).toBe(0);
  });
});
