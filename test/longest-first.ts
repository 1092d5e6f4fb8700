import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begins with the files that take longest, so that no worker is left alone with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

const longest = [
  "test/calibration/calibration.test.ts",
  "test/plan/demo-plan.test.ts",
  "src/cli/documented-examples.test.ts",
  "test/web/screens.test.ts",
  "test/imports.test.ts",
  "test/crash/crash.test.ts",
  "test/plan/refused-plans.test.ts",
  "test/package/package.test.ts",
  "test/bounded-memory.test.ts",
  "test/web/",
  "test/",
];

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((part) => moduleId.includes(`/${part}`));
  return place === -1 ? longest.length : place;
}
