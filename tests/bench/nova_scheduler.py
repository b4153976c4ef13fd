# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nova's own scheduler over our fleets: its filters, weighers and the loop around them, with no cloud behind.

Runs in an environment of its own with the package nova (requirements/nova.txt). Of Nova nothing is changed; what it
would read from its database, from placement and from RPC is put straight into its objects.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from uuid import NAMESPACE_OID, uuid5

os.environ.setdefault("OS_NOVA_DISABLE_EVENTLET_PATCHING", "1")

import nova.conf
from nova import objects
from nova.scheduler import host_manager, manager
from nova.scheduler.filters import all_filters, compute_filter
from nova.scheduler.weights import all_weighers, image_props
from oslo_log import log
from oslo_utils import uuidutils

CONF = nova.conf.CONF
CONF([], project="nova", default_config_files=[])
log.getLogger("nova").logger.setLevel("ERROR")
objects.register_all()
# The service's heartbeat: here a host says itself whether it is up.
compute_filter.servicegroup.API = lambda: SimpleNamespace(service_is_up=lambda service: service["up"])


class _Instances(list[Any]):
    """Instances of a host, where Nova would ask its database for more of them."""

    def __init__(self, _context: Any, objects: Any) -> None:
        super().__init__(objects)

    def fill_metadata(self) -> None:
        """They have their image already."""


@contextmanager
def _one_cell(_context: Any, _cell: Any) -> Iterator[None]:
    yield


# The images of a host's instances: here they are in the fleet.
image_props.nova_context = SimpleNamespace(get_admin_context=lambda: None, target_cell=_one_cell)
image_props.objects = SimpleNamespace(
    CellMapping=SimpleNamespace(get_by_uuid=lambda *_arguments: None), InstanceList=_Instances
)

FILTERS = {
    "compute": "ComputeFilter",
    "compute_capabilities": "ComputeCapabilitiesFilter",
    "image_properties": "ImagePropertiesFilter",
    "server_group_anti_affinity": "ServerGroupAntiAffinityFilter",
    "server_group_affinity": "ServerGroupAffinityFilter",
    "io_ops": "IoOpsFilter",
    "aggregate_io_ops": "AggregateIoOpsFilter",
    "num_instances": "NumInstancesFilter",
    "aggregate_num_instances": "AggregateNumInstancesFilter",
    "aggregate_instance_extra_specs": "AggregateInstanceExtraSpecsFilter",
    "aggregate_image_properties_isolation": "AggregateImagePropertiesIsolation",
    "aggregate_multi_tenancy_isolation": "AggregateMultiTenancyIsolation",
    "aggregate_type_affinity": "AggregateTypeAffinityFilter",
    "isolated_hosts": "IsolatedHostsFilter",
    "different_host": "DifferentHostFilter",
    "same_host": "SameHostFilter",
    "simple_cidr_affinity": "SimpleCIDRAffinityFilter",
    "json": "JsonFilter",
    "metrics": "MetricsFilter",
    "all_hosts": "AllHostsFilter",
}
WEIGHERS = {
    "cpu": "CPUWeigher",
    "disk": "DiskWeigher",
    "ram": "RAMWeigher",
    "build_failure": "BuildFailureWeigher",
    "hypervisor_version": "HypervisorVersionWeigher",
    "io_ops": "IoOpsWeigher",
    "metrics": "MetricsWeigher",
    "num_instances": "NumInstancesWeigher",
    "server_group_soft_affinity": "ServerGroupSoftAffinityWeigher",
    "server_group_soft_anti_affinity": "ServerGroupSoftAntiAffinityWeigher",
    "image_properties": "ImagePropertiesWeigher",
    "pci": "PCIWeigher",
}
DEFAULT_FILTERS = (
    "compute",
    "compute_capabilities",
    "image_properties",
    "server_group_anti_affinity",
    "server_group_affinity",
)
# Nova's io_workload counts instances by these; ours by the task in the record.
IO_TASKS = frozenset(("building", "arriving", "migrating", "resizing", "snapshotting", "rescuing", "unshelving"))


def filters() -> dict[str, Any]:
    """Nova's filters, by our names."""
    classes = {each.__name__: each for each in all_filters()}
    return {ours: classes[theirs]() for ours, theirs in FILTERS.items()}


def weighers() -> dict[str, Any]:
    """Nova's weighers, by our names and in our order, which decides how a sum rounds; Nova takes the directory's."""
    classes = {each.__name__: each for each in all_weighers()}
    return {ours: classes[theirs]() for ours, theirs in WEIGHERS.items()}


def scheduler() -> Any:
    """Nova's SchedulerManager with its default filters and all its weighers, without what it loads at start."""
    hosts = host_manager.HostManager.__new__(host_manager.HostManager)
    every = filters()
    hosts.filter_handler = host_manager.filters.HostFilterHandler()
    hosts.enabled_filters = [every[name] for name in DEFAULT_FILTERS]
    hosts.filter_obj_map = {}
    hosts.filter_cls_map = {}
    hosts.weight_handler = host_manager.weights.HostWeightHandler()
    hosts.weighers = [
        *weighers().values(),
        *(each() for each in all_weighers() if each.__name__ not in WEIGHERS.values()),
    ]
    scheduling = manager.SchedulerManager.__new__(manager.SchedulerManager)
    scheduling.host_manager = hosts
    return scheduling


def choose(
    scheduling: Any, request: dict[str, Any], fleet: list[dict[str, Any]], count: int, as_batch: bool
) -> list[str | None]:
    """The hosts of this many like requests, as SchedulerManager._schedule goes about it: as one batch, or one by one.

    Placement's two parts, the candidates and the claim, are its arithmetic over the amounts in the fleet.
    """
    left = {host["name"]: _left(host) for host in fleet}
    capacity = {host["name"]: host["capacity"] for host in fleet}
    need = _need(request["flavor"])
    every = [host_state(host) for host in sorted(fleet, key=lambda host: host["name"])]
    states = [state for state in every if _fits(need, left[state.host], capacity[state.host])]
    spec = request_spec(request, fleet)
    chosen: list[str | None] = []
    for index in range(count):
        spec.instance_uuid = uuidutils.generate_uuid()
        if not as_batch:
            states = [state for state in every if _fits(need, left[state.host], capacity[state.host])]
        states = scheduling._get_sorted_hosts(spec, states, index if as_batch else 0)
        taken = next((state for state in states if _fits(need, left[state.host], capacity[state.host])), None)
        if taken is None:
            return chosen + [None] * (count - index)
        left[taken.host] = [free - amount for free, amount in zip(left[taken.host], need)]
        scheduling._consume_selected_host(taken, spec, instance_uuid=spec.instance_uuid)
        if spec.instance_group is not None:
            spec.instance_group.members.append(spec.instance_uuid)
        chosen.append(taken.host)
    return chosen


def _need(flavor: dict[str, Any]) -> list[float]:
    return [flavor["vcpus"], flavor["ram_mb"], flavor["disk_gb"]]


def _left(host: dict[str, Any]) -> list[float]:
    return [
        (host["capacity"][key] - host["reserved"][key]) * host["ratios"][key] - host["used"][key]
        for key in ("vcpus", "ram_mb", "disk_gb")
    ]


def _fits(need: list[float], left: list[float], capacity: dict[str, float]) -> bool:
    return all(amount <= free for amount, free in zip(need, left)) and all(
        amount <= whole for amount, whole in zip(need, capacity.values())
    )


def host_state(host: dict[str, Any]) -> Any:
    """A HostState as _update_from_compute_node leaves it: what is reserved counts as used."""
    state = host_manager.HostState(host["name"], host["name"], "cell")
    capacity, used, reserved, ratios = host["capacity"], host["used"], host["reserved"], host["ratios"]
    state.uuid = host["name"]
    state.total_usable_ram_mb = capacity["ram_mb"]
    state.total_usable_disk_gb = capacity["disk_gb"]
    state.free_ram_mb = capacity["ram_mb"] - reserved["ram_mb"] - used["ram_mb"]
    state.free_disk_mb = (capacity["disk_gb"] - reserved["disk_gb"] - used["disk_gb"]) * 1024
    state.vcpus_total = capacity["vcpus"]
    state.vcpus_used = used["vcpus"] + reserved["vcpus"]
    state.cpu_allocation_ratio = ratios["vcpus"]
    state.ram_allocation_ratio = ratios["ram_mb"]
    state.disk_allocation_ratio = ratios["disk_gb"]
    hypervisor = host["hypervisor"]
    state.hypervisor_type, state.hypervisor_version = hypervisor["type"], hypervisor["version"]
    state.hypervisor_hostname = host["name"]
    state.supported_instances = host.get("supported_instances") or [
        [arch, kind, "hvm"] for arch in (hypervisor["arch"], "i686") for kind in ("kvm", "qemu")
    ]
    state.cpu_info = host.get("cpu") or {}
    state.host_ip = host.get("address")
    state.stats = {}
    state.num_instances = len(host["instances"])
    state.num_io_ops = sum((each.get("task") or {}).get("name") in IO_TASKS for each in host["instances"])
    state.failed_builds = host.get("failed_builds", 0)
    state.metrics = [SimpleNamespace(name=name, value=value) for name, value in (host.get("metrics") or {}).items()]
    state.service = {
        "disabled": host["status"] != "enabled",
        "disabled_reason": None,
        "up": host["state"] == "up",
    }
    state.aggregates = [
        SimpleNamespace(metadata={key: str(value) for key, value in metadata.items()})
        for metadata in host["aggregates"].values()
    ]
    state.pci_stats = SimpleNamespace(pools=[{"count": len(host.get("devices") or ())}])
    state.instances = {each["uuid"]: _Instance(each) for each in host["instances"]}
    return state


class _Instance:
    """An instance as far as the scheduler looks at it: its image."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self._raw = raw

    @property
    def image_meta(self) -> Any:
        return _image_meta(self._raw.get("image") or {})


def _image_meta(image: dict[str, Any]) -> Any:
    return objects.ImageMeta(
        id=image_id(image.get("name", "none")),
        properties=objects.ImageMetaProps.from_dict(dict(image.get("properties") or {})),
    )


def request_spec(request: dict[str, Any], fleet: list[dict[str, Any]]) -> Any:
    """A RequestSpec, with the members and hosts of its server group as the conductor finds them."""
    flavor, image, hints = request["flavor"], request.get("image") or {}, request.get("hints") or {}
    spec = objects.RequestSpec(
        instance_uuid=request.get("uuid") or uuidutils.generate_uuid(),
        project_id=request.get("project", "default"),
        num_instances=1,
        ignore_hosts=None,
        force_hosts=None,
        force_nodes=None,
        requested_destination=None,
        numa_topology=None,
        pci_requests=objects.InstancePCIRequests(requests=[]),
        requested_resources=[],
        instance_group=_group(request, fleet),
        scheduler_hints={key: [value] if isinstance(value, str) else value for key, value in hints.items()},
        flavor=objects.Flavor(
            name=flavor["name"],
            vcpus=flavor["vcpus"],
            memory_mb=flavor["ram_mb"],
            root_gb=flavor["disk_gb"],
            ephemeral_gb=flavor.get("ephemeral_gb", 0),
            swap=flavor.get("swap_mb", 0),
            extra_specs=dict(flavor.get("extra_specs") or {}),
        ),
        image=_image_meta(image),
    )
    spec.obj_reset_changes()
    return spec


def image_id(name: str) -> str:
    """Nova names images by UUID, we by name."""
    return str(uuid5(NAMESPACE_OID, name))


def _group(request: dict[str, Any], fleet: list[dict[str, Any]]) -> Any:
    group = request.get("server_group")
    if not group:
        return None
    members = [
        (each["uuid"], host["name"])
        for host in fleet
        for each in host["instances"]
        if each.get("server_group") == group["name"] and each["project"] == request.get("project", "default")
    ]
    rules = {"max_server_per_host": group["max_server_per_host"]} if "max_server_per_host" in group else {}
    made = objects.InstanceGroup(uuid=uuidutils.generate_uuid(), name=group["name"])
    made.policy, made.policies, made._rules = group["policy"], [group["policy"]], rules
    made.members = [uuid for uuid, _unused in members]
    made.hosts = sorted({host for _unused, host in members})
    return made
