import { expect, test } from "vitest";
import { keepWhile } from "./keep-while.ts";

const still = () => Promise.resolve("1");

test("who asks while an answer is made waits for it", async () => {
  const keep = keepWhile(still, 2);
  let made = 0;
  const make = async () => (made += 1);
  expect(await Promise.all([keep("q", make), keep("q", make)])).toEqual([1, 1]);
});

test("what is kept is made anew once the revision has changed", async () => {
  let revision = "1";
  const keep = keepWhile(() => Promise.resolve(revision), 2);
  let made = 0;
  const make = async () => (made += 1);
  await keep("q", make);
  expect(await keep("q", make)).toBe(1);
  revision = "2";
  expect(await keep("q", make)).toBe(2);
});

test("who waits for an answer that its maker gave up makes it", async () => {
  const keep = keepWhile(still, 2);
  const given = keep("q", () => Promise.reject(new Error("given up")));
  const waited = keep("q", () => Promise.resolve("made after all"));
  await expect(given).rejects.toThrow("given up");
  expect(await waited).toBe("made after all");
});

test("the answer that was asked for longest ago is forgotten first", async () => {
  const keep = keepWhile(still, 2);
  let made = 0;
  const make = async () => (made += 1);
  for (const question of ["a", "b", "a", "c"]) await keep(question, make);
  expect(await keep("a", make)).toBe(1);
  expect(await keep("b", make)).toBe(4);
});
