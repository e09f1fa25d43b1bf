"""The window: Qt widgets over `core.Library`. Main thread: Qt only; everything else goes through `background.tasks`."""
