import { beforeAll, expect, test } from "vitest";
import { smithManufacturing, jonesMedical } from "../../src/demo/story-accounts.ts";
import { calibration } from "./calibration-error.ts";
import { type JudgedTruth, judgedDemo } from "./judged-demo.ts";
import { typeRecord } from "./type-record.ts";

const seeds = 20;
let books: (readonly JudgedTruth[])[] = [];

beforeAll(async () => {
  books = [];
  for (let seed = 1; seed <= seeds; seed += 1) books.push(await judgedDemo(seed));
}, 600_000);

test("at least nine in ten clear Smiths and Joneses are typed so, and fewer than one in fifty the opposite", () => {
  const { accounts, typed_so, opposite } = typeRecord(books.flat());
  expect(accounts).toBeGreaterThan(1500);
  expect(typed_so).toBeGreaterThanOrEqual(0.92);
  expect(opposite).toBeLessThan(0.005);
});

test("stated probabilities come true as often as they say", () => {
  expect(typeRecord(books.flat()).calibration.error).toBeLessThan(0.035);
});

test("Smith Manufacturing Company is a Smith and Jones Medical a Jones, whatever the seed", () => {
  const typesOf = (id: string) =>
    books.map((book) => book.find(({ account_id }) => account_id === id)?.typing.type);
  expect(new Set(typesOf(smithManufacturing.account_id))).toEqual(new Set(["Smith"]));
  expect(new Set(typesOf(jonesMedical.account_id))).toEqual(new Set(["Jones"]));
});

test("the error of a forecaster who says 0.8 and is right in six of ten is 0.2", () => {
  const stated = Array.from({ length: 10 }, (_, i) => ({ probability: 0.8, hit: i < 6 }));
  expect(calibration(stated).error).toBeCloseTo(0.2, 12);
});
