### What the room `track` says.

track-history-unreadable = The history cannot be read. { $what } The plan as it stands is not affected. (git: { $reason })
track-history-damaged = The history cannot be read: the object { $object } is damaged or missing. The plan as it stands is not affected. Copy the repository anew from another party's.
track-history-too-many = The history cannot be followed: more than { $count } files differ in the change { $change }, or too many before it, far more than in a plan that people negotiate. The plan as it stands is not affected. Make a copy that begins after that change, with “git clone --shallow-since”, and open that.
track-history-missing = This copy of the repository lacks a part of the history, so that it cannot be told who wrote what. The plan as it stands is not affected. Fetch the rest with “git fetch --refetch”, or “git fetch --unshallow”, or copy the repository anew and whole from another party's.
track-unknown-before = unknown before here
