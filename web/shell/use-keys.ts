import { useEffect } from "react";

/** What a key does; two keys with a space between them are pressed one after the other. */
export type KeyActions = Readonly<Record<string, () => void>>;

const patience = 1200;

/** Hears keys that are pressed outside of fields; `mod+k` is Ctrl-K, or ⌘K on a Mac. */
export function useKeys(actions: KeyActions): void {
  useEffect(() => {
    let [before, at] = ["", 0];
    const onKey = (event: KeyboardEvent) => {
      const key = nameOf(event);
      if (key === null || (isTyping(event.target) && !key.startsWith("mod+"))) return;
      const sequence = event.timeStamp - at < patience ? `${before} ${key}` : key;
      [before, at] = [key, event.timeStamp];
      const action = actions[sequence] ?? actions[key];
      if (action === undefined) return;
      event.preventDefault();
      before = "";
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [actions]);
}

function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (altKey) return null;
  return ctrlKey || metaKey ? `mod+${key.toLowerCase()}` : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName))
  );
}
