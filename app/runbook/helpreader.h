// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/outline.h"

/// What the help page shows, and who signs: contents of single parts, without a state of their own.
/// `group` is the title of the section they stand in.

void readContacts(const Markdown &document, const Part &part, const QString &group,
                  QList<Contact> &out);
void readReferences(const Markdown &document, const Part &part, const QString &group,
                    QList<ReferenceDocument> &out);
/// Steps and commands under one heading; nothing where it holds neither.
void readGuide(const Markdown &document, const Part &part, QList<Guide> &out);
/// Roles of a sign-off table; in a sign-off phase those of bullets ("**Role**: ____") as well.
void readRoles(const Markdown &document, const Part &part, bool signOffPhase, QList<Role> &out);
/// Every bullet where the heading names triggers; elsewhere only those that compare.
void readTriggers(const Markdown &document, const Part &part, bool comparisonsOnly,
                  QList<RollbackTrigger> &out);
