//! Is the tests' policy the one that ships?

#[test]
fn the_tests_use_the_policy_that_ships() {
    assert_eq!(
        miqnet_testkit::world::policy(),
        miqnet_wire::policy::built_in().policy
    );
}
