//! One behaviour on two databases: every test of this program runs on the embedded database and
//! on a PostgreSQL server of its own.

mod accounts;
mod audit;
mod erasing;
mod failing;
mod fairs;
mod idempotency;
mod importing;
mod model;
mod records;
mod results;
mod retaining;
mod scopes;
mod sides;
mod stage;
mod together;

/// Makes a test on each database of each function named, which takes a [`stage::Stage`].
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    let stage = crate::stage::Stage::new(miqnet_store::testing::Backend::Sqlite);
                    super::$name(stage.await).await;
                }
            )*
        }

        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    let stage = crate::stage::Stage::new(miqnet_store::testing::Backend::Postgres);
                    super::$name(stage.await).await;
                }
            )*
        }
    };
}
pub(crate) use on_both;
