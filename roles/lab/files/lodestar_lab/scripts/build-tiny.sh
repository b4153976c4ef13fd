# shellcheck shell=sh
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Lays out the tiny guest in /tmp/tree, from what is installed here, /mnt/packages (kernel) and /mnt/guest (its own files).
# Runs in the tools' root.

tree=/tmp/tree
mkdir -p $tree/bin $tree/sbin $tree/boot $tree/dev $tree/proc $tree/sys $tree/run $tree/tmp $tree/var $tree/root \
    $tree/etc/dropbear $tree/usr/bin $tree/usr/sbin /tmp/kernel /tmp/initramfs/bin /tmp/initramfs/modules
cp -r /mnt/guest/etc /mnt/guest/sbin /mnt/guest/usr $tree/
cp /bin/busybox $tree/bin/busybox
busybox --list | while read -r applet; do
    [ -e "$tree/bin/$applet" ] || [ -e "$tree/sbin/$applet" ] || ln -s /bin/busybox "$tree/bin/$applet"
done
ln -s ../bin/busybox $tree/sbin/init
ln -s ../run $tree/var/run
for program in /usr/sbin/dropbear /usr/sbin/qemu-ga; do
    cp "$program" $tree/bin/
    ldd "$program" | grep -o '/lib[^ ]*' | while read -r library; do
        mkdir -p "$tree$(dirname "$library")"
        cp -L "$library" "$tree$library"
    done
done
chmod 755 $tree/etc/rc $tree/etc/configure $tree/etc/acpi/PWRF/00000080 $tree/sbin/*
echo 'root:x:0:0:root:/root:/bin/sh' >$tree/etc/passwd
echo 'root:x:0:' >$tree/etc/group
echo 'root:*:19000:0:99999:7:::' >$tree/etc/shadow

dpkg --extract /mnt/packages/linux-image-6*-cloud-amd64_*.deb /tmp/kernel
version=$(ls /tmp/kernel/lib/modules)
depmod --basedir /tmp/kernel "$version"
for module in virtio_pci virtio_blk virtio_net virtio_console virtio_balloon virtio-rng isofs button evdev; do
    modprobe --dirname /tmp/kernel --set-version "$version" --show-depends "$module"
done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' | while read -r module; do
    cp "$module" /tmp/initramfs/modules/
    basename "$module" >>/tmp/initramfs/modules/order
done
cp /bin/busybox /tmp/initramfs/bin/
for applet in sh mount insmod findfs sleep switch_root; do
    ln -s busybox "/tmp/initramfs/bin/$applet"
done
mkdir /tmp/initramfs/dev /tmp/initramfs/proc /tmp/initramfs/sys /tmp/initramfs/root
install -m 755 /mnt/guest/initramfs-init /tmp/initramfs/init
(cd /tmp/initramfs && find . | cpio --quiet --create --format=newc | gzip -9) >$tree/boot/initrd
cp /tmp/kernel/boot/vmlinuz-* $tree/boot/vmlinuz

# Emulation is slow at what these leave out, and a guest that lives for a test needs none of it.
make_bootable $tree tiny 64M /boot/vmlinuz /boot/initrd 'mitigations=off random.trust_cpu=on cryptomgr.notests quiet'
