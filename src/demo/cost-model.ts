/** The cost model of the demo distributor: `cost-model.toml`, with a word on every figure. */
export const demoCostModel = `# What it costs this firm to serve its customers.
# Time-driven: each role costs so much a minute, and each piece of work takes so many minutes.
currency = "USD"

[capital]
annual_rate = 0.10         # what the bank asks for the money that customers keep
basis = "revenue"
days_in_year = 365
from = "issued"

[orders]
small_below = 250          # orders below this net amount are small ones

# --- Who works here. Cost is for the period: salaries, supervision, space, vehicles, IT.

[roles.outside_sales]
cost = 600000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 4
minutes_per_person = 103200   # 1,720 hours
practical = 0.80              # the rest goes into training, breaks and internal meetings
avoidable = 0.5
seller = true

[roles.inside_sales]
cost = 352000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 4
minutes_per_person = 103200
practical = 0.80
avoidable = 0.6
seller = true

[roles.customer_service]
cost = 152000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 2
minutes_per_person = 103200
practical = 0.80
avoidable = 0.7

[roles.warehouse_shipping]
cost = 396000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 6
minutes_per_person = 103200
practical = 0.80
avoidable = 0.6

[roles.credit_control]
cost = 138000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 2
minutes_per_person = 103200
practical = 0.80
avoidable = 0.4

[roles.engineering]
cost = 128000
period = { from = 2025-01-01, to = 2026-01-01 }
people = 1
minutes_per_person = 103200
practical = 0.80
avoidable = 0.5

# --- How long work takes. A range where nobody has held a watch to it.

[[time]]
role = "outside_sales"
per = "visit"
minutes = { likely = 95, low = 70, high = 140 }   # with the drive

[[time]]
role = "outside_sales"
per = "meal"
minutes = { likely = 90, low = 60, high = 130 }

[[time]]
role = "outside_sales"
per = "complaint"
minutes = { likely = 30, low = 15, high = 60 }    # problems land on the seller too

[[time]]
role = "outside_sales"
per = "referral"
minutes = 20

[[time]]
role = "inside_sales"
per = "order.phone"
minutes = 11

[[time]]
role = "inside_sales"
per = "order.mail"
minutes = 8

[[time]]
role = "inside_sales"
per = "order.visit"
minutes = 9

[[time]]
role = "inside_sales"
per = "order.web"
minutes = 1.5

[[time]]
role = "inside_sales"
per = "order.edi"
minutes = 0.5

[[time]]
role = "inside_sales"
per = "quote"
minutes = { likely = 24, low = 15, high = 45 }

[[time]]
role = "inside_sales"
per = "call"
minutes = { likely = 6.5, low = 4, high = 11 }

[[time]]
role = "inside_sales"
per = "email"
minutes = 4

[[time]]
role = "customer_service"
per = "ticket"
minutes = { likely = 10, low = 7, high = 18 }

[[time]]
role = "customer_service"
per = "complaint"
minutes = { likely = 40, low = 25, high = 80 }

[[time]]
role = "customer_service"
per = "return"
minutes = 28

[[time]]
role = "customer_service"
per = "expedite"
minutes = 15

[[time]]
role = "warehouse_shipping"
per = "order"
minutes = 8

[[time]]
role = "warehouse_shipping"
per = "order.small"
minutes = 3                # picked by hand, packed alone

[[time]]
role = "warehouse_shipping"
per = "line"
minutes = 6

[[time]]
role = "warehouse_shipping"
per = "return_line"
minutes = 14

[[time]]
role = "warehouse_shipping"
per = "expedite"
minutes = { likely = 28, low = 20, high = 45 }

[[time]]
role = "warehouse_shipping"
per = "delivery"
minutes = 38

[[time]]
role = "credit_control"
per = "invoice"
minutes = 2.5

[[time]]
role = "credit_control"
per = "credit_note"
minutes = 12

[[time]]
role = "credit_control"
per = "dunning"
minutes = 12

[[time]]
role = "credit_control"
per = "dispute"
minutes = 45

[[time]]
role = "credit_control"
per = "credit_check"
minutes = 40

[[time]]
role = "engineering"
per = "advice"
minutes = { likely = 105, low = 60, high = 180 }

# --- Money straight per piece of work.

[[charge]]
name = "expedited freight"
per = "expedite"
amount = 46
avoidable = 1.0

[[charge]]
name = "own-van delivery"
per = "delivery"
amount = 24
avoidable = 0.8

[commission]
basis = "gross_profit"
rate = 0.08
paid_on = "cash"

# --- Margins, only for lines whose cost nobody knows.

[families.fasteners]
margin = 0.25

[families.bearings]
margin = 0.28

[families.seals]
margin = 0.30

[families."hoses and fittings"]
margin = 0.28

[families.abrasives]
margin = 0.25

[families."cutting tools"]
margin = 0.24

[families."bins and drawers"]
margin = 0.17

[families."dosing systems"]
margin = 0.42

[families."supply cabinets"]
margin = 0.41

[families."filtration kits"]
margin = 0.43

[families."maintenance plans"]
margin = 0.46

[families.calibration]
margin = 0.48

[families."safety wear"]
margin = 0.31

[families."packaging and freight"]
margin = 0.15
`;
