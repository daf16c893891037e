// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// What a run of a program left behind.
struct Ran
{
    /// -1: it crashed, or did not end in time.
    int status = -1;
    QByteArray out;
    QByteArray err;

    bool oneLineOfError() const
    {
        return err.count('\n') == 1 && err.endsWith('\n') && err.size() > 1;
    }
    /// Empty where the output is anything but exactly one JSON object.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// For QVERIFY2.
    QByteArray told() const
    {
        return "status " + QByteArray::number(status) + "\nout: " + out.left(2000)
            + "\nerr: " + err.left(2000);
    }
};

/// Runs a program in `folder` without a terminal and waits for it.
inline Ran runProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    Ran ran;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        ran.err = "did not end in time\n";
        return ran;
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    return ran;
}

/// Runs launch-console-cli, which is built beside the test.
inline Ran runConsole(const QStringList &arguments, const QString &folder)
{
    return runProgram(QCoreApplication::applicationDirPath()
                          + QStringLiteral("/launch-console-cli"),
                      arguments, folder);
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
