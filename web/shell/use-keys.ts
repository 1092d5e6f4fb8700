import { useEffectEvent, useLayoutEffect } from "react";

/** What a key does; two keys with a space between them are pressed one after the other. */
export type KeyActions = Readonly<Record<string, () => void>>;

const patience = 1200;

/** Hears keys that are pressed outside of fields; `mod+k` is Ctrl-K, or ⌘K on a Mac. */
export function useKeys(actions: KeyActions): void {
  // A page that is drawn anew between two keys is not to forget the first.
  const actionOf = useEffectEvent((keys: string) => actions[keys]);
  // Before anything is painted: what can be seen hears keys.
  useLayoutEffect(() => {
    let [before, at] = ["", 0];
    const onKey = (event: KeyboardEvent) => {
      const key = nameOf(event);
      if (key === null || (isTyping(event.target) && !key.startsWith("mod+"))) return;
      const sequence = event.timeStamp - at < patience ? `${before} ${key}` : key;
      [before, at] = [key, event.timeStamp];
      const action = actionOf(sequence) ?? actionOf(key);
      if (action === undefined) return;
      event.preventDefault();
      before = "";
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
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
