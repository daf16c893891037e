// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QObject>

class Launch;
struct Entry;

/// A finding and the step or item that it is about; empty where it is about neither.
struct PlacedFinding
{
    Finding finding;
    ItemId about;
};

/// The preflight of an open launch, done once on a worker, and what of it stands open. GUI thread.
class PreflightDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit PreflightDesk(const Launch &launch, QObject *parent = nullptr);

    /// Reads the files it looks at, the first time it is called; `looked` says when that is done.
    void look();
    /// What stands open about the commands of a step; empty until it was looked at.
    QList<Finding> about(const ItemId &step) const;
    /// Entries with the waivers of what was found about the commands of a step.
    QList<Entry> waived(const ItemId &step) const;
    /// Whatever stands open, what stops a launch first; empty until it was looked at.
    QList<PlacedFinding> all() const;

signals:
    void looked();

private:
    /// About the commands of a step, settled or not.
    QList<Finding> found(const ItemId &step) const;

    const Launch &m_launch;
    QList<PlacedFinding> m_findings;
    bool m_begun = false;
};
