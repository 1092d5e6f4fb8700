import { expect, test } from "vitest";
import type { Typing } from "../../account/account-type.ts";
import { speech } from "../../lib/speech.ts";
import { typeText } from "./type-text.ts";

const smith: Typing = {
  type: "Smith",
  leaning: "Smith",
  probability: 0.87,
  probabilities: { Smith: 0.87, Demanding: 0.1, Thrifty: 0.03, Jones: 0 },
  unclear_because: null,
  ring_fenced: false,
  ring_fenced_because: null,
  margin_realised: 0.1,
  service_cost: 0.2,
};

test("a type is told with how sure it is, and never as certain", () => {
  expect(typeText(smith, en)).toBe("Smith, 87% sure");
  expect(typeText({ ...smith, probability: 1 }, en)).toBe("Smith, over 99% sure");
  expect(typeText({ ...smith, type: "Demanding", leaning: "Demanding" }, pl)).toBe(
    "Wymagający, pewność 87%",
  );
});

test("what is Unclear names the nearest type, with its chance only where the evidence gives one", () => {
  const unclear = { ...smith, type: "Unclear", probability: 0.55 } as const;
  expect(typeText({ ...unclear, unclear_because: "even" }, en)).toBe(
    "Unclear; nearest is Smith, 55% likely",
  );
  expect(typeText({ ...unclear, unclear_because: "little_evidence" }, en)).toBe(
    "Unclear; nearest is Smith",
  );
  expect(typeText({ ...unclear, leaning: null, unclear_because: "no_sales" }, en)).toBe("Unclear");
});

const en = speech("en", "EUR");
const pl = speech("pl", "EUR");
