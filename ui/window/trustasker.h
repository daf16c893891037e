// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QStringList>

class Console;
class LaunchView;
struct TrustSubject;

/// The question of trust for an open launch: asked where something of it was refused because nobody
/// allowed it yet. Files are read and written on a worker.
class TrustAsker : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TrustAsker(Console &console, LaunchView &view, QObject *parent = nullptr);

    /// Asks where the launch is not trusted; else `other` says what the refusal was about.
    void takeUp(const Error &refusal);

signals:
    /// The user allowed it, and that is recorded.
    void allowed();
    void other(const Error &error);

private:
    void ask(const TrustSubject &subject, const QStringList &lines);

    Console &m_console;
    LaunchView &m_view;
};
