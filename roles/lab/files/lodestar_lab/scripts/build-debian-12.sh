# shellcheck shell=sh
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Finishes the tree of the Debian guest in /mnt/tree, which cloud-init and its own services complete at boot.

tree=/mnt/tree
echo 'LABEL=debian-12 / ext4 defaults 0 0' >$tree/etc/fstab
# Debian's own timers take the processor while a test looks at something else, and waiting for the network means waiting 12 s
# for a router's advertisement: addresses are static, and there as soon as networkd starts.
for unit in systemd-networkd-wait-online.service apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer; do
    ln -sf /dev/null $tree/etc/systemd/system/$unit
done
chroot $tree systemctl --quiet enable systemd-networkd.service

kernel=/boot/$(basename $tree/boot/vmlinuz-*)
initrd=/boot/$(basename $tree/boot/initrd.img-*)
make_bootable $tree debian-12 2G "$kernel" "$initrd" 'mitigations=off random.trust_cpu=on quiet'
