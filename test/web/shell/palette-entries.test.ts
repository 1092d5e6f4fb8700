import { expect, test } from "vitest";
import { foundEntries } from "../../../web/shell/palette-entries.ts";

const entries = ["Smith Manufacturing Company", "Goldsmith Tools", "Zakład Żółtych Śrub"].map(
  (title, i) => ({ key: String(i), title, hint: `A-${i}`, path: "/" }),
);
const titles = (typed: string) => foundEntries(entries, typed).map(({ title }) => title);

test("what begins with the word stands first, what holds it follows", () => {
  expect(titles("smith")).toEqual(["Smith Manufacturing Company", "Goldsmith Tools"]);
});

test("every word must be there, in any order, without accents or capitals", () => {
  expect(titles("srub zolt")).toEqual(["Zakład Żółtych Śrub"]);
  expect(titles("smith a-1")).toEqual(["Goldsmith Tools"]);
});

test("nothing typed finds all, and what nobody is called nothing", () => {
  expect(titles("").length).toBe(3);
  expect(titles("jones")).toEqual([]);
});
