"""How long a person would wait after "cancel", whatever else the machine does."""

import time

from desktop_app.core.types import Control


class WatchedControl(Control):
    """Notes the time between questions whether to go on, in seconds of this thread's processor time.

    Attributes:
        longest: time between two questions.
        total: time of the work up to now.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.total = 0.0
        self._asked = time.thread_time()

    def checkpoint(self) -> None:
        """Asked by the work."""
        self.note()
        super().checkpoint()

    def note(self) -> None:
        """The work is over: what it did last counts too."""
        now = time.thread_time()
        self.longest = max(self.longest, now - self._asked)
        self.total += now - self._asked
        self._asked = now
