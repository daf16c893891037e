// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// A real server on loopback, as an ordinary process with a folder of its own; it ends with this
/// object, and with the test program.
class RangeServer
{
public:
    /// Takes the folder over: what the server reads lies there already.
    explicit RangeServer(std::shared_ptr<QTemporaryDir> folder);
    ~RangeServer();

    /// Starts it and waits until it takes connections on that port of 127.0.0.1. An Error holds
    /// what it said.
    Result<void> start(const QString &program, const QStringList &arguments, quint16 port,
                       const QStringList &environment = {});
    /// The same, until that file is there.
    Result<void> start(const QString &program, const QStringList &arguments, const QString &socket,
                       const QStringList &environment = {});

    /// Waits, up to a minute, until it is as wanted. False where it is not, or the server ended.
    bool waitFor(const std::function<bool()> &ready);
    qint64 pid() const { return m_process.processId(); }

private:
    Result<void> startUntil(const QString &program, const QStringList &arguments,
                            const std::function<bool()> &serves, const QStringList &environment);

    std::shared_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
};

/// A port that was free a moment ago.
quint16 freePort();
/// Runs a program to its end; an Error holds what it said.
Result<QByteArray> runTool(const QStringList &argv, const QString &folder = {},
                           const QByteArray &input = {});
bool writeFile(const QString &path, const QByteArray &bytes);
