// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/plan/planinit.h"

#include <QCoreApplication>

#include <chrono>

/// Words of a proposed plan.
struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanInit)
};

/// "30d", "6h", "90s": as plans write them.
QString durationWords(std::chrono::seconds duration);
/// Blanks stand as "<what is wanted>".
QString blankText(const QString &wanted);

/// A proposed plan while it is written, with what a person has to fill in.
class PlanSheet
{
public:
    /// A line of its own, two spaces a depth.
    void line(int depth, const QString &text);
    /// Something to be filled in at a path of the plan.
    void blank(const QString &path, const QString &wanted);
    /// The same; returns what stands there until then, as YAML.
    QString blankAt(const QString &path, const QString &wanted);

    const QString &text() const { return m_text; }
    const QList<PlanBlank> &blanks() const { return m_blanks; }

private:
    QString m_text;
    QList<PlanBlank> m_blanks;
};
