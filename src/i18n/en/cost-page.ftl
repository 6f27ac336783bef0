costing-payer-contributions = Contributions
costing-payer-taxes = The state, out of taxes
costing-payer-donors = Donors
costing-payer-other = Others
costing-payer-unsaid = Who pays is not said
offers-changed-short = { $name }: { $then } → { $now }
ui-hint-page = Page
ui-hint-column = Column
