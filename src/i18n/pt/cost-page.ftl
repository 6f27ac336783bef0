costing-payer-contributions = Contribuições
costing-payer-taxes = O Estado, com impostos
costing-payer-donors = Doadores
costing-payer-other = Outros
costing-payer-unsaid = Não se diz quem paga
offers-changed-short = { $name }: { $then } → { $now }
ui-hint-page = Página
ui-hint-column = Coluna
