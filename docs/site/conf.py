# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How Sphinx builds the documentation site from the guides in docs/ and the pages that antsibull-docs writes."""

from __future__ import annotations

project = "lodestar.compute"
copyright = "the lodestar.compute authors"  # noqa: A001 -- Sphinx's name
title = html_title = html_short_title = "lodestar.compute"

extensions = ["sphinx_antsibull_ext", "myst_parser"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

html_theme = "sphinx_ansible_theme"
html_theme_options = {"documentation_home_url": "index.html", "display_version": False, "logo_only": False}
html_show_sphinx = False
html_copy_source = False
html_use_smartypants = True
pygments_style = "ansible"
highlight_language = "YAML+Jinja"

default_role = "any"
nitpicky = True
# The site is built without a network: references to Ansible's own pages and variables, and links of guides to files of
# the repository that are no pages, have nowhere to lead.
suppress_warnings = ["ref.ref", "ref.envvar", "myst.xref_missing"]
