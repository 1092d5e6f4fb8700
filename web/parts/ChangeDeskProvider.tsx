import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { WireChange } from "../../src/api/records.ts";
import { RequestFault } from "../api/request.ts";
import { useChange, useUndo } from "../api/use-change.ts";
import { useSay } from "../words/language-context.ts";
import { ChangeDeskContext, type ToldChange } from "./change-desk.ts";
import { changeDeskWords } from "./change-desk-words.ts";
import { ChangeNotice, type Notice } from "./ChangeNotice.tsx";

interface ChangeDeskProviderProps {
  readonly children: ReactNode;
}

/** Long enough to read it, think, and reach the button. */
const noticeStays = 20_000;

/** Makes the changes of the parts below it, tells each, and offers to take it back. */
export function ChangeDeskProvider({ children }: ChangeDeskProviderProps) {
  const say = useSay();
  const { mutateAsync: change, isPending: isChanging } = useChange();
  const { mutateAsync: undo, isPending: isUndoing } = useUndo();
  const [notice, setNotice] = useState<Notice | null>(null);
  const isBusy = isChanging || isUndoing;
  const tell = useCallback(
    ({ change_id }: WireChange, told: string) => setNotice({ kind: "done", told, change_id }),
    [],
  );
  const tellFault = useCallback(
    (error: unknown, conflict: keyof typeof changeDeskWords = "conflict") =>
      setNotice({ kind: "fault", told: faultTold(error, say(changeDeskWords[conflict]), say) }),
    [say],
  );
  const make = useCallback(
    async ({ told, ...asked }: ToldChange) => {
      try {
        const made = await change(asked);
        if (told !== null) tell(made, told);
        return made;
      } catch (error) {
        tellFault(error);
        return null;
      }
    },
    [change, tell, tellFault],
  );
  const takeBack = useCallback(
    async (change_id: string) => {
      try {
        await undo(change_id);
        setNotice({ kind: "done", told: say(changeDeskWords.undone), change_id: null });
      } catch (error) {
        tellFault(error, "undo_conflict");
      }
    },
    [undo, say, tellFault],
  );
  useEffect(() => {
    if (notice === null || notice.kind === "fault") return undefined;
    const timer = setTimeout(() => setNotice(null), noticeStays);
    return () => clearTimeout(timer);
  }, [notice]);
  const desk = useMemo(
    () => ({ make, takeBack, tell, tellFault, isBusy }),
    [make, takeBack, tell, tellFault, isBusy],
  );
  return (
    <ChangeDeskContext value={desk}>
      {children}
      <ChangeNotice
        notice={notice}
        onUndo={(change_id) => void takeBack(change_id)}
        onClose={() => setNotice(null)}
      />
    </ChangeDeskContext>
  );
}

function faultTold(error: unknown, conflict: string, say: ReturnType<typeof useSay>): string {
  if (error instanceof RequestFault && error.problem.status === 409) return conflict;
  const detail = error instanceof Error ? error.message : String(error);
  return say(changeDeskWords.fault, { detail });
}
