// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recorddesk.h"

#include "desk/background.h"
#include "launch/launch.h"
#include "record/exporter.h"

#include <QPointer>

RecordDesk::RecordDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
}

static bool endsInExport(const Launch &launch)
{
    const QList<Entry> &entries = launch.entries();
    return !entries.isEmpty() && std::holds_alternative<RecordExported>(entries.constLast().event);
}

void RecordDesk::exportTo(const PersonId &actor, const QString &format, const QString &path)
{
    if (m_busy) {
        emit failed({tr("another export is under way"), path});
        return;
    }
    if (const Result<Exporter> known = exporter(format); !known) {
        emit failed(known.error());
        return;
    }
    m_busy = true;
    if (m_launch.isReadOnly() || endsInExport(m_launch)) {
        write(format, path);
        return;
    }
    const auto appended = [self = QPointer(this), format,
                           path](const Result<QList<Entry>> &entries) {
        if (self.isNull())
            return;
        if (entries)
            self->write(format, path);
        else
            self->finish(path, std::unexpected(entries.error()));
    };
    m_launch.submit(actor, RecordExported {format}, appended);
}

void RecordDesk::write(const QString &format, const QString &path)
{
    inBackground(
        this,
        [file = m_launch.path(), runbook = m_launch.runbook(), plan = m_launch.plan(), format,
         path] { return exportLaunch(file, runbook, plan, format, path); },
        [this, path](const Result<void> &result) { finish(path, result); });
}

void RecordDesk::finish(const QString &path, const Result<void> &result)
{
    m_busy = false;
    if (result)
        emit exported(path);
    else
        emit failed(result.error());
}
