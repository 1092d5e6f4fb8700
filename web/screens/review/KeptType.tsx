import { statedTypes } from "../../../src/account/account-type.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";

interface KeptTypeProps {
  readonly type: string | null | undefined;
}

/** A type as a review keeps it: a text, since a later version of the program may know others. */
export function KeptType({ type }: KeptTypeProps) {
  const known = statedTypes.find((one) => one === type);
  return known === undefined ? (type ?? "–") : <TypeMark type={known} />;
}
