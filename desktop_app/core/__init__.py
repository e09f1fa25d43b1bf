"""Everything that works without a screen: no Qt, no torch, no print."""
