// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/recorddesk.h"

#include "desk/console/background.h"
#include "desk/record/weighedevidence.h"
#include "desk/signoff/sealing.h"
#include "launch/launch.h"
#include "record/exporter.h"

#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

RecordDesk::RecordDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
}

static bool endsInExport(const Launch &launch)
{
    return std::holds_alternative<RecordExported>(launch.newest().event);
}

void RecordDesk::exportTo(const PersonId &actor, const QString &format, const QString &path,
                          const std::optional<SealSetting> &seal)
{
    const SealSetting sealed = seal ? *seal : keptSealSetting();
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
        write(format, path, sealed);
        return;
    }
    const auto appended = [self = QPointer(this), format, path,
                           sealed](const Result<QList<Entry>> &entries) {
        if (self.isNull())
            return;
        if (entries)
            self->write(format, path, sealed);
        else
            self->finish(path, std::unexpected(entries.error()));
    };
    m_launch.submit(actor, RecordExported {format}, appended);
}

/// What printers hold where the user is.
static Paper localPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter
                                                                              : Paper::A4;
}

void RecordDesk::write(const QString &format, const QString &path, const SealSetting &seal)
{
    inBackground(
        this,
        [file = m_launch.path(), runbook = m_launch.runbook(), plan = m_launch.plan(), format, path,
         seal, state = m_launch.state()]() -> Result<QStringList> {
            ExportWishes wishes;
            wishes.paper = localPaper();
            wishes.evidence = weighedEvidence;
            if (format == "pdf"_L1) {
                Result<PdfSealer> sealer = sealerFor(seal, state);
                if (!sealer)
                    return std::unexpected(sealer.error());
                wishes.sealer = std::move(*sealer);
            }
            return exportLaunch(file, runbook, plan, format, path, wishes);
        },
        [this, path](const Result<QStringList> &result) { finish(path, result); });
}

void RecordDesk::finish(const QString &path, const Result<QStringList> &result)
{
    m_busy = false;
    if (result)
        emit exported(path, result->join(u"; "_s));
    else
        emit failed(result.error());
}
