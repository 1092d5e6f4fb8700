import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../words/language-context.ts";
import { CommandPalette } from "./CommandPalette.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { useScreens } from "./use-screens.ts";
import { shellWords } from "./shell-words.ts";
import { useKeys } from "./use-keys.ts";

/** What works on every screen: going anywhere by name, and keys. */
export function Anywhere() {
  const say = useSay();
  const navigate = useNavigate();
  const screens = useScreens();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useKeys({
    "mod+k": () => setOpen("palette"),
    "?": () => setOpen("keys"),
    ...Object.fromEntries(screens.map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
  });
  return (
    <>
      <button type="button" className="go-to" onClick={() => setOpen("palette")}>
        {say(shellWords.go_to)} <kbd>Ctrl K</kbd>
      </button>
      <button type="button" aria-label={say(shellWords.keys)} onClick={() => setOpen("keys")}>
        ?
      </button>
      <CommandPalette
        open={open === "palette"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "palette" : null)}
      />
      <KeyboardHelp
        open={open === "keys"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "keys" : null)}
      />
    </>
  );
}
