# Ce qui, d'un tableau, est de trop.

export-row-long = Cette cellule a { $length } caractères. Écrivez-la en { $most } au plus.
export-row-times = « { $cell } » multiplié par { $by } a plus de 18 chiffres avant la virgule ou de 9 après : ce n'est la quantité de rien.
import-none-sound = Aucune ligne de ce tableau n'est valable ; rien n'a été enregistré.
store-file-too-long = { $path } dépasserait 8 Mio, le maximum qui est lu d'un fichier. Rien n'a été enregistré. Divisez ce que vous y mettez, ou gardez-en moins.
plan-value-once = { $field } : une colonne figure deux fois dans une ligne. Écrivez chacune une fois.
import-summary-mixed = { $column } : { $given } sur { $of } l'indiquent, en plusieurs monnaies ou périodes : pas de médiane.
