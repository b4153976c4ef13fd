# shellcheck shell=sh
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Becomes systemd of one lab host. Runs as process 1 of fresh process, mount, network, hostname and IPC namespaces.
# In the environment: HOST_DIRECTORY (disk, boot_id), LOWER (overlay's lower directories), HOST_NAME, HOST_ADDRESS
# (with prefix length), CGROUP, BINDS (lines "source target mode"), PYTHON and MOUNT_NAMESPACE (a program of this package),
# LODESTAR_LAB and LODESTAR_LAB_HOST (the lab's marks). Mounts made here propagate nowhere.
set -eu

if [ "${1:-}" != inside ]; then
    # The host's cgroup tree starts where the process stands when it leaves for a cgroup namespace of its own.
    mount -t cgroup2 cgroup2 "$HOST_DIRECTORY/cgroup"
    mkdir -p "$HOST_DIRECTORY/cgroup/$CGROUP"
    echo 0 >"$HOST_DIRECTORY/cgroup/$CGROUP/cgroup.procs"
    umount "$HOST_DIRECTORY/cgroup"
    exec unshare --cgroup -- sh "$0" inside
fi

root=$HOST_DIRECTORY/root
mount -t overlay lab -o "lowerdir=$LOWER,upperdir=$HOST_DIRECTORY/upper,workdir=$HOST_DIRECTORY/work" "$root"
cd "$root"

# As systemd-nspawn does: what is the machine's is read-only, what is of the network namespace may be written.
mount -t proc -o nosuid,nodev,noexec proc proc
mount --bind proc/sys proc/sys
mount -o remount,bind,ro proc/sys
mount --bind proc/sys/net proc/sys/net
mount -o remount,bind,rw proc/sys/net
mount --bind "$HOST_DIRECTORY/boot_id" proc/sys/kernel/random/boot_id
if [ -e proc/sysrq-trigger ]; then
    mount --bind proc/sysrq-trigger proc/sysrq-trigger
    mount -o remount,bind,ro proc/sysrq-trigger
fi
# Read-only also tells systemd-networkd that no udev will announce the interfaces.
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys
mount -t cgroup2 -o nosuid,nodev,noexec cgroup2 sys/fs/cgroup

mount -t tmpfs -o mode=755,nosuid tmpfs dev
mkdir dev/pts dev/shm dev/net
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o nosuid,nodev tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
for number in 0 1 2; do
    ln -s "/proc/self/fd/$number" "dev/$(echo stdin stdout stderr | cut -d' ' -f$((number + 1)))"
done
for device in null zero full random urandom tty kvm net/tun vhost-net; do
    if [ -e "/dev/$device" ]; then
        # stat prints the numbers in hexadecimal, mknod reads them with the prefix.
        mknod -m 666 "dev/$device" c "0x$(stat -c %t "/dev/$device")" "0x$(stat -c %T "/dev/$device")"
    fi
done

mount -t tmpfs -o mode=755,nosuid,nodev tmpfs run
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs tmp
echo "$BINDS" | while read -r source target mode; do
    mkdir -p "$root$target"
    mount --bind "$source" "$root$target"
    mount -o "remount,bind,$mode" "$root$target"
done

tries=0
until [ -e /proc/self/net/dev ] && grep -q '^ *eth1:' /proc/self/net/dev; do
    tries=$((tries + 1))
    if [ "$tries" -gt 400 ]; then
        echo "no interfaces after 20 seconds" >&2
        exit 1
    fi
    sleep 0.05
done
ip link set lo up
ip address add "$HOST_ADDRESS" dev eth0
ip link set eth0 up
ip link set eth1 up
hostname "$HOST_NAME"

exec "$PYTHON" "$MOUNT_NAMESPACE" become "$root" /usr/bin/env -i container=lab "LODESTAR_LAB=$LODESTAR_LAB" "LODESTAR_LAB_HOST=$LODESTAR_LAB_HOST" \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin /sbin/init </dev/null
