//! A small file that Plenary keeps for itself beside the plans, changed by one Plenary at a time. It is a convenience:
//! one that makes no sense counts as empty, and is set aside before it is written anew.

use super::StoreError;
use super::durable::{self, turn};
use super::ground::plain;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fs::{self, File, OpenOptions};
use std::path::PathBuf;

/// A file of JSON.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    file: PathBuf,
}

impl Kept {
    /// The file at this path, which need not be there.
    pub fn at(file: PathBuf) -> Kept {
        Kept { file }
    }

    /// What it holds.
    pub fn read<T: DeserializeOwned + Default>(&self) -> T {
        let bytes = plain::read_own(&self.file).ok().flatten();
        serde_json::from_slice(&bytes.unwrap_or_default()).unwrap_or_default()
    }

    /// Changes it while no other Plenary does.
    ///
    /// # Errors
    ///
    /// What the disk says; the file is then as before.
    pub fn change<T: Serialize + DeserializeOwned + Default>(
        &self,
        change: impl FnOnce(&mut T),
    ) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        let mut held = self.read_or_set_aside()?;
        change(&mut held);
        let bytes = serde_json::to_vec_pretty(&held)
            .map_err(|error| StoreError::io(&self.file, error.into()))?;
        durable::replace(&self.file, &bytes)
    }

    fn lock(&self) -> Result<File, StoreError> {
        let path = self.file.with_extension("lock");
        let failed = |error| StoreError::io(&path, error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut options = OpenOptions::new();
        let options = options.create(true).truncate(false).write(true);
        let file = plain::open_own(&path, options)?;
        turn::wait(&file, &path, turn::GLANCE)?;
        Ok(file)
    }

    /// What it holds before it is written anew: what makes no sense is kept under another name.
    fn read_or_set_aside<T: DeserializeOwned + Default>(&self) -> Result<T, StoreError> {
        let failed = |error| StoreError::io(&self.file, error);
        let Some(bytes) = plain::read_own(&self.file)? else {
            return Ok(T::default());
        };
        match serde_json::from_slice(&bytes) {
            Ok(held) => Ok(held),
            Err(_) => {
                let aside = self.file.with_extension("json.broken");
                fs::rename(&self.file, aside).map_err(failed)?;
                Ok(T::default())
            }
        }
    }
}
