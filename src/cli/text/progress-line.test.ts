import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { recordingShell } from "../recording-shell.test-support.ts";
import { progressText, withProgress } from "./progress-line.ts";

test("the line says how much, how long and what", () => {
  expect(progressText({ doing: "reading lines.csv", done: 0.4 }, 3100)).toBe(
    " 40 %  ━━━━━━━━············  3.1 s  reading lines.csv",
  );
});

test("a long call shows one line and erases it, whatever happens", async () => {
  const { shell, err } = recordingShell({ progressColumns: 40, secondsPerLook: 1 });
  const work = withProgress(shell, async ({ progress }) => {
    progress?.({ doing: "reading a file with a very long name.csv", done: 0.5 });
    await setTimeout(250);
    throw new Error("broken");
  });
  await expect(work).rejects.toThrow("broken");
  const text = err();
  expect(text).toContain(" 50 %");
  expect(text).not.toContain("\n");
  expect(text.endsWith("\r\u001B[2K")).toBe(true);
  const shown = text.split("\r\u001B[2K").filter((part) => part !== "");
  expect(Math.max(...shown.map((part) => part.length))).toBeLessThan(40);
});

test("nothing is shown where nobody watches", async () => {
  const { shell, err } = recordingShell({ progressColumns: null });
  expect(await withProgress(shell, async (steering) => Object.keys(steering))).toEqual(["signal"]);
  expect(err()).toBe("");
});
