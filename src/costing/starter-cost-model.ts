/**
 * The `cost-model.toml` of a new book: every section explained, every figure illustrative and to be replaced.
 * The book's currency is put in place of `EUR` by `starterCostModel`.
 */
const template = `# What time and service cost. Statements rest on this file: replace every figure by your own.
# Unknown keys are refused, so a typing error cannot hide.

currency = "EUR"

# While this says true, statements warn that costs are examples. Delete it once the figures are yours.
illustrative = true

[capital]
annual_rate = 0.10       # what money tied up in open invoices costs a year
basis = "revenue"        # or "cost": only on what the goods cost you
days_in_year = 365
from = "issued"          # or "due": charge only the days past the due date

# Orders below this net amount count as small ("order.small").
[orders]
small_below = 100

# One table for each role whose time customers take.
#   cost                salaries, supervision, space and IT of the whole role in \`period\`
#   period              the dates the figures are for; \`to\` is the first day not counted
#   capacity_minutes    minutes there are to be worked in it; or, as here,
#   people, minutes_per_person and practical (share left after breaks and meetings; else 0.80)
#   avoidable           share of the cost gone within a year if the work were (else 0.7)
#   seller              true where its hours are sellers' hours
[roles.sales]
cost = 180000
period = { from = 2026-01-01, to = 2027-01-01 }
people = 2
minutes_per_person = 105000
practical = 0.80
avoidable = 0.7
seller = true

[roles.inside_sales]
cost = 110000
period = { from = 2026-01-01, to = 2027-01-01 }
people = 2
minutes_per_person = 105000

[roles.customer_service]
cost = 55000
period = { from = 2026-01-01, to = 2027-01-01 }
people = 1
minutes_per_person = 105000

[roles.warehouse]
cost = 90000
period = { from = 2026-01-01, to = 2027-01-01 }
people = 2
minutes_per_person = 105000

# Minutes of a role for each unit of a driver. All rows of a role are added up. Touches that carry
# minutes of their own count those instead. A row may give a range: { likely = 8, low = 6, high = 11 }.
# Drivers counted from documents: order, order.first, order.small, order.<channel>, line, invoice,
# credit_note, return_line, unit, late_invoice, dunning, dispute; and every kind of touch.
[[time]]
role = "sales"
per = "visit"
minutes = { likely = 90, low = 60, high = 150 }

[[time]]
role = "sales"
per = "meal"
minutes = { likely = 75, low = 60, high = 120 }

[[time]]
role = "sales"
per = "quote"
minutes = 20

[[time]]
role = "inside_sales"
per = "order"
minutes = { likely = 8, low = 5, high = 12 }

[[time]]
role = "inside_sales"
per = "line"
minutes = 1

[[time]]
role = "inside_sales"
per = "call"
minutes = { likely = 8, low = 4, high = 15 }

[[time]]
role = "inside_sales"
per = "email"
minutes = 5

[[time]]
role = "customer_service"
per = "complaint"
minutes = { likely = 60, low = 30, high = 120 }

[[time]]
role = "customer_service"
per = "return"
minutes = 30

[[time]]
role = "customer_service"
per = "ticket"
minutes = 20

[[time]]
role = "customer_service"
per = "dunning"
minutes = 15

[[time]]
role = "warehouse"
per = "line"
minutes = 3

[[time]]
role = "warehouse"
per = "expedite"
minutes = 25

# Money straight per driver, beside time.
[[charge]]
name = "express freight"
per = "expedite"
amount = 25
avoidable = 1.0

# Sellers' commission. Instead of a rate: tiers = [{ up_to = 50000, rate = 0.05 }, { rate = 0.08 }],
# each rate on its own part, starting again every period ("year", "quarter" or "month").
[commission]
basis = "gross_profit"   # or "net_sales"
rate = 0.05
paid_on = "invoice"      # or "cash"

# Margins by product family, used only where an invoice line has no cost; marked estimated.
# [families.fasteners]
# margin = 0.32
`;

/** Returns the text of a new book's `cost-model.toml`; the currency is an ISO 4217 code. */
export function starterCostModel(currency = "EUR"): string {
  return template.replace('currency = "EUR"', `currency = "${currency}"`);
}
