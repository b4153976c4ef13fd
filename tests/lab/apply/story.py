# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stories of a fleet do again and again: wish, apply, look at hosts, reach guests, kill."""

from __future__ import annotations

import contextlib
import html
import json
import os
import re
import signal
import subprocess
import time
import urllib.request

import yaml

from tests.lab.prepare.fleet import CHECKOUT, Fleet, eventually

RECORD = re.compile(r"<(?:\w+:)?record [^>]*>(.*?)</", re.DOTALL)
DISKS = "/var/lib/libvirt/images/lodestar/instances"


class Story(Fleet):
    """A prepared fleet and a wish that can be changed."""

    def begin(self, directory):
        """Start with the wish for nothing."""
        self.directory = directory
        self.wish = {
            "lodestar_flavors": {"m1.nano": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1}},
            "lodestar_images": {"tiny": self.variables["lab_images"]["tiny"]},
            "lodestar_networks": {
                "front": {
                    "cidr": self.variables["lab_tenant_cidr"],
                    "gateway": self.variables["lab_tenant_gateway"],
                    "bridge": "br-front",
                }
            },
            "lodestar_keypairs": {"ops": {"public_key": self.variables["lab_ssh_public_key"]}},
            "lodestar_server_groups": {"web": {"policy": "anti-affinity"}},
            "lodestar_instances": [],
        }

    def want(self, *instances, **sections):
        """Wish for these instances, each on the network front, and for other sections where they are given."""
        usual = {"flavor": "m1.nano", "image": "tiny", "networks": [{"name": "front"}]}
        self.wish["lodestar_instances"] = [{**usual, **instance} for instance in instances]
        self.wish.update({f"lodestar_{name}": value for name, value in sections.items()})

    def share(self, name):
        """Wish for a storage named shared, in a directory of this name that all hosts mount; return its path."""
        path = f"{self.variables['lab_shared_path']}/{name}"
        self.shell(self.hosts[0], f"mkdir -p -m 711 {path} {path}/instances")
        self.wish["lodestar_storage"] = {"shared": {"path": path}}
        return path

    def play(self, name, *arguments, **extra):
        """Run a playbook with the wish as it is; return its status, its numbers by host, and its output."""
        return self.playbook(name, *self.options(extra), *arguments)

    def apply(self, *arguments, **extra):
        """Apply, successfully; return the numbers by host and the output."""
        status, numbers, output = self.play("fleet_apply", *arguments, **extra)
        assert status == 0, output[-6000:]
        return numbers, output

    def start(self, name, **extra):
        """Start a playbook, in a process group of its own, without waiting for it."""
        command = ["ansible-playbook", "-i", self.inventory, f"playbooks/{name}.yml", *self.options(extra)]
        with (self.directory / "run.log").open("a") as log:
            return subprocess.Popen(command, stdout=log, stderr=log, cwd=CHECKOUT, start_new_session=True)

    def options(self, extra):
        """The wish and more variables, as arguments."""
        path = self.directory / "wish.yml"
        path.write_text(yaml.safe_dump(self.wish, sort_keys=False))
        return ["-e", f"@{path}", *(["-e", json.dumps(extra)] if extra else [])]

    def converge(self):
        """Apply once; then apply again, which must change nothing."""
        self.apply()
        numbers, output = self.apply()
        assert not any(host["changed"] for host in numbers.values()), output[-4000:]

    def clear(self):
        """Remove every instance of these stories, by the product's own means."""
        self.want()
        names = [name.partition(".")[2] for name in self.names()]
        if names:
            self.play("instance_delete", instance=names, override=True)
        if self.names() or any(self.files().values()):
            self.apply("-e", "lodestar_prune=true")
        assert self.names() == []
        assert self.files() == {host: [] for host in self.hosts}

    def wait_until_idle(self):
        """Wait until no module of a killed run works on any host."""
        locks = "ls /run/lodestar/instances /run/lodestar/host.lock 2>/dev/null | grep lock"
        wait_for(lambda: not any(self.shell(host, locks, check=False) for host in self.hosts), timeout=120)

    def instances(self):
        """The names of each host's managed domains."""
        return {host: sorted(self.states(host)) for host in self.hosts}

    def names(self):
        """The names of all managed domains of the fleet."""
        return sorted(name for names in self.instances().values() for name in names)

    def files(self):
        """The instance directories of each host."""
        return {host: self.shell(host, f"ls {DISKS}").split() for host in self.hosts}

    def everything(self, host):
        """A fingerprint of all that a run could touch on a host: definitions, state files, disks. Sizes and times tell
        a file that was written, but for disks, which running guests write.
        """
        domains = "for d in $(virsh list --all --name); do virsh dumpxml --inactive $d; virsh domstate $d; done"
        places = "/var/lib/lodestar /var/lib/libvirt /etc/libvirt"
        printed = f"-path '{DISKS}/*/*' ! -name disk.config -printf '%p %m\\n' -o -printf '%p %s %m %T@\\n'"
        files = f"find {places} -type f ! -name '*.log' \\( {printed} \\) | sort"
        return self.shell(host, f"{domains}; {files}")

    def guest_addresses(self):
        """The first address of each instance, as the fleet's records have it."""
        found = {}
        for host in self.hosts:
            for text in RECORD.findall(self.shell(host, "cat /etc/libvirt/qemu/*.xml 2>/dev/null", check=False)):
                record = json.loads(html.unescape(text))
                found[f"{record['project']}.{record['name']}"] = record["networks"][0]["address"]
        return found

    def answers(self, name, timeout=400.0):
        """Whether the instance's own web page says its name."""
        address = self.guest_addresses()[f"default.{name}"]

        def is_there():
            try:
                with urllib.request.urlopen(f"http://{address}/", timeout=3) as page:
                    return page.read().decode().strip() == name
            except OSError:
                return False

        return eventually(is_there, timeout)

    def wait_for_guards(self):
        """Wait until every host has opened its guard, as it does after a boot."""
        for host in self.hosts:
            assert eventually(lambda host=host: self.guard(host)["guard"] == "open"), self.guard(host)

    def cut(self, host):
        """Cut a host off from every network."""
        self._lab("cut", host)

    def heal(self, host):
        """Give a host its networks back."""
        self._lab("heal", host)


def kill_group(process):
    """Kill a playbook and all of its processes on the controller, as a closed laptop would."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextlib.contextmanager
def held(run):
    """A playbook goes no further meanwhile, however fast it is."""
    os.killpg(run.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.killpg(run.pid, signal.SIGCONT)


def wait_for(condition, timeout=240.0):
    """Wait until the condition holds, looking often; fail when it does not come to that."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "what the story waits for does not come"
        time.sleep(0.05)
