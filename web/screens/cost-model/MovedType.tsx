import type { MovedAccount } from "../../../src/api/cost-model.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";

interface MovedTypeProps {
  readonly account: MovedAccount;
}

/** The type of an account under the changed model, and what it was where it differs. */
export function MovedType({ account: { type_saved, type_changed } }: MovedTypeProps) {
  const say = useSay();
  if (type_changed === null) return <span className="soft">–</span>;
  if (type_saved === null || type_saved === type_changed) return <TypeMark type={type_changed} />;
  return (
    <>
      <TypeMark type={type_saved} /> →{" "}
      <span className="visually-hidden">{say(costModelWords.becomes)}</span>
      <TypeMark type={type_changed} />
    </>
  );
}
