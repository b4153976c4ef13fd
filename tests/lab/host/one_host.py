# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One prepared lab host as these tests handle it: our modules, our code run there directly, and small instances."""

from __future__ import annotations

import io
import itertools
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import uuid
from pathlib import Path

import yaml

from ansible_collections.lodestar.compute.plugins.module_utils._model.names import mac_address

CHECKOUT = Path(__file__).resolve().parents[3]
LAB = [sys.executable, str(CHECKOUT / "roles" / "lab" / "files" / "lab")]
CODE = "/opt/lodestar-host-tests"
PROJECT = "hosttest"
INSTANCES = "/var/lib/libvirt/images/lodestar/instances"
# Everything of ours on a host. Sizes and times tell a file that was written, but for those that running guests write.
OURS = (
    "find /var/lib/lodestar /run/lodestar /var/lib/libvirt/images/lodestar /etc/libvirt/qemu "
    "/var/lib/libvirt/qemu/save /var/lib/libvirt/qemu/nvram "
    r"\( -path '*/instances/*/*' -printf '%p\n' -o -printf '%p %s %T@ %m\n' \) | sort"
)


class OneHost:
    """The first host of the lab that an inventory describes."""

    def __init__(self, inventory):
        self.inventory = inventory
        described = yaml.safe_load(Path(inventory).read_text())["all"]
        self.variables = described["vars"]
        self.name = next(iter(described["children"]["compute"]["hosts"]))
        tiny = self.variables["lab_images"]["tiny"]
        self.image = {"name": "tiny", **{key: tiny[key] for key in ("url", "checksum", "format")}}
        self._addresses = itertools.cycle(range(200, 250))

    def ship(self):
        """Bring the code under test and the driver to the host."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            tree = "ansible_collections/lodestar/compute/plugins/module_utils"
            archive.add(CHECKOUT / "plugins" / "module_utils", tree)
            archive.add(Path(__file__).with_name("driver.py"), "driver.py")
        self.run("mkdir", "-p", CODE)
        self.run("tar", "x", "-C", CODE, stdin=packed.getvalue())

    def run(self, *command, stdin=b"", check=True):
        """Run a command on the host, without SSH; return what it did."""
        argv = [*LAB, "exec", "--lab", self.variables["lab_name"], self.name, *command]
        done = subprocess.run(argv, input=stdin, capture_output=True, check=False, timeout=900)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
        return done

    def shell(self, script, check=True):
        """Run a shell script on the host; return its standard output."""
        return self.run("sh", "-c", script, check=check).stdout.decode()

    def drive(self, verb, dies=False, **request):
        """Run the driver on the host; its answer, or None when it was to die and did."""
        argv = ["env", f"PYTHONPATH={CODE}", "PYTHONDONTWRITEBYTECODE=1", "/usr/bin/python3", f"{CODE}/driver.py", verb]
        done = self.run(*argv, stdin=json.dumps(request).encode(), check=not dies)
        if dies and not done.stdout:
            return None
        return json.loads(done.stdout)

    def module(self, name, /, check=False, **arguments):
        """Run one of the collection's modules over SSH; its answer."""
        with tempfile.TemporaryDirectory() as tree:
            command = ["ansible", "-i", self.inventory, self.name, "--tree", tree, *(["--check"] if check else [])]
            command += ["-m", f"lodestar.compute.{name}", "-a", json.dumps(arguments)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT)
            try:
                return json.loads(Path(tree, self.name).read_text())
            except FileNotFoundError:
                raise AssertionError(done.stdout + done.stderr) from None

    def tasks(self, *tasks):
        """Run tasks of a play over SSH one after another, also past one that failed; their answers."""
        names = [f"answer_{number}" for number in range(len(tasks))]
        play = [{**task, "register": name, "ignore_errors": True} for task, name in zip(tasks, names)]
        with tempfile.TemporaryDirectory() as directory:
            answers, playbook = Path(directory, "answers.json"), Path(directory, "play.yml")
            content = f"{{{{ [{', '.join(names)}] | to_json }}}}"
            play.append(
                {"ansible.builtin.copy": {"content": content, "dest": str(answers)}, "delegate_to": "localhost"}
            )
            playbook.write_text(json.dumps([{"hosts": self.name, "gather_facts": False, "tasks": play}]))
            command = ["ansible-playbook", "-i", self.inventory, str(playbook)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT)
            assert done.returncode == 0, done.stdout + done.stderr
            return json.loads(answers.read_text())

    def report(self):
        """What host_info returns of the host."""
        return self.drive("report")

    def instance(self, name):
        """An instance as the report lists it, or None."""
        return next((each for each in self.report()["instances"] if each["name"] == name), None)

    def snapshot(self):
        """Everything of ours on the host: names, sizes, times and modes."""
        return self.shell(OURS)

    def names(self):
        """The names of everything that can be an instance's on the host, or of its end."""
        places = f"{INSTANCES} /etc/libvirt/qemu /var/lib/lodestar/deleting /var/lib/libvirt/qemu/nvram"
        return self.shell(f"find {places} -mindepth 1 | sort", check=False)

    def files(self, instance_uuid):
        """The names of an instance's files."""
        return set(self.shell(f"ls -A {INSTANCES}/{instance_uuid} 2>/dev/null || true").split())

    def address(self):
        """An address that none of the last fifty instances had."""
        network = self.variables["lab_tenant_cidr"].rsplit(".", 1)[0]
        return f"{network}.{next(self._addresses)}"

    def record(self, name, power_state="running", **fields):
        """A record as a plan has it."""
        identity = str(uuid.uuid4())
        flavor = {"name": "m1.nano", "vcpus": 1, "ram_mb": 96, "disk_gb": 1, **fields.pop("flavor", {})}
        port = {"network": "front", "bridge": "br-front", "address": self.address(), "prefix": 24}
        return {
            "schema": 1,
            "uuid": identity,
            "name": name,
            "project": PROJECT,
            "origin": "adhoc",
            "generation": 1,
            "flavor": flavor,
            "image": {key: self.image[key] for key in ("name", "checksum", "format")},
            "networks": [{**port, "mac": mac_address(identity, 0)}],
            "power_state": power_state,
            **fields,
        }

    def step(self, action, about, /, generation=None, **fields):
        """A step of a plan."""
        name = f"{about['project']}.{about['name']}"
        return {
            "id": f"{action} {name}",
            "host": self.name,
            "instance": name,
            "uuid": about["uuid"],
            "action": action,
            "impact": "none",
            "preconditions": {"generation": generation},
            **fields,
        }

    def create(self, record, **options):
        """The step that creates an instance."""
        return self.step("create", record, record=record, options=options)

    def settle(self, name):
        """The step that the next run takes for an instance that was left half-way."""
        raw = self.instance(name)
        record = {key: value for key, value in raw.items() if key != "observed"}
        action = "delete" if record["task"]["name"] == "deleting" else "complete"
        wanted = {**record, "task": None, "generation": record["generation"] + 1}
        return self.step(action, record, record["generation"], record=wanted)

    def act(self, action, name, **options):
        """A step that an existing instance is to take."""
        raw = self.instance(name)
        return self.step(action, raw, raw["generation"], options=options)

    def do(self, *steps, phases=("claim", "work"), run=None, dies=False, **request):
        """Take steps through phases in a run of their own."""
        catalogue = {self.image["checksum"].partition(":")[2]: self.image}
        cut = {"steps": list(steps), "images": catalogue, "cpu_pool": {}}
        identity = run or str(uuid.uuid4())
        return self.drive("plan", dies=dies, run=identity, phases=phases, slice=cut, **request)

    def race(self, *rounds, **request):
        """Have runs claim at once, each a step, for every round of steps; their results by round."""
        catalogue = {self.image["checksum"].partition(":")[2]: self.image}
        steps = [[{**step, "run": str(uuid.uuid4())} for step in each] for each in rounds]
        return self.drive("race", rounds=steps, images=catalogue, **request)["rounds"]

    def clear(self):
        """Remove what these tests may have left."""
        self.shell(
            f"""for name in $(virsh list --all --name | grep '^{PROJECT}\\.\\|^theirs'); do
                    virsh destroy $name; virsh undefine --managed-save --nvram $name; done
                rm -rf /var/lib/lodestar/deleting/*; umount -l /mnt/small
                for path in {INSTANCES}/*; do virsh dominfo ${{path##*/}} || rm -rf $path; done""",
            check=False,
        )


def environment_inventory():
    """The inventory of the lab that the tests were given."""
    return os.environ["LODESTAR_INVENTORY"]
