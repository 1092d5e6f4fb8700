import { expect, test } from "vitest";
import { Refusal } from "../lib/refusal.ts";
import { recordingShell } from "./recording-shell.test-support.ts";
import { tellFault } from "./tell-fault.ts";
import { UsageFault } from "./usage-fault.ts";

test("a refusal is a line for each thing, and exit code 1", () => {
  const { shell, err } = recordingShell();
  expect(tellFault(new Refusal({ en: "one\ntwo", pl: "raz\ndwa" }), shell, [])).toBe(1);
  expect(err()).toBe("warto: one\nwarto: two\n");
});

test("wrong settings are usage, and exit code 2", () => {
  const { shell, err } = recordingShell();
  expect(tellFault(new UsageFault("WARTO_THREADS is x"), shell, [])).toBe(2);
  expect(err()).toBe("warto: WARTO_THREADS is x\n");
});

test("an unexpected fault is one line that says how to see more", () => {
  const { shell, err } = recordingShell();
  expect(tellFault(new Error("boom\ndetails"), shell, [])).toBe(1);
  expect(err()).toBe("warto: boom (unexpected; set WARTO_DEBUG=1 to see where)\n");
});

test("with WARTO_DEBUG the stack follows", () => {
  const { shell, err } = recordingShell();
  tellFault(new Error("boom"), { ...shell, debug: true }, []);
  expect(err()).toMatch(/^warto: boom \(unexpected\)\nError: boom\n {4}at /);
});

test("whatever is thrown after Ctrl-C is a cancelled command", () => {
  const { shell, err } = recordingShell({ signal: AbortSignal.abort() });
  expect(tellFault(new Error("interrupted"), shell, [])).toBe(130);
  expect(err()).toBe("warto: cancelled; the book is as it was\n");
});
