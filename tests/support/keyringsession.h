// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// A home of its own in which this test program runs again, one case after the other, each in a bus
/// session of its own (`PROGRAM --case NAME`), with a real gnome-keyring-daemon or without.
class KeyringSession
{
public:
    /// `Locked`: the daemon is given another password than the keyring's, which an `Opened` one
    /// made.
    enum class Keyring { Opened, Locked, NoService, NoBus };

    struct Answer
    {
        int status = -1;
        QByteArray words;

        bool isSkipped() const { return status == 77; }
    };

    KeyringSession()
    {
        // No service of the system's may be started by the bus.
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        m_made = configuration.open(QIODevice::WriteOnly)
            && configuration.write(
                   "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                   "<auth>EXTERNAL</auth><policy context=\"default\">"
                   "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                   "<allow own=\"*\"/></policy></busconfig>")
                > 0;
    }

    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs that case; 77: the daemon does not start here.
    Answer run(Keyring keyring, const QString &name)
    {
        // A runtime folder for each: a daemon that finds another's control socket, even one that is
        // just ending, hands its work to it.
        const QString runtime = m_folder.filePath(QStringLiteral("run%1").arg(++m_runs));
        const bool made = m_made && QDir().mkpath(runtime)
            && QFile::setPermissions(runtime,
                                     QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made)
            return {};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        for (const char *gone : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_CURRENT_DESKTOP", "SSH_AUTH_SOCK"})
            environment.remove(QString::fromLatin1(gone));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--config-file=%1").arg(path(QStringLiteral("bus.conf"))),
                       QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"),
                       before(keyring) + QStringLiteral("\"$0\" --case \"$1\""),
                       QCoreApplication::applicationFilePath(), name});
        if (!process.waitForStarted() || !process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAll()};
    }

private:
    static QString before(Keyring keyring)
    {
        if (keyring == Keyring::NoService)
            return {};
        if (keyring == Keyring::NoBus)
            return QStringLiteral(
                "unset DBUS_SESSION_BUS_ADDRESS; export XDG_RUNTIME_DIR=/nonexistent; ");
        // The daemon that is given a wrong password stays locked, and says nothing of it. It goes
        // into the background before it has its name on the bus: that is waited for.
        return QStringLiteral("printf %1 | gnome-keyring-daemon --unlock --components=secrets "
                              ">/dev/null 2>&1 || exit 77; until dbus-send --session --print-reply "
                              "--dest=org.freedesktop.DBus /org/freedesktop/DBus "
                              "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets "
                              "| grep -q true; do sleep 0.02; done; ")
            .arg(keyring == Keyring::Opened ? QStringLiteral("right-pass")
                                            : QStringLiteral("wrong-pass"));
    }

    QTemporaryDir m_folder;
    bool m_made = false;
    int m_runs = 0;
};
