# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheduling rules that users bring: Jinja expressions in YAML, and Ansible filter plugins of any collection.

The scheduler's core knows no Jinja and no plugin loader; here they become the callables that it takes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from ansible.plugins.loader import filter_loader, test_loader
from jinja2 import StrictUndefined, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import (
    ALWAYS,
    FILTERS,
    WEIGHERS,
    OwnRules,
    rules_of,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Reads, Scope, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import VARIABLE, Settings, number
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.view import host_view, request_view

# What a rule is asked: the host and the request as dicts.
Asked = Callable[[Mapping[str, Any], Mapping[str, Any]], Any]
# What conditions are used to in Ansible beyond Jinja's own tests.
ANSIBLE_TESTS = ("match", "search", "version")
KEYS = frozenset(("name", "reject_when", "reason", "weight", "multiplier"))


def scheduling(said: Any, **usual: Any) -> tuple[Settings, OwnRules]:
    """Settings as YAML gives them, and the rules among them that are the user's own. usual holds where YAML is silent.

    Raises InvalidInput naming every fault: unknown keys and names, expressions that cannot be compiled.
    """
    if not isinstance(said or {}, Mapping):
        raise InvalidInput([Fault(VARIABLE, f"a mapping was expected, not {type(said).__name__}")])
    raw = {**usual, **(said or {})}
    rest = {key: value for key, value in raw.items() if key != "rules"}
    filters: list[str] = []
    if isinstance(raw.get("filters"), list):
        filters = [name for name in raw["filters"] if _is_plugin(name)]
        rest["filters"] = [name for name in raw["filters"] if not _is_plugin(name)]
    settings = Settings.from_dict(rest)
    weighers = [name for name in settings.weighers if _is_plugin(name)]
    own = OwnRules(
        filters={name: _filter(_plugin(name, "filters"), None) for name in filters},
        weighers={name: _weigher(_plugin(name, "weighers"), None, 1.0) for name in weighers},
    )
    own = _guarded(_with_expressions(own, raw.get("rules") or []))
    # A name that no rule has is told also where nothing has to be placed today.
    rules_of(settings, own, ())
    return settings, own


def _is_plugin(name: object) -> bool:
    return isinstance(name, str) and name.count(".") >= 2


def _plugin(name: str, kind: str) -> Asked:
    try:
        plugin = filter_loader.get(name)
    except KeyError:
        plugin = None
    if plugin is None:
        problem = f"there is no filter plugin {name}; is its collection installed?"
        raise InvalidInput([Fault(f"{VARIABLE}.{kind}", problem)])
    asked: Asked = plugin.j2_function
    return asked


def _with_expressions(own: OwnRules, rules: Any) -> OwnRules:
    filters, weighers = dict(own.filters), dict(own.weighers)
    faults = [Fault(f"{VARIABLE}.rules", "a list was expected")] if not isinstance(rules, list) else []
    for index, rule in enumerate(rules if not faults else []):
        place = f"{VARIABLE}.rules[{index}]"
        try:
            _check(rule, {**FILTERS, **ALWAYS, **WEIGHERS, **filters, **weighers})
            if "weight" in rule:
                asked, keys = _expression(rule["weight"])
                weighers[rule["name"]] = _weigher(asked, keys, number(rule.get("multiplier", 1.0)))
            else:
                filters[rule["name"]] = _rejecting(rule)
        except (TemplateError, ValueError) as error:
            faults.append(Fault(place, str(error)))
    if faults:
        raise InvalidInput(faults)
    return OwnRules(filters, weighers)


def _check(rule: Any, taken: Mapping[str, Any]) -> None:
    if not isinstance(rule, Mapping) or not isinstance(rule.get("name"), str):
        raise ValueError("a rule needs a name")
    unknown = sorted(set(rule) - KEYS)
    if unknown:
        raise ValueError(f"unknown key {', '.join(unknown)}; known are {', '.join(sorted(KEYS))}")
    if ("weight" in rule) == ("reject_when" in rule):
        raise ValueError("a rule has either reject_when or weight")
    if rule["name"] in taken:
        raise ValueError(f"there is a rule {rule['name']} already")


def _rejecting(rule: Mapping[str, Any]) -> Filter:
    asked, keys = _expression(rule["reject_when"])
    template = _environment(braces=1).from_string(str(rule.get("reason") or rule["reject_when"]))

    def answer(host: Mapping[str, Any], request: Mapping[str, Any]) -> str | None:
        return template.render(host=host, request=request) if asked(host, request) else None

    reason_keys = _request_keys(str(rule.get("reason") or ""), braces=1)
    return _filter(answer, keys | reason_keys if keys is not None and reason_keys is not None else None)


def _expression(text: Any) -> tuple[Asked, frozenset[str] | None]:
    """The compiled expression, and which keys of the request it looks at, None when that cannot be told."""
    if not isinstance(text, str):
        raise ValueError(f"{text!r} is not an expression")
    compiled = _environment().compile_expression(text, undefined_to_none=False)
    return (lambda host, request: compiled(host=host, request=request)), _request_keys("{{" + text + "}}")


def _environment(braces: int = 2) -> ImmutableSandboxedEnvironment:
    """Jinja without chance. In reasons one brace marks an expression: two are for Ansible, before there is a host."""
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, variable_start_string="{" * braces, variable_end_string="}" * braces
    )
    del environment.filters["random"]
    environment.tests.update({name: test_loader.get(f"ansible.builtin.{name}").j2_function for name in ANSIBLE_TESTS})
    return environment


def _request_keys(text: str, braces: int = 2) -> frozenset[str] | None:
    tree = _environment(braces).parse(text)
    names = [node for node in tree.find_all(nodes.Name) if _is_request(node)]
    keys = [node.attr for node in tree.find_all(nodes.Getattr) if _is_request(node.node)]
    return frozenset(keys) if len(keys) == len(names) else None


def _is_request(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "request"


def _reads(keys: frozenset[str] | None) -> Reads:
    def reads(demand: Demand, _settings: Settings) -> Hashable:
        view = request_view(demand)
        return json.dumps(
            [view.get(key) for key in sorted(keys)] if keys is not None else view, sort_keys=True, default=str
        )

    return reads


def _filter(asked: Asked, keys: frozenset[str] | None) -> Filter:
    def reject(state: HostState, demand: Demand, _settings: Settings) -> str | None:
        try:
            reason = asked(host_view(state), request_view(demand))
        except Exception as error:  # noqa: BLE001  whatever a user's rule raises must refuse the host, never pass it
            return f"the rule failed: {error}"
        if reason is None or reason == "":
            return None
        return str(reason) if isinstance(reason, str) else f"the rule answered {reason!r}, not a reason or nothing"

    return Filter(reject, _reads(keys), Scope.HOST)


def _weigher(asked: Asked, keys: frozenset[str] | None, multiplier: float) -> Weigher:
    def weigh(state: HostState, demand: Demand, _settings: Settings) -> float:
        answer = asked(host_view(state), request_view(demand))
        return float(answer) if isinstance(answer, bool) else number(answer)

    return Weigher(weigh, _reads(keys), multiplier)


def _guarded(own: OwnRules) -> OwnRules:
    """Beside each weigher a filter of its name: a host that cannot be weighed is refused."""

    def guard(weigher: Weigher) -> Filter:
        def reject(state: HostState, demand: Demand, settings: Settings) -> str | None:
            try:
                weigher.weigh(state, demand, settings)
            except Exception as error:  # noqa: BLE001  as in _filter
                return f"the weigher failed: {error}"
            return None

        return Filter(reject, weigher.reads, Scope.HOST)

    return OwnRules({**own.filters, **{name: guard(each) for name, each in own.weighers.items()}}, own.weighers)
