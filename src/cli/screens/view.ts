import type { Ink } from "../text/ink.ts";

/** How much room a screen has, and in which colours it is drawn. */
export interface View {
  readonly width: number;
  readonly ink: Ink;
}
