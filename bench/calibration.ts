/** Holds stated types against what accounts were made to be: `npm run calibrate -- [SEEDS]`. */

import { type JudgedTruth, judgedDemo } from "../test/calibration/judged-demo.ts";
import { typeRecord } from "../test/calibration/type-record.ts";

const seeds = Number(process.argv[2] ?? 20);
const judged: JudgedTruth[] = [];
for (let seed = 1; seed <= seeds; seed += 1) {
  process.stderr.write(`seed ${seed} of ${seeds}\n`);
  judged.push(...(await judgedDemo(seed)));
}

const record = typeRecord(judged);
const shown = (share: number) => share.toFixed(3);
console.log(`${seeds} demo books, ${judged.length} accounts made wholly of one type\n`);
console.log("| made as | typed Smith | Demanding | Thrifty | Jones | Unclear |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
for (const truth of ["Smith", "Demanding", "Thrifty", "Jones"] as const)
  console.log(`| ${truth} | ${typedAs(truth).join(" | ")} |`);
console.log(
  `\nSmiths and Joneses typed so: ${shown(record.typed_so)}, the opposite: ${shown(record.opposite)}, of ${record.accounts}\n`,
);
console.log("| stated | accounts | mean stated | came true |\n| --- | ---: | ---: | ---: |");
for (const { from, count, stated, hits } of record.calibration.bins)
  console.log(
    `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${shown(stated)} | ${shown(hits)} |`,
  );
console.log(`\nExpected calibration error: ${shown(record.calibration.error)}`);

function typedAs(truth: JudgedTruth["truth"]): readonly number[] {
  const of = judged.filter((one) => one.truth === truth);
  return (["Smith", "Demanding", "Thrifty", "Jones", "Unclear"] as const).map(
    (type) => of.filter(({ typing }) => typing.type === type).length,
  );
}
