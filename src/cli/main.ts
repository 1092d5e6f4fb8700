import { run } from "./run.ts";
import { processShell } from "./shell.ts";
import { untilInterrupted } from "./until-interrupted.ts";

process.exitCode = await untilInterrupted((signal) =>
  run(process.argv.slice(2), processShell(signal)),
);
