### Ce que dit la pièce `track`.

track-history-unreadable = Impossible de lire l’historique. { $what } Le plan tel qu’il est n’est pas touché. (git : { $reason })
track-history-damaged = Impossible de lire l’historique : l’objet { $object } est endommagé ou manquant. Le plan tel qu’il est n’est pas touché. Refaites une copie du dépôt à partir de celui d’une autre partie.
track-history-too-many = Impossible de suivre l’historique : plus de { $count } fichiers diffèrent dans la modification { $change }, ou trop avant elle, bien plus que dans un plan que l’on négocie. Le plan tel qu’il est n’est pas touché. Faites avec « git clone --shallow-since » une copie qui commence après cette modification, et ouvrez-la.
track-history-missing = Il manque à cette copie du dépôt une partie de l’historique : impossible de dire qui a écrit quoi. Le plan tel qu’il est n’est pas touché. Récupérez le reste avec « git fetch --refetch » ou « git fetch --unshallow », ou refaites une copie entière du dépôt à partir de celui d’une autre partie.
track-unknown-before = inconnu avant ce point
