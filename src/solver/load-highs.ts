import loader, { type Highs } from "highs";

/** Loads HiGHS, the solver of linear programs of the University of Edinburgh [Huangfu & Hall 2018], as WebAssembly. */
export function loadHighs(): Promise<Highs> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed as a CommonJS package has it, one step deeper than Node imports it
  const load = loader as unknown as typeof loader.default;
  return load();
}
