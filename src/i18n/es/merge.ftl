### Dos líneas de trabajo reunidas: lo que se dice de ello en el historial de un plan y en la línea de órdenes.

store-unrelated = Las dos no tienen ningún cambio en común: no son dos estados de un mismo plan. No se cambió nada. Mire si este es el repositorio correcto, o consiga un clon del otro con «git clone».
store-nothing-unfinished = No se encontró aquí ninguna fusión que rehacer: ninguna está inacabada, y el último cambio no reúne nada con marcas de conflicto. No se cambió nada.

## En el historial

merge-subject =
    { $count ->
        [0] Reunir { $name }
        [one] Reunir { $name }; un lugar choca y se propone
       *[other] Reunir { $name }; { $count } lugares chocan y se proponen
    }
merge-left = En { $path } ambos cambiaron lo mismo. Queda como estaba aquí; del otro lado no se tomó: { $theirs }
merge-left-file = { $path } se cambió en ambos lados. Queda como estaba aquí; lo que tiene el otro lado está en su propia línea del historial.
merge-left-later = En { $path } se encontraron dos posiciones de una misma parte sobre las mismas palabras. Vale la más reciente; la otra está en la línea del historial en que se tomó.
merge-left-adopted = { $path } se adoptó en el otro lado y aquí no. Sus palabras entraron con ella, por lo que vale como adoptada.
merge-renumbered = { $from } del otro lado es { $to } desde ahora: el número se había dado aquí.
merge-taken-back = Lo que había entrado aquí con «{ $called }» se deshizo después y queda fuera.
merge-again = Para tenerlo de nuevo en el plan: plenary redo { $undo }
merge-kind =
    { $kind ->
        [words] las mismas palabras se cambiaron de otra manera
        [value] dos valores
        [place] movida a dos lugares
        [removal] cambiada aquí, suprimida allí
        [return] suprimida aquí, cambiada allí
        [twice] dos cláusulas nuevas con un mismo id
        [settings] cambiado de otra manera
        [dialogue] otros pasos en cada lado
        [adopted] adoptada allá, aquí no
        [late] adoptada en un lado, enmendada en el otro
        [positions] una parte tomó dos posiciones sobre las mismas palabras
       *[file] cambiado en ambos lados
    }

## En la línea de órdenes

cli-group-share = Compartirlo
cli-merge-about = Reunir otra línea de trabajo con esta, palabra por palabra
cli-merge-usage = plenary merge REVISIÓN [--dry-run] [--json] [--party PARTE]
cli-merge-more =
    Las cláusulas se reúnen por id, los campos por nombre, las listas y filas por
    elemento, la prosa por palabra. Donde ambos lados cambiaron las mismas palabras, queda lo
    que hay aquí y la otra redacción se presenta como enmienda de su parte: nada se pierde,
    y ninguna marca de conflicto entra en un texto. Las palabras conservan la bandera de
    quien las escribió. --redo rehace una fusión que git dejó inacabada, o con sus marcas en
    los archivos.
cli-install-merge-driver-about = Hacer que «git merge» reúna los planes como Plenary
cli-install-merge-driver-usage = plenary install-merge-driver [--remove]
cli-install-merge-driver-more =
    Solo para este repositorio: una línea en .gitattributes, que viaja con el plan, y la
    orden en los ajustes de git, que no viaja. Donde «git merge» encuentra las mismas
    palabras cambiadas de otra manera, se detiene con lo que hay aquí, y «plenary merge
    --redo» hace el resto.
cli-merge-driver-about = Reunir un archivo para git
cli-merge-driver-usage = plenary merge-driver BASE NUESTRO SUYO RUTA
cli-help-merge-revision = Qué hacer entrar: una rama, un commit, una etiqueta
cli-help-merge-dry-run = Decir qué resultaría; no se escribe nada
cli-help-merge-redo = Rehacer la fusión que git dejó inacabada o con marcas de conflicto
cli-help-merge-party = Para quién se registra la fusión; si no, la voz por la que el plan conoce la clave que firma o a quien registra, y si no, la secretaría
cli-help-merge-remove = Quitar de nuevo estos ajustes
cli-help-merge-base = El archivo del que ambos provienen
cli-help-merge-ours = El archivo de aquí; en él se escribe el resultado
cli-help-merge-theirs = El archivo que entra
cli-help-merge-path = Dónde está el archivo en el repositorio
cli-value-file = ARCHIVO
cli-merge-no-revision = Diga qué hacer entrar: una rama, un commit o una etiqueta; o bien --redo.
cli-merge-nothing = Todo lo de { $name } ya está aquí: no hay nada que reunir.
cli-merge-forward = Aquí no se había registrado nada desde entonces: el plan está ahora donde está { $name }.
cli-merge-would-forward = Aquí no se registró nada desde entonces: el plan estaría donde está { $name }.
cli-merge-done =
    { $count ->
        [0] Se reunió { $name }; nada choca.
        [one] Se reunió { $name }; un lugar choca.
       *[other] Se reunió { $name }; { $count } lugares chocan.
    }
cli-merge-would =
    { $count ->
        [0] Se reuniría { $name }; nada choca.
        [one] Se reuniría { $name }; un lugar choca.
       *[other] Se reuniría { $name }; { $count } lugares chocan.
    }
cli-merge-changes =
    { $count ->
        [one] { $party }: { $count } cambio
       *[other] { $party }: { $count } cambios
    }
cli-merge-nobody = sin atribuir
cli-merge-case = { $place }: { $kind }. Queda lo que hay aquí; lo otro es { $amendment } ({ $party }).
cli-merge-case-unnumbered = { $place }: { $kind }. Queda lo que hay aquí; lo otro es { $amendment }.
cli-merge-case-left = { $place }: { $kind }. Queda lo que hay aquí; lo otro queda en el historial.
cli-merge-case-later = { $place }: { $kind }. Vale la más reciente; la otra queda en el historial. Pregunte a la parte.
cli-merge-case-adopted = { $place }: { $kind }. Sus palabras entraron, por lo que vale como adoptada. Deshaga la adopción si la sala no las quiere.
cli-merge-place = { $number }, { $field }
cli-merge-renumbered = { $from } del otro lado es { $to } desde ahora.
cli-driver-installed = «git merge» reúne desde ahora los planes de este repositorio como Plenary. Registre el archivo .gitattributes para que viaje con el plan. Se quita con «plenary install-merge-driver --remove».
cli-driver-removed = «git merge» reúne de nuevo los planes de este repositorio línea por línea.
cli-driver-none = «git merge» no usa Plenary en este repositorio: no hay nada que quitar.
cli-driver-collides = { $path }: ambos lados cambiaron lo mismo. El archivo queda como está aquí, sin marcas. Termine con «plenary merge --redo», que presenta la otra redacción por su parte; o anule todo con «git merge --abort».
