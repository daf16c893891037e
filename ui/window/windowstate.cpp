// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include <QMainWindow>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static QString stateFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/launch-console/window.ini"_s;
}

namespace WindowState {

QByteArray restore(QMainWindow &window)
{
    const QSettings kept(stateFilePath(), QSettings::IniFormat);
    const QSize size = kept.value("size"_L1).toSize();
    if (size.isValid())
        window.resize(size);
    return kept.value("splitter"_L1).toByteArray();
}

void save(const QMainWindow &window, const QByteArray &splitter)
{
    QSettings kept(stateFilePath(), QSettings::IniFormat);
    kept.setValue("size"_L1, window.size());
    kept.setValue("splitter"_L1, splitter);
}

} // namespace WindowState
