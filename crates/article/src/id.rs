use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// The first 64 bits of the BLAKE3 hash of `parts`, each preceded by its length so that no two
/// lists of parts run together.
fn digest(parts: &[&[u8]]) -> u64 {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let bytes = *hasher.finalize().as_bytes();
    u64::from_be_bytes(bytes[..8].try_into().expect("a BLAKE3 hash has 32 bytes"))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "Cow<'_, str>", into = "String")]
        pub struct $name(u64);

        impl $name {
            /// The id of what `parts` tell apart. Equal parts give equal ids, on any machine.
            #[must_use]
            pub fn of(parts: &[&[u8]]) -> Self {
                Self(digest(parts))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{:016x}"), self.0)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl TryFrom<Cow<'_, str>> for $name {
            type Error = String;

            fn try_from(text: Cow<'_, str>) -> Result<Self, Self::Error> {
                text.strip_prefix($prefix)
                    .filter(|digits| digits.len() == 16)
                    .and_then(|digits| u64::from_str_radix(digits, 16).ok())
                    .map(Self)
                    .ok_or_else(|| format!("`{text}` is not `{}` and 16 hex digits", $prefix))
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_from(Cow::Borrowed(text))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": concat!("^", $prefix, "[0-9a-f]{16}$") })
            }
        }
    )+};
}

ids! {
    /// Names an article: a hash of the document's name below the path given, with its place in a
    /// container, and of its bytes. Moving the folder changes no id.
    ArticleId = "a_";
    /// A hash of a document's bytes alone: equal for byte-identical documents.
    Content = "b_";
    /// Names a claim: a hash of its article's id and its place there.
    ClaimId = "c_";
    /// Names a finding: a hash of its kind and its claims.
    FindingId = "f_";
    /// Names a copy group or a story: a hash of its kind and members.
    GroupId = "g_";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = ArticleId::of(&[b"wire/042.txt", b"Prices rose."]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!(id.to_string().parse::<ClaimId>().is_err());
    }

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(ArticleId::of(&[b"ab", b"c"]), ArticleId::of(&[b"a", b"bc"]));
    }
}
