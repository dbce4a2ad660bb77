//! People who sign in.

use miqnet_store::{CountyKey, EmployerKey, NewUser, PrincipalKey, User};
use serde::Serialize;

use super::{Administration, AdministrationError, Result, commit, exists, most, name_of, unknown};
use crate::access::Role;
use crate::sign_in::password::Password;

/// A user who is to be entered.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// With what the user signs in, 1 to 100 visible characters.
    pub login: String,
    /// What the user may do.
    pub role: Role,
    /// The name of the county; an administrator of all has none.
    pub county: Option<String>,
    /// The id of the employer, for that role.
    pub employer: Option<String>,
    /// The ids of the fairs of an organiser.
    pub fairs: Vec<String>,
}

/// A user, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UserRow {
    /// With what the user signs in.
    pub login: String,
    /// What the user may do.
    pub role: &'static str,
    /// The county; none for an administrator of all.
    pub county: Option<String>,
    /// Whether the user may sign in.
    pub is_enabled: bool,
}

impl Administration {
    /// Enters a user with that password.
    ///
    /// # Errors
    /// [`AdministrationError`]: county, employer or fair unknown, login taken, no password, or a
    /// role that needs something else.
    pub async fn add_user(&self, new: &NewAccount, password: &str) -> Result<()> {
        let login = login(&new.login)?;
        let password = Password::new(password, login)?;
        let county = match &new.county {
            Some(name) => Some(self.county(name).await?),
            None => None,
        };
        let employer = self
            .place(new.role, county, new.employer.as_deref())
            .await?;
        let fairs = match county {
            Some(county) => self.fairs(county, &new.fairs).await?,
            None => Vec::new(),
        };
        let key = self.new_key();
        let user = NewUser {
            key,
            county,
            employer,
            login: login.to_owned(),
            role: new.role,
            password_hash: password.hash(&*self.entropy),
        };
        let mut work = self.begin().await?;
        match work.users().create(user).await {
            Err(miqnet_store::Error::Duplicate { .. }) => return Err(exists("user", login)),
            done => done?,
        }
        work.grants().set(PrincipalKey::User(key), &fairs).await?;
        commit(work, county, "user.add", "user", key).await
    }

    /// All users, in the order in which they were entered.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn users(&self) -> Result<Vec<UserRow>> {
        let counties = self.county_names().await?;
        let (mut rows, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.users().page(None, after, most()).await?;
            after = page.entries.last().map(|user| user.key);
            rows.extend(page.entries.iter().map(|user| UserRow {
                login: user.login.clone(),
                role: user.role.as_str(),
                county: user.county.map(|key| name_of(&counties, key)),
                is_enabled: user.disabled_at.is_none(),
            }));
            if !page.more {
                return Ok(rows);
            }
        }
    }

    /// Gives a user another role; all sessions of the user end.
    ///
    /// # Errors
    /// [`AdministrationError`].
    pub async fn set_role(&self, login: &str, role: Role, employer: Option<&str>) -> Result<()> {
        let user = self.user(login).await?;
        let employer = self.place(role, user.county, employer).await?;
        let mut work = self.begin().await?;
        let mut users = work.users();
        let changed = users
            .set_role(user.key, user.version, role, employer)
            .await?;
        changed.ok_or_else(|| unknown("user", login))?;
        commit(work, user.county, "user.role", "user", user.key).await
    }

    /// Gives an organiser these fairs in the place of those before.
    ///
    /// # Errors
    /// [`AdministrationError`].
    pub async fn set_fairs(&self, login: &str, fairs: &[String]) -> Result<()> {
        let user = self.user(login).await?;
        let county = user.county.ok_or_else(|| needs(user.role, "a county"))?;
        let fairs = self.fairs(county, fairs).await?;
        let mut work = self.begin().await?;
        work.grants()
            .set(PrincipalKey::User(user.key), &fairs)
            .await?;
        commit(work, user.county, "user.fairs", "user", user.key).await
    }

    /// Gives a user another password; all sessions of the user end.
    ///
    /// # Errors
    /// [`AdministrationError`].
    pub async fn set_password(&self, login: &str, password: &str) -> Result<()> {
        let user = self.user(login).await?;
        let hash = Password::new(password, &user.login)?.hash(&*self.entropy);
        let mut work = self.begin().await?;
        work.users().set_password(user.key, &hash).await?;
        commit(work, user.county, "user.password", "user", user.key).await
    }

    /// Lets a user sign in or not; whoever may not, loses all sessions.
    ///
    /// # Errors
    /// [`AdministrationError`].
    pub async fn set_enabled(&self, login: &str, is_enabled: bool) -> Result<()> {
        let user = self.user(login).await?;
        let mut work = self.begin().await?;
        work.users().set_enabled(user.key, is_enabled).await?;
        let action = if is_enabled {
            "user.enable"
        } else {
            "user.disable"
        };
        commit(work, user.county, action, "user", user.key).await
    }

    /// Removes a user with sessions and fairs.
    ///
    /// # Errors
    /// [`AdministrationError`].
    pub async fn remove_user(&self, login: &str) -> Result<()> {
        let user = self.user(login).await?;
        let mut work = self.begin().await?;
        work.users().delete(user.key).await?;
        commit(work, user.county, "user.remove", "user", user.key).await
    }

    async fn user(&self, login: &str) -> Result<User> {
        let found = self.store.users().by_login(login.trim()).await?;
        found.ok_or_else(|| unknown("user", login))
    }

    /// What a role needs: a county, and for an employer's people the employer.
    pub(super) async fn place(
        &self,
        role: Role,
        county: Option<CountyKey>,
        employer: Option<&str>,
    ) -> Result<Option<EmployerKey>> {
        match (role, county, employer) {
            (Role::Integration, ..) => {
                let words = "integration: systems have keys, made by “miqnet key add”";
                Err(AdministrationError::Unfit(words.to_owned()))
            }
            (Role::Employer, Some(county), Some(employer)) => {
                Ok(Some(self.employer(county, employer).await?))
            }
            (Role::Employer, ..) => Err(needs(role, "a county and an employer")),
            (_, _, Some(_)) => Err(needs(role, "no employer")),
            (Role::Admin, _, None) | (_, Some(_), None) => Ok(None),
            (_, None, None) => Err(needs(role, "a county")),
        }
    }
}

pub(super) fn needs(role: Role, what: &str) -> AdministrationError {
    AdministrationError::Unfit(format!("{}: the role needs {what}", role.as_str()))
}

fn login(text: &str) -> Result<&str> {
    let login = text.trim();
    let is_plain = login
        .chars()
        .all(|it| !it.is_control() && !it.is_whitespace());
    if is_plain && (1..=100).contains(&login.chars().count()) {
        return Ok(login);
    }
    let words = "a login has 1 to 100 characters and no blank".to_owned();
    Err(AdministrationError::Unfit(words))
}
