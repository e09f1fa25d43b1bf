"""Scan → decode → encode → store, and the watcher that says when to do it again."""
