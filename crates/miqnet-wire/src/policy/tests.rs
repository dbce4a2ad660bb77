use super::*;

#[test]
fn the_built_in_policy_loads() {
    let loaded = built_in();
    assert_eq!(loaded.policy.weights.to_array().iter().sum::<u16>(), 100);
}
