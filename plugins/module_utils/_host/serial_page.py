# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that shows a serial port: Debian's term.js on the console proxy's WebSocket."""

from __future__ import annotations

# A guest writes what it likes: were the terminal ever to take that for markup, no script of it would run.
HTML = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self' ws: wss:">
<title>Serial port</title>
<style>
body { margin: 0; background: #000; color: #ddd; font: 15px/1.2 monospace; }
#state { padding: 4px; background: #333; }
</style>
</head>
<body>
<div id="state">Connecting …</div>
<div id="screen"></div>
<script src="term.js"></script>
<script src="serial.js"></script>
</body>
</html>
"""

SCRIPT = """"use strict";
const settings = new URLSearchParams(location.hash.slice(1));
const say = (text) => { document.getElementById("state").textContent = text; };
const title = `Serial port of ${settings.get("name")}`;
const terminal = new Terminal({cols: 80, rows: 24, useStyle: true, cursorBlink: false});
terminal.open(document.getElementById("screen"));
const scheme = location.protocol === "https:" ? "wss" : "ws";
const socket = new WebSocket(`${scheme}://${location.host}/${settings.get("path")}`, ["binary"]);
socket.binaryType = "arraybuffer";
const decoder = new TextDecoder();
const encoder = new TextEncoder();
let isOpen = false;
socket.onopen = () => { isOpen = true; document.title = title; say(title); };
socket.onmessage = (message) => terminal.write(decoder.decode(message.data, {stream: true}));
socket.onclose = () => say(isOpen ? `${title}: closed` : "Refused: the token was used, or its time is over");
terminal.on("data", (text) => { if (isOpen) socket.send(encoder.encode(text)); });
"""
