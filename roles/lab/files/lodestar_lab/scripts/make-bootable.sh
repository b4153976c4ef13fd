# shellcheck shell=sh
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Part of every build of a guest image.

# make_bootable TREE LABEL SIZE KERNEL INITRD OPTIONS: makes /mnt/output/image.qcow2 of the file tree, with extlinux to start
# that kernel, as paths in the tree. One file system on the whole disk, because partitions of loop devices do not appear
# everywhere.
make_bootable() {
    mkdir -p "$1/boot/extlinux"
    cat >"$1/boot/extlinux/extlinux.conf" <<CONFIGURATION
DEFAULT linux
PROMPT 0
LABEL linux
    KERNEL $4
    INITRD $5
    APPEND root=LABEL=$2 rw console=ttyS0 $6
CONFIGURATION
    raw=/mnt/output/image.raw
    truncate --size "$3" $raw
    # extlinux cannot read what newer versions of mkfs add, nor (6.04) large files in blocks of 1 KiB, which small disks get.
    mkfs.ext4 -q -F -b 4096 -L "$2" -O ^64bit,^metadata_csum,^orphan_file -d "$1" $raw
    mount -o loop $raw /media
    extlinux --install /media/boot/extlinux >/dev/null 2>&1
    umount /media
    qemu-img convert -q -c -f raw -O qcow2 $raw /mnt/output/image.qcow2
    rm $raw
}
