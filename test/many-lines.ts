import { once } from "node:events";
import { createWriteStream } from "node:fs";

const perPiece = 10_000;

/** Writes lines of the two sample invoices, whose net amounts sum to 499.995 for each of them. */
export async function writeManyLines(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write("invoice_id,line,net_amount,cost_amount,quantity,description\n");
  for (let start = 0; start < count; start += perPiece)
    if (!file.write(piece(start))) await once(file, "drain");
  file.end();
  await once(file, "close");
}

function piece(start: number): string {
  return Array.from({ length: perPiece }, (_, i) => line(start + i)).join("");
}

function line(n: number): string {
  const [net, cost] = [(n * 7919) % 100_000, (n * 31) % 50_000];
  return `I${1 + (n % 2)},${n + 10},${net / 100},${cost / 100},${1 + (n % 9)},A description of item ${n % 5000} in plain words\n`;
}
