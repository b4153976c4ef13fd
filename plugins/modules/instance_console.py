#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_console: find the instances, refuse those that nobody can see, give a token for each of the others."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_console
short_description: Open consoles of instances of a host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Gives a browser one connection to an instance's screen. websockify, from the package C(novnc), runs on the host from
    then on, shows noVNC's page, and leads whoever comes with the token to the guest's VNC server, which listens on the
    host's loopback only.
  - It runs as a transient unit of systemd, C(lodestar-console.service), as an unprivileged user made for it, and ends
    with the last token and the last session; its files go with it. On the host a token is kept as its digest alone.
  - A token is good for one connection, for a time, and only while the guest's process is the one that it was given
    for.
  - Locks of instances do not hinder, as in Nova.
  - Instances that are not on this host are passed over.
extends_documentation_fragment:
  - lodestar.compute.by
  - lodestar.compute.where
attributes:
  check_mode:
    description: Can run in check mode and return what it would change, without changing anything.
    support: full
  diff_mode:
    description: Returns what it changes, or would change in check mode, as before and after.
    support: full
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: none
    details: Every run gives another token.
options:
  name:
    description: The instances' names, or patterns with C(*), C(?) and C([…]) as in a shell.
    type: list
    elements: str
    required: true
  project:
    description: The project that they belong to.
    type: str
    default: default
  console:
    description:
      - V(vnc) opens the screen to a browser.
      - V(serial) opens the serial port to a browser. Behind the same proxy a unit of its own leads to
        C(virsh console), and C(libjs-term.js) of Debian is the terminal.
      - V(log) returns the last lines of the serial port, of instances that do not run as well.
      - V(screenshot) finds the instances for M(lodestar.compute.instance_screenshot).
    type: str
    choices: [vnc, serial, log, screenshot]
    default: vnc
  browser:
    description: Whether a screen or a serial port is opened to a browser. With V(false) they are found and no more.
    type: bool
    default: true
  lines:
    description: How many lines of the log are returned, at most 10000.
    type: int
    default: 100
  lifetime:
    description: For how many seconds a token waits to be used. A connection that was made lasts as long as it is open.
    type: int
    default: 300
  address:
    description:
      - The host's address on which the proxy listens.
      - On the host's loopback it is reached through SSH. On any other it is TLS alone.
    type: str
    default: 127.0.0.1
  port:
    description: The port on which the proxy listens.
    type: int
    default: 6080
  base_url:
    description:
      - How a browser reaches the proxy, such as V(https://hv1.example.com:6080). The default is made of O(address) and
        O(port).
    type: str
  certificate:
    description: The certificate for TLS, with what signed it, a path on the host. The default is libvirt's own.
    type: path
  key:
    description: The key of O(certificate). The default is libvirt's own.
    type: path
  host:
    description: The host's name in the inventory.
    type: str
seealso:
  - module: lodestar.compute.instance_screenshot
  - module: lodestar.compute.instance_info
"""

EXAMPLES = r"""
- name: See the screen of a guest
  lodestar.compute.instance_console:
    name: web-1
    address: "{{ ansible_host }}"
  register: console
  no_log: true
"""

RETURN = r"""
consoles:
  description: A console for each instance.
  returned: always
  type: list
  elements: dict
  contains:
    instance:
      description: The instance, with its project.
      type: str
      sample: default.web-1
    domain:
      description: Its domain's name in libvirt.
      type: str
      sample: default.web-1
    console_log:
      description: The last lines of its serial port, oldest first; null where there are none.
      returned: with O(console=log)
      type: list
      elements: str
    console_log_missing:
      description: Why there are none.
      returned: with O(console=log), where there are none
      type: str
    url:
      description: What to open in a browser. It holds the token, which is a secret until it was used.
      returned: when it was opened
      type: str
    until:
      description: When the token's time is over, in UTC.
      returned: when it was opened
      type: str
      sample: "2026-03-01T03:05:00Z"
missing_packages:
  description: What has to be installed on the host before a screen or a serial port can be opened.
  returned: in check mode
  type: list
  elements: str
  sample: [novnc]
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
  sample: ["open default.web-1"]
"""

import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    Fault,
    HostFault,
    InvalidInput,
    LodestarError,
    Refused,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host import (
    console_proxy,
    console_service,
    serial_service,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.viewed import Viewed, console_log, viewed
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "list", "elements": "str", "required": True},
    "project": {"type": "str", "default": "default"},
    "console": {"type": "str", "choices": ["vnc", "serial", "log", "screenshot"], "default": "vnc"},
    "browser": {"type": "bool", "default": True},
    "lines": {"type": "int", "default": 100},
    "lifetime": {"type": "int", "default": 300},
    "address": {"type": "str", "default": "127.0.0.1"},
    "port": {"type": "int", "default": 6080},
    "base_url": {"type": "str"},
    "certificate": {"type": "path"},
    "key": {"type": "path", "no_log": False},
    "host": {"type": "str"},
}
LIFETIMES = range(1, 24 * 3600 + 1)


@dataclass(frozen=True)
class Seen:
    """The instances that are meant, what they said by UUID where that is asked for, what the host lacks for showing
    them, and where and how it would.
    """

    instances: list[Viewed]
    logs: Mapping[str, Mapping[str, Any]]
    missing: list[str]
    listener: console_service.Listener
    params: Mapping[str, Any]


def observe(params: Mapping[str, Any]) -> Seen:
    """Look for the instances and for the packages."""
    paths = Paths()
    if params["lifetime"] not in LIFETIMES:
        raise InvalidInput(
            [Fault("lifetime", f"{params['lifetime']}, and it may be {LIFETIMES[0]} to {LIFETIMES[-1]}")]
        )
    hypervisor = open_hypervisor(paths, params["host"], "kvm", events=False)
    kind = params["console"]
    found = viewed(hypervisor, hypervisor.host, params, running=kind != "log")
    logs = {each.uuid: console_log(hypervisor, each.uuid, params["lines"]) for each in found} if kind == "log" else {}
    missing = console_service.missing_packages(paths, kind == "serial") if found and _is_opened(params) else []
    return Seen(found, logs, missing, listener(paths, params), params)


def _is_opened(params: Mapping[str, Any]) -> bool:
    return params["browser"] and params["console"] in ("vnc", "serial")


def listener(paths: Paths, params: Mapping[str, Any]) -> console_service.Listener:
    """Where the proxy listens: what goes over a network goes over TLS."""
    if params["address"] in console_service.LOOPBACK:
        return console_service.Listener(params["address"], params["port"])
    certificate = params["certificate"] or str(paths.server_certificate)
    return console_service.Listener(
        params["address"], params["port"], certificate, params["key"] or str(paths.server_key)
    )


def plan(params: Mapping[str, Any], seen: Seen) -> ModulePlan:
    """Open a screen or a serial port for each; all else needs nothing opened."""
    consoles = [
        {"instance": each.instance, "domain": each.domain, **seen.logs.get(each.uuid, {})} for each in seen.instances
    ]
    reasons = {each.instance: _why_not(params["console"], each) for each in seen.instances}
    if any(reasons.values()):
        raise Refused("; ".join(f"{instance}: {reason}" for instance, reason in reasons.items() if reason))
    opened = [
        Action("open", each.instance, None, {"console": params["console"], "lifetime": params["lifetime"]}, each)
        for each in seen.instances
        if _is_opened(params)
    ]
    return ModulePlan(opened, {"consoles": consoles, "missing_packages": seen.missing})


def _why_not(console: str, found: Viewed) -> str | None:
    """Why there is no such console of it, None where there is one."""
    if console == "vnc":
        return found.consoles.without_vnc
    if console == "serial" and not found.consoles.has_serial:
        return "its domain has no serial port; add <serial type='pty'/> and start it anew"
    return None


def apply(seen: Seen, action: Action) -> Mapping[str, Any]:
    """Give a token for one."""
    if seen.missing:
        raise HostFault(f"install {' and '.join(seen.missing)} first; the playbook instance_console does")
    paths, found, until = Paths(), action.detail, time.time() + seen.params["lifetime"]
    token = secrets.token_urlsafe(32)
    if seen.params["console"] == "serial":
        _open_serial(paths, seen, found, token, until)
    else:
        _open(paths, seen, found, token, until, found.consoles.vnc)
    ends = datetime.fromtimestamp(until, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"instance": found.instance, "domain": found.domain, "url": _url(seen, found, token), "until": ends}


def _open_serial(paths: Paths, seen: Seen, found: Viewed, token: str, until: float) -> None:
    unit = serial_service.unit_of(console_proxy.name_of(token))
    path = serial_service.start(paths, unit, found.uuid, until)
    try:
        _open(paths, seen, found, token, until, (console_proxy.UNIX_SOCKET, path))
    except LodestarError:
        serial_service.stop(unit)
        raise


def _open(paths: Paths, seen: Seen, found: Viewed, token: str, until: float, target: tuple[str, int | str]) -> None:
    pid, started = console_service.guest_process(paths, found.domain)
    host, port = target
    grant = console_service.Grant(found.instance, seen.params["by"], host, port, pid, started, until)
    console_service.open_console(paths, seen.listener, token, grant)


def _url(seen: Seen, found: Viewed, token: str) -> str:
    """The page of noVNC, or ours. Its settings are in the fragment, which browsers send to nobody."""
    where = seen.listener
    address = f"[{where.address}]" if ":" in where.address else where.address
    base = seen.params["base_url"] or f"{'https' if where.certificate else 'http'}://{address}:{where.port}"
    page = (
        "vnc.html#autoconnect=true&resize=scale"
        if seen.params["console"] == "vnc"
        else f"serial.html#name={found.instance}"
    )
    return f"{base}/{page}&path={quote(f'websockify?token={token}', safe='')}"


def collect(_seen: Seen, results: Sequence[Mapping[str, Any]], _failures: Any) -> Mapping[str, Any]:
    """Return what was opened."""
    keys = ("instance", "domain", "url", "until")
    return {"consoles": [{key: result[key] for key in keys} for result in results]}


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.by(), arguments.where(), OWN_ARGUMENTS)
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan, apply, collect=collect)


if __name__ == "__main__":
    main()
