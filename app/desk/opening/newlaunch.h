// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"

#include <QDateTime>

#include <optional>

/// A runbook that was read and not yet launched: what the new-launch page starts from.
struct RunbookPreview
{
    Runbook runbook;
    /// Read from beside the runbook, or made from nothing: the runbook's roles, no bindings.
    Plan plan;
    bool planExists = false;
    QList<Finding> findings;
};

/// One role's holder as typed on the new-launch page.
struct RoleHolder
{
    RoleId role;
    QString title;
    QString name;
    /// A line of an OpenSSH public key, or empty.
    QString publicKey;
};

/// What the new-launch page asks for; all can be changed until the launch is opened.
struct NewLaunch
{
    QString runbook;
    QString plan;
    QString title;
    QString release;
    QString environment;
    QDateTime t0;
    QList<RoleHolder> roles;
    /// RFC 3161 addresses, asked in turn; none: times are signed, not attested. Absent: the plan's.
    std::optional<QStringList> authorities;
    /// With no plan: the API whose outside is checked; may be empty.
    QString api;
    /// Where the launch is kept; empty: the data folder.
    QString file;
};
