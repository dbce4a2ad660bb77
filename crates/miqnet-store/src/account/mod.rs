//! Who may sign in: users with passwords and sessions, systems with API keys, and the fairs that
//! were granted to them.
//!
//! The store keeps hashes of secrets, made by the caller. What is found is alive: a disabled user,
//! an ended session, an expired or revoked key is not there from the next question on.

mod api_key;
mod grant;
mod session;
mod user;

pub use api_key::{ApiKey, ApiKeys, NewApiKey};
pub use grant::Grants;
pub use session::{Session, Sessions};
pub use user::{NewUser, Role, User, Users};
