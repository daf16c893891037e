// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/comparison.h"

#include <QObject>

/// Two launches as they were compared.
struct ComparedPair
{
    /// "Title, release".
    QString leftName;
    QString rightName;
    /// What is wrong with one of the files, in words; empty: nothing.
    QString leftDamage;
    QString rightDamage;
    QList<ComparedSection> sections;
};

/// Reads two launches, records or PDFs and compares them. Blocks; on any thread.
Result<ComparedPair> compareFiles(const QString &left, const QString &right);

/// The same on a thread of its own. GUI thread.
class CompareDesk : public QObject
{
    Q_OBJECT
public:
    explicit CompareDesk(QObject *parent = nullptr);

    /// Ends with `compared`, or `failed` where one cannot be read. The newest wish counts.
    void compare(const QString &left, const QString &right);

signals:
    void compared(const ComparedPair &pair);
    void failed(const Error &error);

private:
    int m_wish = 0;
};
