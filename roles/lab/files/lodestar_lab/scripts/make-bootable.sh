# shellcheck shell=sh disable=SC2154
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes /mnt/output/image.qcow2 of the file tree $tree: $size large, labelled $label, started by extlinux with
# $kernel, $initrd and $kernel_options. One file system on the whole disk, because partitions of loop devices do not appear everywhere.

mkdir -p $tree/boot/extlinux
cat >$tree/boot/extlinux/extlinux.conf <<CONFIGURATION
DEFAULT linux
PROMPT 0
LABEL linux
    KERNEL $kernel
    INITRD $initrd
    APPEND root=LABEL=$label rw console=ttyS0 $kernel_options
CONFIGURATION
raw=/mnt/output/image.raw
truncate --size "$size" $raw
# extlinux cannot read what newer versions of mkfs add, nor (6.04) large files in blocks of 1 KiB, which small disks get.
mkfs.ext4 -q -F -b 4096 -L "$label" -O ^64bit,^metadata_csum,^orphan_file -d "$tree" $raw
mount -o loop $raw /media
extlinux --install /media/boot/extlinux >/dev/null 2>&1
umount /media
qemu-img convert -q -c -f raw -O qcow2 $raw /mnt/output/image.qcow2
rm $raw
