costing-payer-contributions = Cotisations
costing-payer-taxes = L'État, par l'impôt
costing-payer-donors = Donateurs
costing-payer-other = Autres
costing-payer-unsaid = Il n'est pas dit qui paie
offers-changed-short = { $name } : { $then } → { $now }
ui-hint-page = Page
ui-hint-column = Colonne
