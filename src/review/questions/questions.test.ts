import { describe, expect, test } from "vitest";
import type { StatedType } from "../../account/account-type.ts";
import { speech } from "../../lib/speech.ts";
import type { ReviewRow, ReviewRows } from "../review-row.ts";
import { complaintsQuestion } from "./complaints.ts";
import { costQuestion } from "./cost.ts";
import { grossProfitQuestion } from "./gross-profit.ts";
import { mixQuestion } from "./mix.ts";
import { newCustomersQuestion } from "./new-customers.ts";
import { opportunityQuestion } from "./opportunity.ts";
import { resourcesQuestion } from "./resources.ts";

const english = speech("en", "USD");
const polish = speech("pl", "USD");
const everything = {
  touches: true,
  sales: true,
  goods: true,
  service: true,
  payments: true,
  time: true,
  types: true,
  starts: true,
};

const nothing: Omit<ReviewRow, "account_id" | "type"> = {
  name: null,
  ring_fenced: false,
  low_margin: null,
  prospect: false,
  won: false,
  net_sales: 0,
  gross_profit: 0,
  service: 0,
  payment_cost: 0,
  net_profit: 0,
  hours: 0,
  seller_hours: 0,
  problems: 0,
  complaints: 0,
};

function row(account_id: string, type: StatedType | null, of: Partial<ReviewRow> = {}): ReviewRow {
  return { ...nothing, account_id, type, ...of };
}

const smith = row("S", "Smith", {
  name: "Smith Manufacturing",
  net_sales: 600,
  gross_profit: 120,
  service: 130,
  payment_cost: 10,
  net_profit: -20,
  hours: 60,
  seller_hours: 30,
  problems: 9,
  complaints: 4,
});
const jones = row("J", "Jones", {
  net_sales: 300,
  gross_profit: 150,
  service: 20,
  net_profit: 130,
  hours: 10,
  seller_hours: 2,
  problems: 1,
});
const thrifty = row("T", "Thrifty", { net_sales: 100, gross_profit: 30, net_profit: 25, hours: 5 });
const prospect = row("P", null, {
  prospect: true,
  net_profit: -5,
  hours: 5,
  seller_hours: 4,
  service: 5,
});

const book: ReviewRows = {
  now: [smith, jones, thrifty, prospect],
  before: null,
  knows: everything,
  knew: null,
};
/** Types hang on goods and service. */
const knowing = (less: Partial<ReviewRows["knows"]>): ReviewRows => ({
  ...book,
  knows: {
    ...everything,
    types: (less.goods ?? true) && (less.service ?? true),
    ...less,
  },
});

describe("more Smiths or more Joneses", () => {
  test("counts both, with their shares of sales and their profit", () => {
    const { number, answer, accounts } = mixQuestion(book, english);
    expect(number).toMatchObject({ value: 1, unit: "count", before: null });
    expect(answer).toBe(
      "1 account is a Smith, with 60% of net sales and −$20 of net profit; 1 is a Jones, with 30% of net sales and $130.",
    );
    expect(accounts).toMatchObject([{ account_id: "S", value: -20, unit: "money" }]);
  });

  test("tells who has become what", () => {
    const before = [row("S", "Demanding"), row("J", "Jones"), row("T", "Unclear")];
    const { number, answer } = mixQuestion({ ...book, before, knew: everything }, english);
    expect(number?.before).toBe(0);
    expect(answer).toContain("1 has become a Smith");
    expect(answer).toContain("none a Jones");
  });

  test("begins with Smiths that lose money, and leaves those in peace that are ring-fenced", () => {
    const fenced = { ...smith, account_id: "F", ring_fenced: true };
    const { follows } = mixQuestion({ ...book, now: [...book.now, fenced] }, english);
    expect(follows).toContain("the Smith that loses money, $20:");
    expect(follows).toContain("1 new or growing account is ring-fenced");
  });

  test("has nothing to compare with where the window before had no types", () => {
    const before = [row("S", "Unclear"), row("J", "Unclear"), row("T", "Unclear")];
    const knew = { ...everything, types: false };
    const { number, answer } = mixQuestion({ ...book, before, knew }, english);
    expect(number?.before).toBeNull();
    expect(answer).not.toContain("become");
  });

  test("has no number where goods have no cost", () => {
    const { number, answer } = mixQuestion(knowing({ goods: false }), english);
    expect(number).toBeNull();
    expect(answer).toContain("most goods have no cost");
  });

  test("has no number where no customer bought", () => {
    const knows = { ...everything, sales: false, goods: false, service: false, types: false };
    const { answer } = mixQuestion({ ...book, now: [], knows }, english);
    expect(answer).toBe(
      "The book cannot tell: no account with a name has net sales in this window.",
    );
  });

  test("leans on margin alone where service does not tell", () => {
    const rows = [
      row("A", "Unclear", { low_margin: true, net_profit: -7 }),
      row("B", "Unclear", { low_margin: false, net_profit: 9 }),
    ];
    const { number, answer } = mixQuestion({ ...knowing({ service: false }), now: rows }, english);
    expect(number).toBeNull();
    expect(answer).toContain(
      "By margin alone, 1 account stands below the line with −$7 of net profit, and 1 above it with $9.",
    );
  });
});

describe("where time goes", () => {
  test("is the Smiths' share of hours, beside what they bring", () => {
    const { number, answer, follows, accounts } = resourcesQuestion(book, english);
    expect(number?.value).toBeCloseTo(60 / 80, 12);
    expect(answer).toBe(
      "Of 80 hours and $155 spent on serving accounts, Smiths take 75% of the hours and bring 40% of gross profit; Joneses take 13% and bring 50%.",
    );
    expect(follows).toBe(
      "Look first at Smith Manufacturing: 75.0% of all hours for 40.0% of gross profit.",
    );
    expect(accounts.map(({ account_id }) => account_id)).toEqual(["S", "J", "P", "T"]);
  });

  test("is no share of Smiths where types are not known, and held against net sales without costs", () => {
    const { number, answer, follows } = resourcesQuestion(knowing({ goods: false }), english);
    expect(number).toMatchObject({ value: 80, unit: "hours", before: null });
    expect(answer).toBe(
      "Serving accounts took 80 hours and $155; how much of it goes to Smiths cannot be told, as hardly an account has a type.",
    );
    expect(follows).toBe(
      "Look first at Smith Manufacturing: 75.0% of all hours for 60.0% of net sales.",
    );
  });

  test("is not known without time", () => {
    expect(resourcesQuestion(knowing({ time: false }), english).number).toBeNull();
  });
});

describe("who brings problems", () => {
  test("is counted, the worst first, with its share of all", () => {
    const { number, answer, accounts } = complaintsQuestion(book, english);
    expect(number?.value).toBe(10);
    expect(answer).toContain("10 problems are on record, 4 of them complaints");
    expect(accounts[0]).toMatchObject({ account_id: "S", value: 9, share: 0.9 });
  });

  test("none on record is no proof that there was none", () => {
    const { number, answer } = complaintsQuestion({ ...book, now: [thrifty] }, english);
    expect(number).toBeNull();
    expect(answer).toContain("either there was none, or none has been imported");
  });
});

describe("where gross profit comes from", () => {
  test("is few accounts: 150 of 300 is half", () => {
    const { number, answer } = grossProfitQuestion(book, english);
    expect(number?.value).toBe(300);
    expect(answer).toBe("Half of it comes from one account of 3. Joneses bring 50%, Smiths 40%.");
  });

  test("says where nothing was sold, rather than that goods have no cost", () => {
    const { number, answer } = grossProfitQuestion(
      { ...knowing({ goods: false }), now: [] },
      english,
    );
    expect(number).toBeNull();
    expect(answer).toBe("There are no net sales in this window.");
  });

  test("names no types that are not known", () => {
    const { answer } = grossProfitQuestion(knowing({ service: false }), english);
    expect(answer).toBe("Half of it comes from one account of 3.");
  });

  test("of less than nothing there are no shares", () => {
    const losing = row("L", "Smith", { net_sales: 10, gross_profit: -400 });
    const { answer } = grossProfitQuestion({ ...book, now: [...book.now, losing] }, english);
    expect(answer).toBe("All accounts together bring none: 3 bring $300, and 1 takes $400 away.");
  });

  test("is not known without costs", () => {
    expect(grossProfitQuestion(knowing({ goods: false }), english).number).toBeNull();
  });
});

describe("who causes cost", () => {
  test("is service and what the way of paying costs", () => {
    const { number, follows } = costQuestion(book, english);
    expect(number?.value).toBe(165);
    expect(follows).toContain(
      "One account costs $10 more to serve than it brings in gross profit:",
    );
  });

  test("says which half is not known, and nothing where neither is", () => {
    expect(costQuestion(knowing({ payments: false }), english).answer).toContain(
      "Serving takes $155; what late payment costs is not known.",
    );
    expect(costQuestion(knowing({ payments: false, service: false }), english).number).toBeNull();
  });

  test("holds service against no gross profit that is not known, and counts no Smiths", () => {
    const { answer, follows } = costQuestion(knowing({ goods: false }), english);
    expect(answer).not.toContain("Smith");
    expect(follows).toBe(
      "Import the cost of goods to see whose gross profit covers what serving takes.",
    );
  });

  test("is compared with a window that tells the same kinds of cost alone", () => {
    const before = book.now;
    const knew = { ...everything, service: false };
    expect(costQuestion({ ...book, before, knew }, english).number?.before).toBeNull();
    expect(costQuestion({ ...book, before, knew: everything }, english).number?.before).toBe(165);
  });

  test("spells an amount where there are no net sales to share", () => {
    const returned = row("R", "Unclear", { net_sales: -2000 });
    const { answer } = costQuestion({ ...book, now: [...book.now, returned] }, english);
    expect(answer).toContain("Smiths cause 85% of it, with $600 of net sales.");
  });
});

describe("opportunity costs", () => {
  test("are hours that would earn more elsewhere: 30 × 8 for Smith, who loses 20", () => {
    const { number, answer, accounts } = opportunityQuestion(book, 8, english);
    expect(number).toMatchObject({ value: 8, unit: "money" });
    expect(answer).toContain("30 of 36 hours and bring −$20 of net profit");
    expect(accounts).toMatchObject([{ account_id: "S", value: 240 }]);
  });

  test("are not known without the worth of an hour", () => {
    expect(opportunityQuestion(book, null, english).number).toBeNull();
  });
});

describe("time for new customers", () => {
  test("is the prospects' share of sellers' hours", () => {
    const { number, follows } = newCustomersQuestion(book, english);
    expect(number?.value).toBeCloseTo(4 / 36, 12);
    expect(follows).toContain("look like Joneses");
  });

  test("is little below a tenth", () => {
    const late = newCustomersQuestion(knowing({ starts: false }), english).answer;
    expect(late).toContain("who bought for the first time cannot be told");
    const busy = { ...smith, seller_hours: 200 };
    const { follows } = newCustomersQuestion({ ...book, now: [busy, prospect] }, english);
    expect(follows).toContain("Less than a tenth");
  });
});

test("every question reads in Polish without a gap, for any count", () => {
  for (const count of [0, 1, 2, 5, 12, 22, 104]) {
    const many = {
      ...book,
      now: Array.from({ length: count }, (_, i) => ({ ...smith, account_id: `S${i}` })).concat(
        jones,
        prospect,
      ),
    };
    const questions = [
      mixQuestion(many, polish),
      resourcesQuestion(many, polish),
      complaintsQuestion(many, polish),
      grossProfitQuestion(many, polish),
      costQuestion(many, polish),
      opportunityQuestion(many, 8, polish),
      newCustomersQuestion(many, polish),
    ];
    for (const { answer, follows } of questions)
      expect(`${answer} ${follows}|`).not.toMatch(
        /[{}]|undefined|NaN| {2}| \.| \||Smiths|accounts/,
      );
  }
});

test("Polish counts take the right form", () => {
  const of = (count: number) => {
    const smiths = Array.from({ length: count }, (_, i) => ({ ...smith, account_id: `S${i}` }));
    return mixQuestion({ ...book, now: [...smiths, jones] }, polish).answer;
  };
  expect(of(1)).toContain("1 klient to Smith:");
  expect(of(2)).toContain("2 klienci to Smithowie:");
  expect(of(5)).toContain("5 klientów to Smithowie:");
  expect(of(22)).toContain("22 klienci to Smithowie:");
});
