import { expect, test } from "vitest";
import { post, runningServer } from "../server/running-team.ts";
import { openWeb } from "./open-web.ts";
import { pictured } from "./pictured.ts";
import { settledWrongly } from "./settled-wrongly.ts";

const web = openWeb();
const team = runningServer("team");

const look = { locale: "pl-PL", viewport: { width: 1280, height: 900 } };

const touches = `touch_id,account_id,on,kind,minutes,problem
N-1,A-1001,2025-11-03,call,12,no
N-1,A-1001,2025-11-04,call,9,no
N-2,A-1001,2025-02-30,call,12,no
N-3,A-1001,2025-11-05,call,"1,5",no
N-4,A-1001,2025-11-06,call,12,może
N-5,A-1001,2025-11-07
`;

test("files that cannot be read, and rows that are not taken in, say so in Polish", async () => {
  const { page, context } = await web().visit(look);
  await page.goto(new URL("/data", page.url()).href);
  const files = [
    { name: "kontakty.csv", mimeType: "text/csv", buffer: Buffer.from(touches) },
    { name: "oferta.csv", mimeType: "text/csv", buffer: Buffer.from("%PDF-1.7\nnic\n") },
  ];
  await page.locator("input[type=file]").setInputFiles(files);
  await page
    .getByText(
      "oferta.csv to plik PDF, choć nazwa kończy się na .csv. Wyeksportuj dane jako CSV, .xlsx, JSON lub Parquet i zaimportuj wynik.",
    )
    .waitFor();
  await pictured(page, "dane-plik");
  await page.getByRole("button", { name: "Usuń oferta.csv" }).click();
  await page.getByRole("button", { name: "Sprawdź, co się stanie" }).click();
  await page.getByRole("heading", { name: "Odrzucone wiersze" }).waitFor();
  const reasons = page
    .locator("tbody tr td:last-child")
    .filter({ hasText: /popraw|klucz|wiersz/u });
  expect((await reasons.allTextContents()).toSorted()).toEqual([
    "liczba wartości: 3, a kolumn w nagłówku: 6; wartości zawierające separator ujmij w cudzysłów i podaj pełny wiersz",
    "nie ma takiej daty (odczyt: rok-miesiąc-dzień, np. 2025-12-31); popraw ją",
    "powtarza klucz przyjętego już wiersza 2; zostaw jeden z nich",
  ]);
  await pictured(page, "dane-wiersze");
  await page.getByLabel("Język").selectOption("en");
  await page.getByText("repeats the key of row 2, which was taken; keep one of the two").waitFor();
  await context.close();
});

test("a connection that is lost is told in Polish", async () => {
  const { page, context } = await web().visit(look);
  await page.goto(new URL("/data", page.url()).href);
  await page.getByRole("heading", { name: "Importy" }).waitFor();
  await page.route("**/api/**", (route) => route.abort());
  const file = { name: "kontakty.csv", mimeType: "text/csv", buffer: Buffer.from(touches) };
  await page.locator("input[type=file]").setInputFiles([file]);
  const told = page.locator("td [role=alert]");
  await told.waitFor();
  expect(await told.textContent()).toBe(
    "nieprzyjęty: Utracono połączenie z serwerem; spróbuj ponownie.",
  );
  await page.getByRole("button", { name: "Cofnij import 1" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Cofnij" }).click();
  await dialog.getByText("Utracono połączenie z serwerem; spróbuj ponownie.").waitFor();
  await context.close();
});

test("a wrong rate in the cost model is told in Polish with its line", async () => {
  const { page, context } = await web().visit(look);
  await page.goto(new URL("/cost-model", page.url()).href);
  const model = page.getByLabel("Model jako tekst");
  const text = await model.inputValue();
  await model.fill(text.replace(/annual_rate = .*/u, "annual_rate = 12\nrata = 1"));
  const problems = page.locator(".model-problems li");
  await problems.first().waitFor();
  expect(await problems.allTextContents()).toEqual([
    expect.stringMatching(
      /^wiersz \d+: capital\.annual_rate ma wartość 12; dozwolone: udział od 0 do 1 \(0\.10 to 10%\)$/u,
    ),
    expect.stringMatching(
      /^wiersz \d+: capital\.rata nie jest kluczem modelu kosztów; dozwolone tutaj: annual_rate, basis, days_in_year, from$/u,
    ),
  ]);
  await pictured(page, "model-kosztow");
  await context.close();
});

test("a lock that cannot be kept is told in Polish", async () => {
  const { page, context } = await web().visit(look);
  await settledWrongly(page, "obiecali");
  const refusal = page.locator(".plan-refusal");
  await refusal
    .getByText(
      "A-1001 – nie da się ustalić decyzji „Większy nakład handlowy”: klient przynosi stratę, a jego rozwój by ją powiększył; najpierw zmień warunki.",
    )
    .waitFor();
  expect(await refusal.getByText("obiecali").count()).toBe(1);
  await pictured(page, "plan");
  await context.close();
});

async function newSeller(): Promise<string> {
  const { server, origin } = team();
  const owner = { name: "Own", email: "own@firm.test", password: "a quiet owner of books" };
  const made = await post(`${origin}/first-owner`, { ...owner, code: server.owner_code ?? "" });
  const cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const invited = await fetch(`${origin}/api/invitations`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify({
      email: "ann@firm.test",
      name: "Ann",
      role: "seller",
      employee_id: "E-ANN",
      team: [],
    }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the schema says
  return ((await invited.json()) as { readonly link: string }).link;
}

test("what is not for a seller is told in Polish", async () => {
  const link = await newSeller();
  const context = await web().browser.newContext(look);
  const page = await context.newPage();
  await page.goto(link);
  await page.locator("input[name=password]").fill("ann sells more than bob");
  await page.locator("button[type=submit]").click();
  await page.getByRole("heading", { level: 1, name: "Przegląd" }).waitFor();
  await page.goto(`${team().origin}/cost-model`);
  await page.getByText("Model kosztów prowadzą kontrolerzy i właściciele.").waitFor();
  await pictured(page, "brak-uprawnien");
  await page.goto(`${team().origin}/accounts/CYDONE`);
  await page.getByText("Nie ma klienta CYDONE.").waitFor();
  expect(await page.getByText("There is").count()).toBe(0);
  await pictured(page, "brak-klienta");
  await context.close();
});
