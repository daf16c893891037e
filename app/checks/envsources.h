// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QStringList>

#include <optional>

/// What one place says an environment variable is.
struct EnvSource
{
    QString place;
    /// Absent: it is not set there.
    std::optional<QString> value;

    friend bool operator==(const EnvSource &, const EnvSource &) = default;
};

/// The parameters that name places: {file: PATH | [PATH..], container: NAME.., engine: ENGINE,
/// workload: deployment/NAME.., namespace: NAME, context: NAME, kubeconfig: FILE, process: PID |
/// PIDFILE}.
QStringList envPlaceParameters();

/// What every place named says of the variable, in their order; containers must run, and of a
/// workload every pod that runs is asked. Empty: no place is named. An Error: that place cannot be
/// read.
QList<Result<EnvSource>> readEnvSources(const CheckContext &context, const QJsonObject &with,
                                        const QString &key);

/// The kinds of place where a variable stands, in words: those that parameters name, and the
/// others.
struct EnvPlaces
{
    QStringList named;
    QStringList unnamed;

    explicit EnvPlaces(const QJsonObject &with);
};
