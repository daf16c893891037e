// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/sealing.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>

#include <optional>

class Launch;

/// Writes the record of a launch. GUI thread; the work is done on a thread of its own.
class RecordDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit RecordDesk(Launch &launch, QObject *parent = nullptr);

    /// Puts the export on the timeline (unless it stands there as the newest entry, or nobody may
    /// write), then writes the file whole: `exported`, or `failed` and no file. `format` is a row
    /// of exporters.def. A PDF is sealed as said, or as the user's own setting says.
    void exportTo(const PersonId &actor, const QString &format, const QString &path,
                  const std::optional<SealSetting> &seal = {});
    bool isBusy() const { return m_busy; }

signals:
    /// `lacks`: what of the wishes could not be had (a seal's time, evidence); empty: nothing.
    void exported(const QString &path, const QString &lacks);
    void failed(const Error &error);

private:
    void write(const QString &format, const QString &path, const SealSetting &seal);
    void finish(const QString &path, const Result<QStringList> &result);

    Launch &m_launch;
    bool m_busy = false;
};
