# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console of a real guest: reached once, over TLS, and nothing is left of it. Pictures, and the log."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import shlex
import socket
import ssl
import subprocess
import time
import urllib.request
import zlib
from pathlib import Path

import pytest
import yaml
from browser import browser
from one_host import CHECKOUT, INSTANCES, PROJECT
from websocket import BINARY, Refusal, WebSocket, way_of

HOSTILE = r"\033[2J\033]0;owned\007\033[31mred\033[0m {{ 7*7 }} \342\200\256end\rover"


@pytest.fixture
def guest(host):
    """A guest that runs."""
    record = host.record("screen")
    assert host.do(host.create(record))["work"]["failures"] == {}
    return record


@pytest.fixture
def proxy(host):
    """What the proxy needs, in seconds: noVNC's package brings 87 others, so a page stands in for its own here. In the
    browser's story the playbook installs it.
    """
    host.shell(
        "test -e /usr/share/novnc || { apt-get install -qy --no-install-recommends python3-websockify libjs-term.js"
        " && mkdir /usr/share/novnc && echo '<title>noVNC</title>' > /usr/share/novnc/vnc.html; }"
    )
    yield
    host.shell("dpkg-query --status novnc >/dev/null 2>&1 || rm -r /usr/share/novnc")


def play(host, **extra):
    """Run instance_console; what it printed. Its proxy listens on the host's address, so that it speaks TLS."""
    given = {"instance": "screen", "project": PROJECT, "lodestar_console": {"address": address(host)}, **extra}
    command = ["ansible-playbook", "-i", host.inventory, "lodestar.compute.instance_console", "-e", json.dumps(given)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def address(host):
    described = yaml.safe_load(Path(host.inventory).read_text())["all"]["children"]["compute"]["hosts"]
    return described[host.name]["ansible_host"]


def page_of(output):
    """The one URL in what the playbook printed."""
    (url,) = re.findall(r"^ +(https?://\S+)$", output, re.MULTILINE)
    return url


def answered(port, typed, wanted, timeout=60):
    """What a guest answers to what is typed, over and over until it listens."""
    deadline, answer = time.monotonic() + timeout, b""
    while wanted not in answer and time.monotonic() < deadline:
        port.send(typed, BINARY)
        answer += port.receive()
    return answer


def assert_nothing_is_left(host):
    """The proxy is gone within some seconds, with its directory, its port, and what led to serial ports."""
    found = ""
    for _attempt in range(50):
        found = host.shell(
            "systemctl show -P ActiveState lodestar-console; ls -d /run/lodestar-* /run/lodestar/*.py 2>/dev/null; "
            "systemctl list-units --quiet --plain 'lodestar-serial*'; pgrep -a virsh; ss -Hltn 'sport = 6080'",
            check=False,
        )
        if found == "inactive\n":
            return
        time.sleep(0.2)
    raise AssertionError(found)


@pytest.mark.usefixtures("proxy")
def test_a_guest_is_seen_once_and_nothing_is_left(host, guest, tmp_path):
    authority = f"{host.variables['lodestar_ca_directory']}/ca.crt"
    output = play(host)
    page = page_of(output)
    assert output.count(page.rpartition("%3D")[2]) == 1, "the token is shown, and nowhere else"
    with urllib.request.urlopen(page, context=ssl.create_default_context(cafile=authority), timeout=20) as answer:
        assert b"noVNC" in answer.read()
    assert way_of(page).rpartition("=")[2] not in host.shell("cat /run/lodestar-console/*.json")
    with pytest.raises(Refusal):
        WebSocket(way_of(page)[:-1], authority)
    with WebSocket(way_of(page), authority) as screen:
        assert screen.receive().startswith(b"RFB 003.")
        with pytest.raises(Refusal):
            WebSocket(way_of(page), authority)
        assert host.shell("ss -Hltn 'sport >= 5900 and sport < 6000'").split()[3] == "127.0.0.1:5900"
        assert int(host.shell("ps -o uid= -p $(systemctl show -P MainPID lodestar-console)")) > 0
    assert_nothing_is_left(host)

    opened = host.module("instance_console", name="screen", project=PROJECT, console="serial", address=address(host))
    serial = opened["consoles"][0]["url"]
    with WebSocket(way_of(serial), authority) as port:
        assert b"Connected to domain" in port.receive()
        assert b"42-ok" in answered(port, b"\necho $((6*7))-ok\n", b"42-ok")
    assert_nothing_is_left(host)

    host.shell(f"printf '\\n{HOSTILE}\\n' >> {INSTANCES}/{guest['uuid']}/console.log")
    (told,) = host.module("instance_info", name="screen", project=PROJECT, virt_type="qemu", console_log=10000)[
        "instances"
    ]
    said = told["console_log"].index("red {{ 7*7 }} \N{REPLACEMENT CHARACTER}end")
    assert told["console_log"][said + 1] == "over"
    picture = host.module("instance_screenshot", name="scr*", project=PROJECT, directory=str(tmp_path))
    assert lit_pixels(Path(picture["screenshots"][0]["path"])) > 100

    host.do(host.act("stop", "screen", hard=True))
    refused = host.module("instance_console", check=True, name="screen", project=PROJECT)
    assert f"instance {PROJECT}.screen on {host.name} is stopped: " in refused["msg"]
    assert host.files(guest["uuid"]) >= {"console.log"}
    host.do(host.act("delete", "screen"))
    assert host.files(guest["uuid"]) == set()


def lit_pixels(path):
    """How many bytes of a picture's pixels are not black; the picture is a PNG, readable by its owner alone."""
    assert path.stat().st_mode & 0o777 == 0o600
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at, pixels = 8, b""
    while at < len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        pixels += data[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return sum(map(bool, zlib.decompress(pixels)))


# The share of the picture's lit pixels that noVNC's canvas shows alike; a cursor may blink.
ALIKE = """(async () => {
  const canvas = document.querySelector("#noVNC_container canvas");
  if (!canvas || !document.title.includes("hosttest.screen")) return null;
  const picture = new Image();
  picture.src = "data:image/png;base64,%s";
  await picture.decode();
  if (picture.width != canvas.width || picture.height != canvas.height) return null;
  const drawing = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
  drawing.drawImage(picture, 0, 0);
  const [shown, wanted] = [canvas.getContext("2d"), drawing].map(
    (context) => context.getImageData(0, 0, canvas.width, canvas.height).data);
  let lit = 0, alike = 0;
  for (let at = 0; at < wanted.length; at += 4) {
    if (wanted[at] < 64) continue;
    lit += 1;
    if (shown[at] >= 64) alike += 1;
  }
  return lit > 100 && alike / lit > 0.9 && {lit, share: alike / lit};
})()"""
# Types a line, and sees whether something is on the terminal's screen.
TYPED = """(() => {
  terminal.emit("data", "%s\\r");
  return document.getElementById("screen").innerText.replaceAll("\\u00a0", " ").includes("%s");
})()"""
REFUSED = """(() => {
  const status = document.getElementById("noVNC_status");
  return status && status.classList.contains("noVNC_status_error") && status.textContent;
})()"""


@pytest.mark.chaos
@pytest.mark.usefixtures("guest")
def test_a_real_browser_shows_the_guest_through_ssh_and_a_token_serves_it_once_and_in_time(host, tmp_path):
    subprocess.run([CHECKOUT / "tests/tools/packages.sh", "browser"], check=True)
    output = play(host, lodestar_console={})
    page = page_of(output)
    assert page.startswith("http://127.0.0.1:6080/vnc.html#")
    with tunnel(output), browser(tmp_path / "profile") as open_page:
        taken = host.module("instance_screenshot", name="screen", project=PROJECT, directory=str(tmp_path))
        picture = base64.b64encode(Path(taken["screenshots"][0]["path"]).read_bytes()).decode()
        assert open_page(page).wait_for(ALIKE % picture)["share"] > 0.9
        assert open_page(page).wait_for(REFUSED)

        # By playbook as well: on a host that has no package for it yet.
        serial = page_of(play(host, lodestar_console={}, console="serial"))
        terminal = open_page(serial)
        assert terminal.wait_for(TYPED % ("", "/ # "))
        assert terminal.wait_for(TYPED % ("echo $((6*7))-ok", "42-ok"))
        assert open_page(serial).wait_for("document.getElementById('state').textContent.startsWith('Refused')")

        # The first session keeps the proxy, and so noVNC's page, which is told nothing but that it is refused.
        late = host.module("instance_console", name="screen", project=PROJECT, lifetime=1)["consoles"][0]["url"]
        time.sleep(1.5)
        assert open_page(late).wait_for(REFUSED)
    assert_nothing_is_left(host)


@contextlib.contextmanager
def tunnel(output):
    """The way through SSH that the playbook printed."""
    (command,) = re.findall(r"^ +(ssh -N .*)$", output, re.MULTILINE)
    with subprocess.Popen(shlex.split(command)) as process:
        try:
            for _attempt in range(100):
                with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", 6080), 5):
                    break
                time.sleep(0.1)
            yield
        finally:
            process.terminate()
