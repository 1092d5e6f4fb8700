import { expect, test } from "vitest";
import { filled, joined, under } from "./sentence.ts";

const rows = {
  en: "{n, plural, one {# row} other {# rows}} of {file}",
  pl: "{n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} pliku {file}",
};

test.each([
  [1, "1 row of a.csv", "1 wiersz pliku a.csv"],
  [3, "3 rows of a.csv", "3 wiersze pliku a.csv"],
  [22, "22 rows of a.csv", "22 wiersze pliku a.csv"],
  [5, "5 rows of a.csv", "5 wierszy pliku a.csv"],
])("%i takes each language's plural", (n, en, pl) => {
  expect(filled(rows, { n, file: "a.csv" })).toEqual({ en, pl });
});

test("what a user has named may hold the marks of message syntax", () => {
  const file = "'{n}' {plural,.csv";
  expect(filled(rows, { n: 1, file }).en).toBe(`1 row of ${file}`);
});

test("sentences are put together language by language", () => {
  const [one, two] = [
    { en: "one", pl: "raz" },
    { en: "two", pl: "dwa" },
  ];
  expect(joined([one, two], "; ")).toEqual({ en: "one; two", pl: "raz; dwa" });
  expect(under("plan.toml", one)).toEqual({ en: "plan.toml: one", pl: "plan.toml: raz" });
});
