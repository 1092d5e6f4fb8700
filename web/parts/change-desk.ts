import { createContext, use } from "react";
import type { WireChange } from "../../src/api/records.ts";
import type { AskedChange } from "../api/use-change.ts";

/** A change, and the sentence that tells it once it is made; null for one that the page itself shows. */
export interface ToldChange extends AskedChange {
  readonly told: string | null;
}

export interface ChangeDesk {
  /** Makes a change; resolves with null where it could not be made, which the desk tells. */
  readonly make: (change: ToldChange) => Promise<WireChange | null>;
  /** Takes a change back. */
  readonly takeBack: (change_id: string) => Promise<void>;
  /** Tells a change that was made elsewhere, so that it can be taken back. */
  readonly tell: (change: WireChange, told: string) => void;
  /** Tells why something could not be done. */
  readonly tellFault: (error: unknown) => void;
  readonly isBusy: boolean;
}

export const ChangeDeskContext = createContext<ChangeDesk | null>(null);

/** Returns the desk of the screen: where changes are made, told and taken back. */
export function useChangeDesk(): ChangeDesk {
  const desk = use(ChangeDeskContext);
  if (desk === null) throw new Error("no change desk above this part");
  return desk;
}
