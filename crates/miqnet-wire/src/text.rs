//! Sentences in German, Ukrainian and English.
