/** Makes one change of the journal at a path, and prints how it went: `node write-one.ts PATH`. */

import { openJournal } from "../../src/journal/open-journal.ts";
import { make, viewWrite } from "./views.ts";

const [, , path = ""] = process.argv;
try {
  const journal = await openJournal({ path });
  await make(journal, "one", viewWrite("One", 0, "key"));
  await journal.close();
  console.log("done");
} catch (error) {
  console.log(String(error));
}
