# `make help` lists what there is. Everything that is installed goes through tests/tools, which says so before it does.
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

TOOLS := tests/tools
RUN := $(TOOLS)/run.sh
# Handed on to pytest, ansible-test or molecule: make test-unit ARGS="-k schedule"
ARGS ?=
# The lab that lab-up, lab-down and demo mean, and how many hosts it has.
LAB ?= lab
HOSTS ?= 3

.PHONY: help
help: ## Show the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r target text; do \
		printf '  %-12s %s\n' "$$target" "$$text"; done

## What a person runs

.PHONY: demo
demo: lab-up ## Show the main job on lab hosts: real libvirt, real QEMU
	@$(RUN) controller extensions/demo/run.sh "$(LAB)"

.PHONY: env
env: ## Print what puts this checkout to use in a shell: eval "$(make -s env)"
	@$(TOOLS)/activate.sh controller

.PHONY: lab-up
lab-up: ## Bring up lab hosts (HOSTS=3, LAB=lab); says where their inventory is
	@$(RUN) controller ansible-playbook lodestar.compute.lab_create \
		--extra-vars '{"lab_name": "$(LAB)", "lab_hosts": $(HOSTS)}'

.PHONY: lab-down
lab-down: ## Take the lab down, and leave nothing of it
	@$(RUN) controller ansible-playbook lodestar.compute.lab_destroy --extra-vars '{"lab_name": "$(LAB)"}'

.PHONY: docs
docs: ## Build the documentation site in site/html
	@$(TOOLS)/docs_site.sh

## Tests

.PHONY: test
test: ## Run every check and test, with a lab of their own
	@$(TOOLS)/sections.sh lint types test-unit sanity docs-lint importer molecule test-lab

.PHONY: lint
lint: ## Check the style of Python and YAML, and that what hosts get runs on Python 3.9
	$(RUN) tools ruff check
	$(RUN) tools ruff format --check
	$(RUN) tools vermin --quiet --no-tips --violations --target=3.9- plugins/modules plugins/module_utils
	$(RUN) tools yamllint --strict .
	$(RUN) tools ansible-lint --offline

.PHONY: types
types: ## Check the types
	$(RUN) tools mypy --package ansible_collections.lodestar.compute.plugins

.PHONY: test-unit
test-unit: ## Run the unit tests
	@$(TOOLS)/packages.sh tests
	$(RUN) tests python -m pytest tests/unit --numprocesses auto $(ARGS)

.PHONY: sanity
sanity: ## Run ansible-test's sanity tests
	$(TOOLS)/sanity.sh $(ARGS)

.PHONY: docs-lint
docs-lint: ## Check the documentation of plugins and roles, and the changelog
	$(RUN) tools antsibull-docs lint-collection-docs --plugin-docs --validate-collection-refs self --check-extra-docs-refs .
	$(RUN) tools antsibull-changelog lint

.PHONY: importer
importer: ## Run the importer of Galaxy and Automation Hub
	$(TOOLS)/importer.sh

.PHONY: molecule
molecule: ## Test the roles on lab hosts of their own
	$(TOOLS)/molecule.sh $(or $(ARGS),--all)

# Labs side by side, each for some folders of tests/lab: stories wait for guests and time-outs more than they work.
LABS := test-lab-apply test-lab-life test-lab-failure test-lab-host test-lab-images
# A lab of that name and number of hosts, and the stories that are told on it: $(call on_lab,NAME,HOSTS,FOLDERS)
on_lab = $(TOOLS)/on_lab.sh $(1) $(2) $(RUN) tests python -m pytest $(3) -m "always or not chaos" $(ARGS)

.PHONY: test-lab $(LABS)
test-lab: ## Run the lab tests: whole stories on real hosts, brought up and taken down
	@$(RUN) controller true
	@$(RUN) tests true
	@$(MAKE) --jobs=$(words $(LABS)) --output-sync=line $(LABS)

test-lab-apply:
	$(call on_lab,apply,3,tests/lab/apply)

test-lab-life:
	$(call on_lab,life,3,tests/lab/life tests/lab/migration tests/lab/prepare)

test-lab-failure:
	$(call on_lab,failure,3,tests/lab/failure tests/lab/maintenance)

# What is shown on one host, in two parts of like length.
ON_ONE_HOST := $(sort $(wildcard tests/lab/host/test_*.py))
IMAGES := $(filter %_remaking.py %_restore_points.py %_shelving.py %_snapshot.py,$(ON_ONE_HOST))

test-lab-host:
	$(call on_lab,host,1,$(filter-out $(IMAGES),$(ON_ONE_HOST)))

test-lab-images:
	$(call on_lab,images,1,$(IMAGES) tests/lab/lab)

# Two labs side by side, of about as many minutes each.
CHAOS := chaos-moves chaos-hosts
MOVES := tests/lab/chaos tests/lab/migration
# The stories of failure in some folders, on a lab of their own: $(call in_chaos,NAME,FOLDERS)
in_chaos = $(TOOLS)/on_lab.sh $(1) 3 $(RUN) tests python -m pytest $(2) -m chaos $(ARGS)

.PHONY: chaos $(CHAOS)
chaos: ## Run the stories of failure: kills, cuts and races at every step
	@$(RUN) controller true
	@$(RUN) tests true
	@$(MAKE) --jobs=$(words $(CHAOS)) --keep-going --output-sync=line $(CHAOS)

chaos-moves:
	$(call in_chaos,chaos-moves,$(MOVES))

chaos-hosts:
	$(call in_chaos,chaos-hosts,tests/lab $(addprefix --ignore=,$(MOVES)))

.PHONY: bench
bench: ## Measure the scheduler, moves beside Ganeti, a host and migrations beside raw libvirt, work by hand and community.libvirt
	@$(TOOLS)/packages.sh bench
	$(TOOLS)/on_lab.sh bench 2 $(RUN) bench python tests/bench/run.py $(ARGS)
