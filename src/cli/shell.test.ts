import { expect, test } from "vitest";
import { isColoured, resourcesOf } from "./shell.ts";

test("colours are for terminals that want them", () => {
  expect(isColoured(true, {})).toBe(true);
  expect(isColoured(true, { NO_COLOR: "" })).toBe(true);
  expect(isColoured(true, { NO_COLOR: "1" })).toBe(false);
  expect(isColoured(true, { TERM: "dumb" })).toBe(false);
  expect(isColoured(false, {})).toBe(false);
});

test("resources come from the environment, else from what there is", () => {
  expect(resourcesOf({ WARTO_MEMORY: "4 GB", WARTO_THREADS: "3" })).toEqual({
    memory_limit: "4 GB",
    threads: 3,
  });
  const { memory_limit, threads } = resourcesOf({});
  expect(memory_limit).toBe("1200MB");
  expect(threads).toBeGreaterThan(0);
});

test("resources that make no sense are wrong usage", () => {
  expect(() => resourcesOf({ WARTO_MEMORY: "80%" })).toThrow(
    'WARTO_MEMORY is "80%"; give an amount such as 1200MB or 4GB',
  );
  expect(() => resourcesOf({ WARTO_THREADS: "0" })).toThrow(
    'WARTO_THREADS is "0"; give a whole number from 1',
  );
});
