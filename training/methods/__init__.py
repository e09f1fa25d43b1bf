"""The papers' methods under one interface."""
