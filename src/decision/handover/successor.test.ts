import { expect, test } from "vitest";
import { nameOf, successorNamed } from "./successor.ts";

const staff = [
  { employee_id: "E-1", name: "Ada Field", role: "outside_sales" },
  { employee_id: "E-2", name: "Bo Desk", role: "inside_sales" },
];

test("a successor is a colleague by id or by name, whatever the case", () => {
  const bo = { kind: "colleague", name: "Bo Desk", role: "inside_sales" };
  for (const text of ["E-2", "e-2", "Bo Desk", " bo desk "])
    expect(successorNamed(staff, text)).toEqual(bo);
});

test("an id goes before another's name", () => {
  const named = [...staff, { employee_id: "Bo Desk", name: "Cy", role: "it" }];
  expect(successorNamed(named, "Bo Desk").name).toBe("Cy");
});

test("any other text is the name of a partner firm", () => {
  const partner = { kind: "partner", name: "Bo Desk & Sons", role: null };
  expect(successorNamed(staff, "Bo Desk & Sons")).toEqual(partner);
  expect(nameOf(staff, "E-1")).toBe("Ada Field");
  expect(nameOf(staff, "somebody")).toBe("somebody");
});
