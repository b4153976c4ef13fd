# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the design's table of who may import whom, by reading the source of every plugin.

What decides (the pure packages) has no way to look at the world: no I/O, no clock, no chance. One file alone ends a
module or asks for check mode, one package alone talks to libvirt.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
OUR_ROOT = "ansible_collections.lodestar.compute.plugins"
RUNNER = Path("module_utils/_module/runner.py")

# The part of the standard library from which nothing can be learned but what was passed in.
_PURE_LIBRARY = """
    __future__ abc base64 bisect collections contextlib copy dataclasses datetime decimal difflib enum fnmatch
    fractions functools graphlib hashlib heapq ipaddress itertools json math numbers operator re statistics string
    textwrap types typing unicodedata urllib.parse uuid xml.etree.ElementTree xml.sax.saxutils zlib
"""
PURE_LIBRARY = frozenset(_PURE_LIBRARY.split())
# Calls that reach the world through modules which are otherwise allowed, and builtins that do.
IMPURE_CALLS = frozenset({"now", "utcnow", "today", "uuid1", "uuid4", "getnode", "iterparse"})
IMPURE_BUILTINS = frozenset({"open", "input", "print", "eval", "exec", "__import__", "breakpoint"})
RUNNERS_OWN = frozenset({"exit_json", "fail_json", "check_mode"})


@dataclass(frozen=True)
class Rule:
    """What a package may import: our packages by name, others by prefix, and how much of the standard library."""

    ours: frozenset[str]
    others: frozenset[str] = frozenset()
    pure: bool = False


def _rule(ours: str, others: str = "", pure: bool = False) -> Rule:
    return Rule(frozenset(ours.split()), frozenset(others.split()), pure)


_MODULES_ALL = "_errors _model _scheduler _planner _domain_xml _host _libvirt _module"
_CONTROLLER = "_errors _model _scheduler _planner _domain_xml plugin_utils"

# The keys are folders of plugins/, or packages (and _errors.py) of plugins/module_utils/.
RULES = {
    "_errors": _rule("", pure=True),
    "_model": _rule("_errors", pure=True),
    "_scheduler": _rule("_model _errors", pure=True),
    "_domain_xml": _rule("_model _errors", pure=True),
    "_planner": _rule("_scheduler _model _errors", pure=True),
    "_host": _rule("_model _errors", "websockify"),
    "_libvirt": _rule("_domain_xml _host _model _errors", "libvirt libvirt_qemu"),
    "_module": _rule("_model _errors", "ansible.module_utils"),
    "modules": _rule(_MODULES_ALL, "ansible.module_utils"),
    "filter": _rule(_CONTROLLER, "ansible"),
    "inventory": _rule(_CONTROLLER, "ansible"),
    "action": _rule(_CONTROLLER, "ansible"),
    "plugin_utils": _rule(_CONTROLLER, "ansible cryptography jinja2 netaddr yaml"),
    "doc_fragments": _rule(""),
}


def package_of(path: Path) -> str:
    """Name the package that answers for a file, given relative to plugins/: `_model`, `filter`, …"""
    parts = path.with_suffix("").parts
    return parts[1] if parts[0] == "module_utils" else parts[0]


def violations(plugins: Path) -> list[str]:
    """List every breach under plugins as `path:line: what is wrong`, in the order of the files."""
    found: list[str] = []
    for path in sorted(plugins.rglob("*.py")):
        relative = path.relative_to(plugins)
        found.extend(f"plugins/{relative}:{line}: {problem}" for line, problem in _breaches(path, relative))
    return found


def _breaches(path: Path, relative: Path) -> Iterator[tuple[int, str]]:
    package = package_of(relative)
    if package == "__init__" or (relative.name == "__init__.py" and not path.read_text(encoding="utf-8").strip()):
        return
    rule = RULES.get(package)
    if rule is None:
        yield 1, f"no rule says what {package} may import: add it to the table in DESIGN and here"
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        line = getattr(node, "lineno", 0)
        for imported in _imports(node):
            problem = _import_problem(package, rule, imported)
            if problem:
                yield line, problem
        if rule.pure:
            yield from ((line, problem) for problem in _impurities(package, node))
        if relative != RUNNER and isinstance(node, ast.Attribute) and node.attr in RUNNERS_OWN:
            yield line, f"{node.attr} is for {RUNNER} alone, which ends modules and knows check mode"


def _imports(node: ast.AST) -> list[str]:
    """Name the modules that an import statement may load; a relative import gives its dots.

    `from package import name` counts as package.name, since name may be a module; _import_problem accepts either.
    """
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        if node.level:
            return ["." * node.level + (node.module or "")]
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def _import_problem(package: str, rule: Rule, imported: str) -> str:
    if imported.startswith("."):
        return f"relative import {imported}: write {OUR_ROOT}…, as Ansible's loader needs it on a host"
    if imported.startswith("ansible_collections"):
        return _our_import_problem(package, rule, imported)
    if any(_within(imported, prefix) for prefix in rule.others):
        return ""
    if imported.split(".")[0] not in sys.stdlib_module_names:
        return f"{package} may not import {imported}"
    if rule.pure and not any(_within(imported, allowed) for allowed in PURE_LIBRARY):
        return f"{package} is pure and may not import {imported}: pass in what it would tell"
    return ""


def _our_import_problem(package: str, rule: Rule, imported: str) -> str:
    if not _within(imported, OUR_ROOT):
        return f"{package} may not import {imported}: another collection"
    target = package_of(Path(*imported[len(OUR_ROOT) + 1 :].split(".")))
    if target == package or target in rule.ours:
        return ""
    return f"{package} may not import {target}; it may import {', '.join(sorted(rule.ours)) or 'nothing of ours'}"


def _impurities(package: str, node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    if isinstance(node.func, ast.Name) and node.func.id in IMPURE_BUILTINS | IMPURE_CALLS:
        yield f"{package} is pure and may not call {node.func.id}()"
    if isinstance(node.func, ast.Attribute) and node.func.attr in IMPURE_CALLS:
        yield f"{package} is pure and may not call .{node.func.attr}(): time and identity come in as arguments"


def _within(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(f"{prefix}.")


def test_plugins_keep_the_layering() -> None:
    assert list(PLUGINS.rglob("*.py")), f"no Python below {PLUGINS}"
    found = violations(PLUGINS)
    assert not found, "the layering of DESIGN is broken:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("path", "source", "problem"),
    [
        ("module_utils/_model/a.py", "import os", "_model is pure and may not import os"),
        ("module_utils/_model/a.py", "from time import time", "_model is pure and may not import time.time"),
        ("module_utils/_model/a.py", "from os import path", "may not import os.path"),
        ("module_utils/_model/a.py", "def f():\n    import socket", "may not import socket"),
        ("module_utils/_model/a.py", "from urllib.request import urlopen", "may not import urllib.request"),
        ("module_utils/_errors.py", "import subprocess", "_errors is pure"),
        ("module_utils/_errors.py", f"from {OUR_ROOT}.module_utils._model.flavor import Flavor", "nothing of ours"),
        ("module_utils/_model/a.py", f"from {OUR_ROOT}.module_utils import _planner", "may not import _planner"),
        ("module_utils/_scheduler/a.py", f"import {OUR_ROOT}.module_utils._planner.fleet", "may not import _planner"),
        ("module_utils/_scheduler/a.py", "import random", "_scheduler is pure and may not import random"),
        ("module_utils/_planner/a.py", "import datetime\nx = datetime.datetime.now()", ".now()"),
        ("module_utils/_planner/a.py", "import uuid\nx = uuid.uuid4()", ".uuid4()"),
        ("module_utils/_planner/a.py", "from uuid import uuid4\nx = uuid4()", "may not call uuid4()"),
        ("module_utils/_planner/a.py", "x = open('/etc/passwd')", "may not call open()"),
        ("module_utils/_domain_xml/a.py", "import libvirt", "_domain_xml may not import libvirt"),
        ("module_utils/_host/a.py", "import libvirt", "_host may not import libvirt"),
        ("module_utils/_host/a.py", "from ansible.module_utils.basic import AnsibleModule", "_host may not import"),
        ("module_utils/_libvirt/a.py", "import lxml.etree", "_libvirt may not import lxml"),
        ("module_utils/_module/a.py", "from ansible.plugins.loader import x", "_module may not import ansible.plugins"),
        ("module_utils/_new/a.py", "", "no rule says what _new may import"),
        ("modules/a.py", "import yaml", "modules may not import yaml"),
        ("modules/a.py", "module.exit_json(changed=False)", "exit_json is for"),
        ("modules/a.py", "if module.check_mode:\n    pass", "check_mode is for"),
        ("module_utils/_module/arguments.py", "module.fail_json(msg='')", "fail_json is for"),
        ("filter/a.py", f"from {OUR_ROOT}.module_utils._host.locks import x", "filter may not import _host"),
        ("inventory/a.py", f"from {OUR_ROOT}.module_utils._libvirt.port import x", "inventory may not import _libvirt"),
        ("action/a.py", "from ansible_collections.community.general.plugins.x import y", "another collection"),
        ("filter/a.py", "from . import b", "relative import"),
    ],
)
def test_a_breach_is_found_and_named(tmp_path: Path, path: str, source: str, problem: str) -> None:
    _write(tmp_path, path, source)
    found = violations(tmp_path)
    assert len(found) == 1, found
    assert found[0].startswith(f"plugins/{path}:")
    assert problem in found[0]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("module_utils/_model/a.py", "import json\nfrom typing import Any\nimport datetime\nx = datetime.timedelta(1)"),
        ("module_utils/_model/a.py", f"from {OUR_ROOT}.module_utils._model.host import Host"),
        ("module_utils/_planner/a.py", "from collections.abc import Mapping\nimport xml.etree.ElementTree as tree"),
        ("module_utils/_planner/a.py", f"from {OUR_ROOT}.module_utils._scheduler import select"),
        ("module_utils/_host/a.py", "import os\nimport subprocess"),
        ("module_utils/_libvirt/a.py", "import libvirt"),
        ("module_utils/_module/runner.py", "module.exit_json(changed=module.check_mode)"),
        ("modules/a.py", f"from {OUR_ROOT}.module_utils._libvirt.port import Port\nsupports_check_mode = True"),
        ("filter/a.py", "from ansible.errors import AnsibleFilterError"),
        ("plugin_utils/a.py", "import yaml, netaddr, jinja2"),
        ("module_utils/_new/__init__.py", ""),
    ],
)
def test_what_the_table_allows_is_no_breach(tmp_path: Path, path: str, source: str) -> None:
    _write(tmp_path, path, source)
    assert violations(tmp_path) == []


def test_a_breach_says_its_line(tmp_path: Path) -> None:
    _write(tmp_path, "module_utils/_model/a.py", "import json\n\nimport os\n")
    assert violations(tmp_path) == [
        "plugins/module_utils/_model/a.py:3: _model is pure and may not import os: pass in what it would tell"
    ]


def _write(plugins: Path, path: str, source: str) -> None:
    target = plugins / path
    target.parent.mkdir(parents=True)
    target.write_text(source, encoding="utf-8")
