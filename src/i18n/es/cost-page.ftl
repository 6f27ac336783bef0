costing-payer-contributions = Cotizaciones
costing-payer-taxes = El Estado, con impuestos
costing-payer-donors = Donantes
costing-payer-other = Otros
costing-payer-unsaid = No se dice quién paga
offers-changed-short = { $name }: { $then } → { $now }
ui-hint-page = Página
ui-hint-column = Columna
