import { styleText } from "node:util";

/** Colours a text, or leaves it as it is. */
export type Paint = (text: string) => string;

export interface Ink {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly loss: Paint;
  readonly gain: Paint;
  readonly cost: Paint;
  readonly sum: Paint;
}

/** Returns text as it is. */
export const plain: Paint = (text) => text;

/** Returns the colours of a terminal, or none at all. */
export function inkFor(colour: boolean): Ink {
  const paint = (format: Parameters<typeof styleText>[0]): Paint =>
    colour
      ? (text) => (text === "" ? "" : styleText(format, text, { validateStream: false }))
      : plain;
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    loss: paint("red"),
    gain: paint("green"),
    cost: paint("yellow"),
    sum: paint("cyan"),
  };
}
