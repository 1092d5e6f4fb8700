import type { EvidenceQuery } from "../../ledger/evidence.ts";
import type { AssortmentQuery } from "../../ledger/assortment.ts";
import type { DossierQuery } from "../../ledger/dossier.ts";
import type { FactsQuery } from "../../ledger/facts.ts";
import type { FileOutcome, ImportRecord } from "../../ledger/imports.ts";
import type { Reading } from "../../ledger/reading.ts";
import type { Window } from "../../lib/day.ts";
import { inTurn } from "../../lib/in-turn.ts";
import type { Engine, ImportOptions, Steering } from "../engine.ts";
import { Database, type DatabaseOptions } from "./database.ts";
import { readAsks } from "./asks.ts";
import { copyLedger } from "./copy-ledger.ts";
import { readAssortment } from "./assortment.ts";
import { readDossier } from "./dossier.ts";
import { readEvidence } from "./evidence.ts";
import { readFacts, readSpan } from "./facts.ts";
import { importReadings } from "./import-readings.ts";
import { asRefusal } from "./refusals.ts";
import { prepareSums } from "./prepare-sums.ts";
import { prepareSchema } from "./schema.ts";
import { readTouches } from "./touches.ts";
import { undoImport } from "./undo-import.ts";

/** Opens the ledger in a DuckDB file, making it where there is none. */
export async function openDuckDbEngine(options: DatabaseOptions): Promise<Engine> {
  return told(options, async () => {
    const database = await Database.open(options);
    try {
      await prepareSchema(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return engineOn(database, options);
  });
}

/** Calls share temporary tables and one connection: each waits for the one before. */
function engineOn(database: Database, options: DatabaseOptions): Engine {
  const turn = inTurn();
  const called = <Value>(work: () => Promise<Value>) => turn(() => told(options, work));
  const steered = <Value>(steering: Steering, work: () => Promise<Value>) =>
    called(() => database.steered(steering, work));
  return {
    import: (readings: readonly Reading[], settings: ImportOptions) =>
      steered(settings, async () => {
        const outcome = await database.transaction(
          () => importReadings(database, readings, settings),
          (made) => made.import_id !== null,
        );
        if (outcome.import_id === null) return outcome;
        const warnings = await prepareSums(database, settings);
        return { ...outcome, warnings: [...outcome.warnings, ...warnings] };
      }),
    imports: () => called(() => readImports(database)),
    undo: (importId: number, steering: Steering) =>
      steered(steering, () => database.transaction(() => undoImport(database, importId))),
    facts: (query: FactsQuery, steering: Steering) =>
      steered(steering, () => readFacts(database, query, steering)),
    assortment: (query: AssortmentQuery, steering: Steering) =>
      steered(steering, () => readAssortment(database, query, steering)),
    asks: (window: Window) => called(() => readAsks(database, window)),
    dossier: (query: DossierQuery, steering: Steering) =>
      steered(steering, () => readDossier(database, query)),
    touches: (accountId: string, window: Window) =>
      called(() => readTouches(database, accountId, window)),
    evidence: (query: EvidenceQuery) => called(() => readEvidence(database, query)),
    span: () => called(() => readSpan(database)),
    backUp: (path: string) => called(() => copyLedger(database, path)),
    close: () => called(async () => database.close()),
  };
}

async function told<Value>(options: DatabaseOptions, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error, options) ?? error;
  }
}

async function readImports(database: Database): Promise<readonly ImportRecord[]> {
  const rows = await database.rows("SELECT * FROM imports ORDER BY import_id");
  return rows.map((row) => ({
    import_id: Number(row["import_id"]),
    at: String(row["made_at"]),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by importReadings
    files: JSON.parse(String(row["files"])) as FileOutcome[],
    live: row["live"] === true,
  }));
}
