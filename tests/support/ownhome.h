// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

/// Every folder a program may write to, in a temporary one: nothing of the user's is seen or
/// changed. Make it before anything asks for a standard path.
class OwnHome
{
public:
    OwnHome();

    /// A session's runtime folder in it, which only its user may enter; false where it cannot be
    /// made.
    bool makeRuntimeFolder() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};
