// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

struct ShellAnswer
{
    int status = -1;
    QByteArray words;
};

/// Runs the shipped verify.sh from a copy in `folder`; with `tools` it finds no other programs than
/// what stands there.
inline ShellAnswer verifyScript(const QString &folder, const QStringList &arguments,
                                const QString &tools = {})
{
    const QString script = QDir(folder).filePath(QStringLiteral("verify.sh"));
    QFile::remove(script);
    QFile::copy(QStringLiteral(":/record/verify.sh"), script);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    if (!tools.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), tools);
        shell.setProcessEnvironment(environment);
    }
    shell.start(QStringLiteral("sh"), QStringList {script} + arguments);
    if (!shell.waitForFinished(100'000))
        return {};
    return {shell.exitCode(), shell.readAll()};
}
