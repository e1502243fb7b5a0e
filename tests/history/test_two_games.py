"""Several processes on one history file at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from quiz.history.store import History

ROOT = Path(__file__).parents[2]
GAME = """
import sys
from pathlib import Path
from quiz.history.store import History
from tests.history.test_store import answered, stored
name = sys.argv[2]
history = History.require(Path(sys.argv[1]), busy_ms=60_000)
answers = ()
for n in range(30):
    answers += (answered(n, f"q{n}"),)
    history.save(stored(*answers, id_=name, total=30), {n})
history.close()
"""


def test_games_that_begin_at_once_all_keep_every_answer(tmp_path: Path) -> None:
    """The first to come makes the file; the others wait for it and for each other."""
    names = ("one", "two", "three")
    games = [
        subprocess.Popen(
            [sys.executable, "-c", GAME, str(tmp_path), name], cwd=ROOT, stderr=subprocess.PIPE
        )
        for name in names
    ]
    for game in games:
        _, errors = game.communicate()
        assert game.returncode == 0, errors
    history = History.require(tmp_path)
    summaries = history.stats("tides").last_rounds
    assert {summary.id: summary.tally.total for summary in summaries} == dict.fromkeys(names, 30)
    history.close()
