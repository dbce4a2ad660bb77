//! A PostgreSQL server for tests alone.
//!
//! The first test that needs it makes a cluster in a folder for temporary files and starts it on
//! a socket there; the others of this and of other test programs join it. A test holds a shared
//! lock on a file as long as it needs the server, which the kernel lets go when the process ends
//! in whatever way. A watcher beside the server tries for the whole lock; when it gets it, nobody
//! is left, and it stops the server and removes the data.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// What to do when there is no server to start.
const HINT: &str = "the tests of the store need the programs of a PostgreSQL server, 15 or newer: \
                    `apt-get install postgresql` (its own service may stay off), or name their \
                    folder in MIQNET_PG_BIN";

/// As root the server is run by this user, which Debian's package makes: it refuses root.
const USER: &str = "postgres";

/// Waits until the server is ready or has failed.
const WAIT_SECONDS: &str = "60";

/// Made for speed, not for keeping anything: data of tests may be lost with the machine.
const SETTINGS: &str = "
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 300
shared_buffers = 64MB
autovacuum = off
log_error_verbosity = terse
log_parameter_max_length_on_error = 0
";

/// Over the settings above: what was committed survives a crash.
const LASTING: &str = "
fsync = on
synchronous_commit = on
full_page_writes = on
";

/// Tries every other second whether it is alone. `flock` lets go of the lock when the commands
/// after it have ended. What is to be removed then stands behind the first two words.
const WATCHER: &str = r#"
watch() {
    while sleep 2; do
        if flock --exclusive --nonblock "$1/users" sh -c '
            "$2/pg_ctl" stop --silent --mode=immediate --pgdata="$1/data" >/dev/null 2>&1
            shift 2
            rm -rf "$@"
        ' sh "$@"; then
            exit 0
        fi
    done
}
watch "$@" &
"#;

/// A share in the running server. It is stopped a few seconds after the last share is gone.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    _share: File,
}

impl Cluster {
    /// Returns a share in the server, starting it where it is not running.
    ///
    /// # Panics
    /// With a hint what to install when PostgreSQL is missing, and with its words when it does
    /// not start.
    pub fn join() -> Self {
        let owner = Owner::of_this_machine();
        let folder = std::env::temp_dir().join(format!("miqnet-postgres-{}", owner.id));
        owner.make_folder(&folder);
        let share = lock_file(&folder.join("users"));
        share
            .lock_shared()
            .expect("a file for temporary data can be locked");
        let starting = lock_file(&folder.join("starting"));
        starting
            .lock()
            .expect("a file for temporary data can be locked");
        if !folder.join("ready").exists() {
            owner.start(&folder, "");
            owner.watch(&folder, &[&folder.join("data"), &folder.join("ready")]);
            fs::write(folder.join("ready"), "").expect("a file can be made where others were");
        }
        Self {
            folder,
            _share: share,
        }
    }

    /// Returns a server of its own, which keeps what was committed whatever happens to it.
    ///
    /// # Panics
    /// As for [`Cluster::join`].
    pub fn alone() -> Self {
        static N_MADE: AtomicU32 = AtomicU32::new(0);
        let owner = Owner::of_this_machine();
        let n = N_MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("miqnet-postgres-{}-{}-{n}", owner.id, std::process::id());
        let folder = std::env::temp_dir().join(name);
        owner.make_folder(&folder);
        let share = lock_file(&folder.join("users"));
        share
            .lock_shared()
            .expect("a file for temporary data can be locked");
        owner.start(&folder, LASTING);
        owner.watch(&folder, &[&folder]);
        Self {
            folder,
            _share: share,
        }
    }

    /// Stops the server as a crash does: nothing is written any more, nobody is told.
    ///
    /// # Panics
    /// When it was not running.
    pub fn crash(&self) {
        let owner = Owner::of_this_machine();
        let mut stop = owner.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]);
        succeed(stop.arg(self.folder.join("data")));
    }

    /// Starts the server again and waits until it has repaired what a crash left.
    ///
    /// # Panics
    /// When it does not start.
    pub fn restart(&self) {
        Owner::of_this_machine().run(&self.folder);
    }

    /// Kills one of the processes that serve the service, if there is one; the server then ends all
    /// others and repairs itself. Returns whether there was one.
    ///
    /// # Panics
    /// When the server cannot be asked.
    pub fn kill_backend(&self) -> bool {
        let ask = "SELECT pid FROM pg_stat_activity WHERE usename = 'miqnet_app' \
                   AND backend_type = 'client backend' ORDER BY state_change DESC NULLS LAST LIMIT 1";
        let answer = Owner::of_this_machine().psql(&self.folder, ask);
        let pid = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
        let is_there = answer.status.success() && !pid.is_empty();
        is_there && {
            let killed = Command::new("kill").args(["-9", &pid]).status();
            // The server has to notice before somebody asks whether it is back.
            std::thread::sleep(Duration::from_millis(50));
            killed.is_ok_and(|status| status.success())
        }
    }

    /// Whether the server answers.
    pub fn answers(&self) -> bool {
        let answer = Owner::of_this_machine().psql(&self.folder, "SELECT 1");
        answer.status.success()
    }

    /// The address of a database for a role: `postgres` may do everything, `miqnet_owner` owns
    /// the databases of tests, `miqnet_app` is the service.
    pub fn url(&self, role: &str, database: &str) -> String {
        format!(
            "postgres://{role}@localhost/{database}?host={}",
            self.folder.display()
        )
    }
}

/// Who runs the server, and with which programs.
struct Owner {
    /// Whether this process is root and has to become somebody else.
    steps_down: bool,
    id: u32,
    programs: PathBuf,
}

impl Owner {
    fn of_this_machine() -> Self {
        let programs = programs().unwrap_or_else(|| panic!("{HINT}"));
        let own_id = fs::metadata("/proc/self")
            .expect("Linux shows a process to itself")
            .uid();
        let steps_down = own_id == 0;
        let id = if steps_down { id_of_user() } else { own_id };
        Self {
            steps_down,
            id,
            programs,
        }
    }

    /// Makes the folder that only the owner of the server may enter.
    fn make_folder(&self, folder: &Path) {
        if DirBuilder::new().mode(0o700).create(folder).is_ok() && self.steps_down {
            chown(folder, Some(self.id), None).expect("root may give a folder away");
        }
        let found = fs::metadata(folder).expect("a folder for temporary data can be made");
        assert!(
            found.is_dir() && (found.uid() == self.id || found.uid() == 0),
            "{} belongs to somebody else; remove it",
            folder.display()
        );
    }

    /// Makes a server in this folder and starts it; `more` are settings over the usual ones.
    fn start(&self, folder: &Path, more: &str) {
        let data = folder.join("data");
        // What a killed test program left unfinished.
        if data.exists() {
            fs::remove_dir_all(&data).expect("the folder of an unfinished start can be removed");
        }
        // German order by default: a column that forgot to ask for bytewise order shows itself.
        let mut initdb = self.command("initdb");
        initdb.args([
            "--no-sync",
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
        ]);
        initdb.args([
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=de",
        ]);
        succeed(initdb.arg("--pgdata").arg(&data));
        let settings = data.join("postgresql.conf");
        let text = fs::read_to_string(&settings).expect("initdb writes its settings");
        let socket = format!("unix_socket_directories = '{}'\n", folder.display());
        fs::write(&settings, text + SETTINGS + more + &socket).expect("settings can be written");
        self.run(folder);
        let roles = "CREATE ROLE miqnet_owner LOGIN; CREATE ROLE miqnet_app LOGIN";
        let made = self.psql(folder, roles);
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
    }

    fn run(&self, folder: &Path) {
        let data = folder.join("data");
        let mut start = self.command("pg_ctl");
        start.args(["start", "--silent", "--wait", "--timeout", WAIT_SECONDS]);
        start
            .arg("--log")
            .arg(data.join("server.log"))
            .arg("--pgdata")
            .arg(&data);
        // The server must not hold the pipes of this process open.
        succeed(
            start
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
    }

    /// What the server answers to its user.
    fn psql(&self, folder: &Path, statement: &str) -> Output {
        let mut ask = self.command("psql");
        ask.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]);
        ask.args(["--username=postgres", "--dbname=postgres", "--host"]);
        let answer = ask.arg(folder).arg("--command").arg(statement).output();
        answer.expect("a program of PostgreSQL can be started")
    }

    /// Leaves the watcher behind, in a group of processes of its own, so that an interrupt from
    /// the keyboard does not reach it.
    fn watch(&self, folder: &Path, remove: &[&Path]) {
        let mut watcher = self.program(Path::new("sh"));
        watcher
            .args(["-c", WATCHER, "sh"])
            .arg(folder)
            .arg(&self.programs)
            .args(remove);
        watcher
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let left = watcher.process_group(0).status();
        assert!(
            left.is_ok_and(|status| status.success()),
            "the watcher of the cluster starts"
        );
    }

    fn command(&self, program: &str) -> Command {
        self.program(&self.programs.join(program))
    }

    fn program(&self, program: &Path) -> Command {
        let mut command = if self.steps_down {
            let mut command = Command::new("setpriv");
            command
                .arg(format!("--reuid={USER}"))
                .arg(format!("--regid={USER}"));
            command.arg("--clear-groups").arg(program);
            command
        } else {
            Command::new(program)
        };
        // The folder of the test may be closed to the user of the server.
        command
            .current_dir("/")
            .env_remove("PGDATA")
            .env("LC_ALL", "C.UTF-8");
        command
    }
}

/// Finds the folder of the server's programs: the one that is named, or the newest of Debian's,
/// or the one that `pg_config` names.
fn programs() -> Option<PathBuf> {
    let named = std::env::var_os("MIQNET_PG_BIN").map(PathBuf::from);
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path())))
        .collect();
    found.sort_unstable();
    let of_debian = found
        .into_iter()
        .rev()
        .map(|(_, folder)| folder.join("bin"));
    let of_config = Command::new("pg_config")
        .arg("--bindir")
        .output()
        .ok()
        .and_then(|answer| {
            String::from_utf8(answer.stdout)
                .ok()
                .map(|text| PathBuf::from(text.trim()))
        });
    let mut places = named.into_iter().chain(of_debian).chain(of_config);
    places.find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

fn id_of_user() -> u32 {
    let answer = Command::new("id").args(["-u", USER]).output();
    let text = answer.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned());
    text.ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or_else(|| panic!("{HINT}"))
}

fn lock_file(path: &Path) -> File {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options
        .open(path)
        .expect("a file for temporary data can be made")
}

#[track_caller]
fn succeed(command: &mut Command) {
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .output()
        .expect("a program of PostgreSQL can be started");
    assert!(
        status.success(),
        "{command:?} failed:\n{}{}",
        String::from_utf8_lossy(&stdout),
        String::from_utf8_lossy(&stderr)
    );
}
