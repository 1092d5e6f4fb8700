import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { speech } from "../lib/speech.ts";
import { asksOf, type SellingBook, sellingStatement } from "./selling-book.test-support.ts";
import { shownValueOfHour } from "./shown-value-of-hour.ts";
import { valueOfHour } from "./value-of-hour.ts";

interface Example extends SellingBook {
  readonly asks: { readonly to: string; readonly yes: number; readonly no: number };
  readonly gives: Readonly<Record<string, number>>;
}

const page = readFileSync(new URL("../../docs/worth-of-an-hour.md", import.meta.url), "utf8");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the documented example is ours
const example = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? "") as Example;
const asks = (["yes", "no"] as const).flatMap((answer) =>
  asksOf(example.asks[answer], { to: example.asks.to, on: "2025-05-01", answer }),
);

test("the documented example gives what it says", () => {
  expect(shownExample("en")).toMatchObject({ ...example.gives, evidence: "estimated" });
});

test("the sentence says what rests on the book and what on priors", () => {
  expect(shownExample("en")?.sentence).toBe(
    "An hour of asking prospects is worth $229 today: a new account earns $6,727 net a year, 25% of asks to prospects win one, and an ask takes 7.3 hours; the rate rests on 10 answered asks and a prior of 10, the hours on 100 hours spent on 10 asks and a prior of 20 asks, the earnings on 1 new account and the median of all customers.",
  );
  expect(shownExample("pl")?.sentence.replaceAll("\u00a0", " ")).toBe(
    "Godzina poświęcona na pozyskiwanie nowych klientów jest dziś warta 229 USD: nowy klient przynosi 6727 USD zysku netto rocznie, 25% próśb o zamówienie kierowanych do potencjalnych klientów kończy się zgodą, a jedna prośba zajmuje 7,3 godziny; odsetek zgód opiera się na 10 prośbach z odpowiedzią i założeniu o wadze 10, liczba godzin – na 100 godz. przy 10 prośbach i założeniu o wadze 20 próśb, a zysk – na 1 nowym kliencie i medianie wszystkich klientów.",
  );
});

test("without asks it says that it rests on priors", () => {
  const value = valueOfHour({ statement: sellingStatement(example), asks: [] });
  const sentence = value === null ? "" : shownValueOfHour(value, speech("en", "USD")).sentence;
  expect(sentence).toContain("no asks on record: the rate and the hours rest on priors alone");
});

function shownExample(language: "en" | "pl") {
  const value = valueOfHour({ statement: sellingStatement(example), asks });
  return value === null ? null : shownValueOfHour(value, speech(language, "USD"));
}
