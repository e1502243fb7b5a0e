"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of what the file holds, if there is one.

    Whoever reads it meanwhile sees the old or the new, never half of it. A symbolic link stays
    one. Raises OSError where the folder is missing or refuses, with everything as it was.
    """
    target = Path(os.path.realpath(path))  # unlike resolve(), no error where links go in a circle
    # A name of its own: two may write the same file at once.
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        draft.write_bytes(data)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
