use super::*;
use crate::store::ids::object_id;
use std::collections::BTreeMap;
use std::path::PathBuf;
use tempfile::TempDir;

const LONGEST: usize = 1 << 20;

/// Every object of a repository as libgit2 reads it.
type All = BTreeMap<ObjectId, (ObjectType, Vec<u8>)>;

/// A repository whose objects are versions of two texts, with the pack that they were brought into and nothing beside it.
fn packed() -> (TempDir, All, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let git = git2::Repository::init(folder.path()).unwrap();
    let me = git2::Signature::now("A", "a@example.org").unwrap();
    let mut builder = git.packbuilder().unwrap();
    let mut parent: Option<git2::Oid> = None;
    for version in 0..40 {
        let text = |many: usize| -> String {
            let line = |at: usize| format!("Line {at} says {}.\n", at * (version / 7 + 1) % 101);
            (0..many + version).map(line).collect()
        };
        let mut tree = git.treebuilder(None).unwrap();
        for (name, many) in [("a.toml", 60), ("b.toml", 900)] {
            let blob = git.blob(text(many).as_bytes()).unwrap();
            tree.insert(name, blob, 0o100_644).unwrap();
        }
        let tree = git.find_tree(tree.write().unwrap()).unwrap();
        let before = parent.map(|id| git.find_commit(id).unwrap());
        let before: Vec<_> = before.iter().collect();
        let id = git.commit(None, &me, &me, "Change", &tree, &before);
        parent = Some(id.unwrap());
        builder.insert_commit(parent.unwrap()).unwrap();
    }
    let mut all = All::new();
    let odb = git.odb().unwrap();
    odb.foreach(|id| {
        let object = odb.read(*id).unwrap();
        all.insert(object_id(*id), (object.kind(), object.data().to_vec()));
        true
    })
    .unwrap();
    let objects = folder.path().join(".git/objects");
    let packs = objects.join("pack");
    fs::create_dir_all(&packs).unwrap();
    builder.write(&packs, 0).unwrap();
    for entry in fs::read_dir(&objects).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|name| name.len() == 2) {
            fs::remove_dir_all(path).unwrap();
        }
    }
    let mut files = fs::read_dir(&packs).unwrap().map(|it| it.unwrap().path());
    let pack = files.find(|path| path.extension().is_some_and(|it| it == "pack"));
    (folder, all, pack.unwrap())
}

fn objects(folder: &TempDir) -> PathBuf {
    folder.path().join(".git/objects")
}

#[test]
fn every_object_is_as_libgit2_reads_it_in_whatever_order() {
    let (folder, all, pack) = packed();
    let whole: usize = all.values().map(|(_, content)| content.len()).sum();
    let length = fs::metadata(pack).unwrap().len();
    assert!(
        length < whole as u64 / 8,
        "nothing is stored as a difference"
    );
    let packs = Packs::among(&objects(&folder));
    let check = |(id, (kind, content)): (&ObjectId, &(ObjectType, Vec<u8>))| {
        let (found, read) = packs.read(id, LONGEST).unwrap();
        assert_eq!((found, &*read), (*kind, content), "{id}");
    };
    all.iter().for_each(check);
    all.iter().rev().for_each(check);
    assert_eq!(packs.read(&ObjectId([7; 20]), LONGEST), None);
}

#[test]
fn what_is_longer_than_was_asked_for_is_not_unpacked() {
    let (folder, all, _) = packed();
    for (id, (_, content)) in &all {
        let read = |longest| Packs::among(&objects(&folder)).read(id, longest);
        assert_eq!(read(content.len() - 1), None);
        // What it is a difference to may be longer.
        assert!(read(LONGEST).is_some());
    }
}

#[test]
fn of_a_damaged_pack_nothing_is_made_up() {
    let (folder, all, pack) = packed();
    let sound = fs::read(&pack).unwrap();
    let index = pack.with_extension("idx");
    let list = fs::read(&index).unwrap();
    let mut missed = 0;
    let mut look = || {
        let packs = Packs::among(&objects(&folder));
        for (id, (_, content)) in all.iter().step_by(11) {
            match packs.read(id, LONGEST) {
                Some((_, read)) if read.len() == content.len() => {}
                _ => missed += 1,
            }
        }
    };
    let write = |path: &Path, bytes: &[u8]| {
        fs::remove_file(path).unwrap();
        fs::write(path, bytes).unwrap();
    };
    for at in (0..sound.len()).step_by(97) {
        let mut bytes = sound.clone();
        bytes[at] ^= 0x55;
        write(&pack, &bytes);
        look();
    }
    write(&pack, &sound[..sound.len() / 2]);
    look();
    write(&pack, &sound);
    for at in (0..list.len()).step_by(211) {
        let mut bytes = list.clone();
        bytes[at] ^= 0x55;
        write(&index, &bytes);
        look();
    }
    write(&index, &list[..list.len() / 2]);
    look();
    assert!(missed > 20, "{missed}");
}

#[test]
fn what_lies_loose_is_read_by_libgit2() {
    let (folder, all, _) = packed();
    let git = git2::Repository::open(folder.path()).unwrap();
    let loose = object_id(git.blob(b"loose").unwrap());
    let packs = Packs::among(&objects(&folder));
    let odb = git.odb().unwrap();
    let reader = Reader::new(&odb, &packs);
    assert!(matches!(reader.read(loose).unwrap(), Object::Other(_)));
    assert_eq!(reader.read(loose).unwrap().data(), b"loose");
    assert!(reader.within(loose, 4).unwrap().is_none());
    let (first, (kind, content)) = all.first_key_value().unwrap();
    let read = reader.read(*first).unwrap();
    assert!(matches!(read, Object::Packed(_)));
    assert_eq!((read.kind(), read.data()), (*kind, content.as_slice()));
    assert!(reader.exists(loose) && reader.exists(*first));
    assert!(reader.read(ObjectId([7; 20])).is_err());
}

#[test]
fn a_pack_that_is_copied_holds_the_same_as_small_as_before() {
    let (folder, mut all, pack) = packed();
    let git = git2::Repository::open(folder.path()).unwrap();
    let loose = git.blob(b"loose").unwrap();
    all.insert(object_id(loose), (ObjectType::Blob, b"loose".to_vec()));
    let packs = Packs::among(&objects(&folder));
    let odb = git.odb().unwrap();
    // With everything, and without what half of the rest are differences to.
    for part in [1, 2] {
        let ids: Vec<ObjectId> = all.keys().step_by(part).copied().collect();
        let into = tempfile::tempdir().unwrap();
        let made = into.path().join("pack");
        fs::create_dir(&made).unwrap();
        let mut indexer = git2::Indexer::new(None, &made, 0o444, false).unwrap();
        let mut length = 0;
        copy(Reader::new(&odb, &packs), &ids, |bytes| {
            length += bytes.len() as u64;
            io::Write::write_all(&mut indexer, bytes)
                .map_err(|error| git2::Error::from_str(&error.to_string()))
        })
        .unwrap();
        indexer.commit().unwrap();
        if part == 1 {
            let before = fs::metadata(&pack).unwrap().len();
            assert!(length < before + 200, "{length} and not {before}");
        }
        let copied = Packs::among(into.path());
        for id in &ids {
            let (kind, content) = copied.read(id, LONGEST).unwrap();
            assert_eq!((kind, &*content), (all[id].0, &all[id].1), "{id}");
        }
        assert_eq!(
            all.keys()
                .filter(|id| copied.read(id, LONGEST).is_some())
                .count(),
            ids.len()
        );
    }
    let nobody: Result<(), git2::Error> =
        copy(Reader::new(&odb, &packs), &[ObjectId([7; 20])], |_| Ok(()));
    assert!(nobody.is_err());
}

#[test]
fn distances_and_sizes_read_back() {
    let mut at = 1_u64;
    while at < 1 << 40 {
        let mut bytes = Vec::new();
        head::back(&mut bytes, at);
        let mut read = u64::from(bytes[0] & 0x7f);
        for byte in &bytes[1..] {
            read = (read + 1) << 7 | u64::from(byte & 0x7f);
        }
        assert_eq!(read, at);
        at = at * 3 / 2 + 1;
    }
}
