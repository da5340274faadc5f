"""The ratios that speed must keep: recorded in speed_floor.json, failed when exceeded twofold."""

import json
from collections.abc import Mapping
from pathlib import Path

FLOOR = Path(__file__).resolve().with_name("speed_floor.json")
SLACK = 2.0
"""How many times the recorded figure today's may be: machines differ in what they are quick at, and have slow spells."""
LEAST = 0.05
"""Yardsticks below which a figure is all clock; what grows to less than this is no regression."""
RECORD = "python benchmarks/speed.py --record"


def check(now: Mapping[str, float], path: Path = FLOOR, slack: float = SLACK) -> list[str]:
    """What has become too slow, a line each; nothing if all ratios hold."""
    if not path.exists():
        return [f"there is no floor: record one with `{RECORD}`"]
    floor: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    found = [f"{name} is not measured any more; it is in {path.name}" for name in floor if name not in now]
    for name, figure in now.items():
        if name not in floor:
            found.append(f"{name} has no floor: run `{RECORD}`")
        elif figure > (limit := max(floor[name], LEAST) * slack):
            found.append(f"{name} is {figure:.2f}, the limit is {limit:.2f}: {floor[name]:.2f} times {slack:g}")
    return found


def record(now: Mapping[str, float], path: Path = FLOOR, *, allow_slower: bool = False) -> list[str]:
    """Write the ratios as the floor; if one is more than a quarter above the old one, leave that and say so."""
    found = []
    if path.exists() and not allow_slower:
        floor: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
        found = [
            f"{name} rose to {now[name]:.2f}, it was recorded as {figure:.2f}"
            for name, figure in floor.items()
            if name in now and now[name] > max(figure, LEAST) * 1.25
        ]
    if not found:
        plain = {name: round(figure, 3) for name, figure in now.items()}
        path.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8", newline="\n")
    return found
