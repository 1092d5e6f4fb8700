import "../parts/dialog.css";
import { Dialog } from "@base-ui/react/dialog";
import { useSay } from "../words/language-context.ts";
import { useScreens } from "./use-screens.ts";
import { shellWords } from "./shell-words.ts";
import "./palette.css";

interface KeyboardHelpProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Lists the keys that work everywhere. */
export function KeyboardHelp({ open, onOpenChange }: KeyboardHelpProps) {
  const say = useSay();
  const screens = useScreens();
  const keys = [
    { keys: ["Ctrl", "K"], does: say(shellWords.go_to) },
    { keys: ["?"], does: say(shellWords.keys) },
    ...screens.map(({ key, title }) => ({ keys: ["g", key], does: say(title) })),
    { keys: ["Esc"], does: say(shellWords.close) },
  ];
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="palette keys">
          <Dialog.Title>{say(shellWords.keys)}</Dialog.Title>
          <dl>
            {keys.map(({ keys: pressed, does }) => (
              <div key={does}>
                <dt>
                  {pressed.map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close className="primary">{say(shellWords.close)}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
