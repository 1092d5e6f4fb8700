import type { CostModel, Estimate } from "./cost-model.ts";

/** What a figure of the cost model is about: the words for it are made from this. */
export type ParameterSubject =
  | { readonly kind: "minutes"; readonly role: string; readonly per: string }
  | { readonly kind: "charge"; readonly name: string; readonly per: string }
  | { readonly kind: "margin"; readonly family: string }
  | { readonly kind: "role_cost"; readonly role: string }
  | { readonly kind: "annual_rate" };

/** A figure of the cost model that could be another. */
export interface Parameter {
  readonly subject: ParameterSubject;
  readonly estimate: Estimate;
  /** Returns the model with this figure set; every other section stays the same object. */
  readonly set: (value: number) => CostModel;
}

/** Returns every figure that the statement is linear in. */
export function parameters(model: CostModel): readonly Parameter[] {
  return [
    ...minutes(model),
    ...charges(model),
    ...margins(model),
    ...roleCosts(model),
    ...capital(model),
  ];
}

/** Returns the figures that are given as a range. */
export function uncertainParameters(model: CostModel): readonly Parameter[] {
  return parameters(model).filter(({ estimate }) => estimate.low < estimate.high);
}

function minutes(model: CostModel): readonly Parameter[] {
  return model.time.map((row, i) => ({
    subject: { kind: "minutes", role: row.role, per: row.per },
    estimate: row.minutes,
    set: (value) => ({
      ...model,
      time: model.time.with(i, { ...row, minutes: certain(value) }),
    }),
  }));
}

function charges(model: CostModel): readonly Parameter[] {
  return model.charges.map((charge, i) => ({
    subject: { kind: "charge", name: charge.name, per: charge.per },
    estimate: charge.amount,
    set: (value) => ({
      ...model,
      charges: model.charges.with(i, { ...charge, amount: certain(value) }),
    }),
  }));
}

function margins(model: CostModel): readonly Parameter[] {
  return Object.entries(model.families).map(([family, { margin }]) => ({
    subject: { kind: "margin", family },
    estimate: margin,
    set: (value) => ({
      ...model,
      families: { ...model.families, [family]: { margin: certain(value) } },
    }),
  }));
}

function roleCosts(model: CostModel): readonly Parameter[] {
  return Object.entries(model.roles).map(([name, role]) => ({
    subject: { kind: "role_cost", role: name },
    estimate: certain(role.cost),
    set: (cost) => ({ ...model, roles: { ...model.roles, [name]: { ...role, cost } } }),
  }));
}

function capital(model: CostModel): readonly Parameter[] {
  const { capital: terms } = model;
  if (terms === null) return [];
  return [
    {
      subject: { kind: "annual_rate" },
      estimate: certain(terms.annual_rate),
      set: (annual_rate) => ({ ...model, capital: { ...terms, annual_rate } }),
    },
  ];
}

function certain(value: number): Estimate {
  return { likely: value, low: value, high: value };
}
