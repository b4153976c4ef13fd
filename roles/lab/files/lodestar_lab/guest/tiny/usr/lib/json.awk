# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints every scalar of one JSON document as its path, a tab, and its value: `networks.0.ip_address<tab>10.0.0.5`.
# Line breaks and tabs inside a string become spaces; characters beyond ASCII written as \u become question marks.
{ text = text $0 "\n" }
END { at = 1; value("") }

function next_character() {
    while (substr(text, at, 1) ~ /[ \t\r\n]/) at++
    return substr(text, at, 1)
}

function string(    result, character) {
    for (at++; (character = substr(text, at, 1)) != "\""; at++) {
        if (character == "") exit 1
        if (character == "\\") {
            character = substr(text, ++at, 1)
            if (character ~ /[nrt]/) character = " "
            if (character == "u") { character = "?"; at += 4 }
        }
        result = result character
    }
    at++
    return result
}

function members(path, closing,    count, key) {
    at++
    while (next_character() != closing) {
        if (substr(text, at, 1) == "") exit 1
        key = count++
        if (closing == "}") {
            key = string()
            next_character(); at++
        }
        value(path == "" ? key : path "." key)
        if (next_character() == ",") at++
    }
    at++
}

function value(path,    start) {
    start = next_character()
    if (start == "{") members(path, "}")
    else if (start == "[") members(path, "]")
    else if (start == "\"") print path "\t" string()
    else {
        start = at
        while (substr(text, at, 1) ~ /[-+.0-9A-Za-z]/) at++
        if (at == start) exit 1
        print path "\t" substr(text, start, at - start)
    }
}
