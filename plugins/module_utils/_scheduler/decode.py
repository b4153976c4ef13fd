# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests and a fleet out of plain data, as a filter gets it or a file holds it; every fault named with its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import HOST_SCHEMA, Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.shape import check_host, check_request

Thing = TypeVar("Thing")


def requests_from(raw: Any) -> list[Request]:
    """A list of requests. Raises InvalidInput naming every one that cannot be read."""
    if not isinstance(raw, list):
        raise InvalidInput([Fault("requests", f"a list was expected, not {type(raw).__name__}")])
    return _each(_request, [(f"requests[{index}]", item) for index, item in enumerate(raw)])


def fleet_from(raw: Any) -> list[Host]:
    """The hosts of a fleet: `{hosts: …}`, a list of hosts, or hosts by name.

    Raises InvalidInput naming every host that cannot be read, and UnreadableRecord for a fleet of another schema.
    """
    if isinstance(raw, Mapping) and "hosts" in raw:
        _check_schema(raw, "fleet")
        raw = raw["hosts"]
    if isinstance(raw, Mapping):
        raw = [{"name": name, **host} if isinstance(host, Mapping) else host for name, host in raw.items()]
    if not isinstance(raw, list):
        raise InvalidInput([Fault("fleet", f"a list or a dict of hosts was expected, not {type(raw).__name__}")])
    hosts = _each(_host, [(_place(index, item), item) for index, item in enumerate(raw)])
    names = [host.name for host in hosts]
    twice = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else []
    if twice:
        raise InvalidInput([Fault("fleet", f"host {name} is there more than once") for name in twice])
    return hosts


def _place(index: int, raw: Any) -> str:
    name = raw.get("name") if isinstance(raw, Mapping) else None
    return f"fleet[{index}]" if name is None else f"fleet[{index}] ({name})"


def _host(raw: Mapping[str, Any]) -> Host:
    _check_schema(raw, f"host {raw['name']}")
    host = Host.from_dict(raw)
    check_host(host)
    return host


def _request(raw: Mapping[str, Any]) -> Request:
    request = Request.from_dict(raw)
    check_request(request, raw)
    return request


def _check_schema(raw: Mapping[str, Any], what: str) -> None:
    schema = raw.get("schema", HOST_SCHEMA)
    if schema != HOST_SCHEMA:
        raise UnreadableRecord(
            f"{what} of schema {schema!r}; this version reads schema {HOST_SCHEMA}: observe the hosts again"
        )


def _each(read: Callable[[Mapping[str, Any]], Thing], items: Sequence[tuple[str, Any]]) -> list[Thing]:
    things, faults = [], []
    for place, item in items:
        try:
            things.append(read(item))
        except KeyError as error:
            faults.append(Fault(place, f"{error.args[0]} is missing"))
        except (AttributeError, TypeError, ValueError) as error:
            faults.append(Fault(place, f"cannot be read: {error}"))
    if faults:
        raise InvalidInput(faults)
    return things
