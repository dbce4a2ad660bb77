//! Places and travel times.
