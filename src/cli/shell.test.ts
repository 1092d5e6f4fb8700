import { expect, test } from "vitest";
import { isColoured, mostUploadedOf, resourcesOf } from "./shell.ts";

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

test("the largest upload comes from the environment, else it is 500 MB", () => {
  expect(mostUploadedOf({})).toBe(524_288_000);
  expect(mostUploadedOf({ WARTO_UPLOAD_MB: "2048" })).toBe(2_147_483_648);
  for (const text of ["0", "-1", "2.5", "much"])
    expect(() => mostUploadedOf({ WARTO_UPLOAD_MB: text })).toThrow(
      `WARTO_UPLOAD_MB is "${text}"; give a whole number of megabytes from 1`,
    );
});
