### O que diz a sala `track`.

track-history-unreadable = Não é possível ler o histórico. { $what } O plano tal como está não é afetado. (git: { $reason })
track-history-damaged = Não é possível ler o histórico: o objeto { $object } está danificado ou em falta. O plano tal como está não é afetado. Faça uma nova cópia do repositório a partir do de outra parte.
track-history-too-many = Não é possível seguir o histórico: mais de { $count } ficheiros diferem na alteração { $change }, ou demasiados antes dela, muito mais do que num plano que se negoceia. O plano tal como está não é afetado. Faça com «git clone --shallow-since» uma cópia que comece depois dessa alteração e abra-a.
track-history-missing = Falta a esta cópia do repositório uma parte do histórico: não é possível dizer quem escreveu o quê. O plano tal como está não é afetado. Obtenha o resto com «git fetch --refetch» ou «git fetch --unshallow», ou faça uma cópia nova e inteira do repositório a partir do de outra parte.
track-unknown-before = desconhecido antes daqui
