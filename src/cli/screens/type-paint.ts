import type { StatedType } from "../../account/account-type.ts";
import { type Ink, type Paint, plain } from "../text/ink.ts";

/** Returns the colour of a type: red for Smith, green for Jones, faint where it is not known. */
export function typePaint(type: StatedType | null, ink: Ink): Paint {
  if (type === "Smith") return ink.loss;
  if (type === "Jones") return ink.gain;
  return type === "Unclear" || type === null ? ink.dim : plain;
}
