import { expect, test } from "vitest";
import {
  openStep,
  type ReviewStep,
  stepAfter,
  stepToGoOn,
} from "../../../web/screens/review/review-steps.ts";

test("no address leads past the sellers' views before they have been asked", () => {
  expect(openStep("sign_off", [])).toBe("views");
  expect(openStep("sign_off", ["views"])).toBe("sign_off");
});

test("a review goes on where it was left", () => {
  expect(openStep(undefined, ["views", "gap", "mix"])).toBe("resources");
  expect(stepToGoOn(["views", "mix", "resources"])).toBe("gap");
});

test("the seven questions stand between feelings and the signature", () => {
  const walked: ReviewStep[] = ["views"];
  for (let step = stepAfter("views"); step !== null; step = stepAfter(step)) walked.push(step);
  expect(walked).toEqual([
    "views",
    "gap",
    "mix",
    "resources",
    "complaints",
    "gross_profit",
    "cost",
    "opportunity",
    "new_customers",
    "over_time",
    "sign_off",
  ]);
});
