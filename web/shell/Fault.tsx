import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useSay } from "../words/language-context.ts";
import { shellWords } from "./shell-words.ts";

/** Says what did not work, and offers to try again. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const say = useSay();
  const router = useRouter();
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <section className="fault" role="alert">
      <h1>{say(shellWords.fault)}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" onClick={tryAgain}>
        {say(shellWords.try_again)}
      </button>
    </section>
  );
}
