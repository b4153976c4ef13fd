#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's side of its certificates: what it has, new keys and requests for them, and installing what was signed."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_certificate
short_description: Give a host the certificates by which the fleet knows it
version_added: 0.1.0
description:
  - Each host has two keys and certificates of its own. One is libvirt's, by which its peers let it migrate and read
    keepers' files; only root reads its key. The other is QEMU's, for the encryption of migrations and NBD, whose key
    QEMU's group must be able to read; libvirtd does not accept it.
  - The keys are made on the host and never leave it. The controller signs what the host requests, with the fleet's
    certificate authority, which it makes the first time, encrypted with I(passphrase).
  - Certificates that are missing, that expire within I(renew_days), that another authority issued or that name
    something else are replaced. Libvirtd reads them when it starts.
  - A directory with a C(ca.crt) but no C(ca.key) is an authority elsewhere. Then requests are written to C(requests/),
    the task fails and says so, and continues once the signed certificates are in C(issued/).
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  name:
    description: The host's name in the inventory. It is the certificate's common name.
    type: str
    required: true
  alternatives:
    description: What else peers may call the host, such as its address.
    type: list
    elements: str
    default: []
  authority:
    description: The directory of the certificate authority on the controller.
    type: path
    required: true
  passphrase:
    description: What the authority's key is encrypted with; 12 characters at least.
    type: str
    default: ""
  days:
    description: For how many days a certificate is issued.
    type: int
    default: 365
  renew_days:
    description: A certificate that expires within so many days is replaced.
    type: int
    default: 30
  qemu_group:
    description: The group that QEMU runs in, which may read QEMU's key.
    type: str
    required: true
  replace:
    description: Whether to replace certificates that someone else has put where libvirt and QEMU look for them.
    type: bool
    default: false
  request:
    description: For which purposes to make a key and a request. The controller's half sets it; leave it unset.
    type: list
    elements: str
    choices: [libvirt, qemu]
    default: []
  install:
    description: Signed certificates as PEM, by purpose. The controller's half sets it; leave it unset.
    type: dict
    default: {}
  trust:
    description: The authorities to believe, as PEM. The controller's half sets it; leave it unset.
    type: str
"""

EXAMPLES = r"""
- name: Have valid certificates
  lodestar.compute.host_certificate:
    name: "{{ inventory_hostname }}"
    alternatives: ["{{ ansible_host }}"]
    authority: "{{ inventory_dir }}/.ca"
    passphrase: "{{ lodestar_ca_passphrase }}"
    qemu_group: libvirt-qemu
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode.
  returned: success
  type: list
  elements: str
  sample: [request libvirt, install libvirt]
reasons:
  description: Why a certificate was replaced, by what it is for.
  returned: success
  type: dict
  sample: {libvirt: it expires on 2026-01-31}
not_after:
  description: When the first of the host's certificates expires.
  returned: when it has certificates
  type: str
  sample: "2027-01-31T12:00:00Z"
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.certificates import (
    CertificateFiles,
    ObservedCertificates,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.host_certificate import OPTIONS, PURPOSES
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


class _Host:
    """What the host has, and the files to change it by."""

    def __init__(self, files: CertificateFiles) -> None:
        self.files = files
        self.observed = files.observe()


def observe(params: Mapping[str, Any]) -> _Host:
    """Read the host's certificates."""
    return _Host(CertificateFiles(params["qemu_group"]))


def plan(params: Mapping[str, Any], host: _Host) -> ModulePlan:
    """Plan what the controller's half asked for; without a word from it, only look."""
    return ModulePlan(certificate_actions(params, host.observed), host.observed.to_dict())


def certificate_actions(params: Mapping[str, Any], observed: ObservedCertificates) -> list[Action]:
    """What the controller's half asked for and is not so yet. Raises Refused rather than touch other people's files."""
    actions = [Action("request", purpose, detail=params["name"]) for purpose in params["request"]]
    actions += [
        Action("install", purpose, detail=(certificate, params["trust"]))
        for purpose, certificate in sorted(params["install"].items())
    ]
    if params["trust"] not in (None, observed.trust) and not params["install"]:
        actions.append(Action("trust", "authorities", detail=params["trust"]))
    actions += [Action("protect", purpose) for purpose in observed.exposed if purpose not in params["install"]]
    if observed.foreign and actions and not params["replace"]:
        raise Refused(
            f"{observed.foreign} was not put there by this collection: move it away, or let it be replaced with "
            "lodestar_certificate_replace: true"
        )
    return actions


def apply(host: _Host, action: Action) -> Mapping[str, Any] | None:
    """Do one action; a request is returned to the controller."""
    if action.verb == "request":
        return {"request": host.files.request(action.subject, action.detail)}
    if action.verb == "install":
        host.files.install(action.subject, *action.detail)
    elif action.verb == "trust":
        host.files.trust(action.detail)
    else:
        host.files.protect(action.subject)
    return None


def main() -> None:
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            **OPTIONS,
            "request": {"type": "list", "elements": "str", "choices": list(PURPOSES), "default": []},
            "install": {"type": "dict", "default": {}},
            "trust": {"type": "str"},
        },
        supports_check_mode=True,
    )
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
