// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// Who writes a launch: an advisory lock on `PATH.lock`, which the system lets go of when its
/// holder dies. The file names user, host and process. A lock of another host is never broken.
class LaunchLock
{
public:
    struct Holder
    {
        QString user;
        QString host;
        qint64 pid = 0;
        QDateTime since;

        /// "user@host since 14:02 (process 812)".
        QString text() const;
    };

    LaunchLock() = default;
    ~LaunchLock();
    LaunchLock(LaunchLock &&other) noexcept;
    LaunchLock &operator=(LaunchLock &&other) noexcept;

    /// Takes the lock; false where somebody else holds it, who is then `holder()`. A folder that
    /// cannot be written to, and a full disk, give false and no holder.
    bool take(const QString &launchPath, const QDateTime &now);
    /// Takes it away from whoever has it: for a rollback whose holder does not answer. The holder
    /// of before finds out when it writes next.
    bool seize(const QString &launchPath, const QDateTime &now);
    /// Why the lock could not be taken: no room to say by whom.
    bool isDiskFull() const { return m_isDiskFull; }
    bool isHeld() const { return m_fd >= 0; }
    std::optional<Holder> holder() const { return m_holder; }
    /// The console that held it before and died without letting go.
    std::optional<Holder> dead() const { return m_dead; }
    void release();

    /// Who holds the launch now; nobody: none.
    static std::optional<Holder> holderOf(const QString &launchPath);
    /// This process, since `now`.
    static Holder self(const QDateTime &now);

private:
    QString m_path;
    int m_fd = -1;
    bool m_isDiskFull = false;
    std::optional<Holder> m_holder;
    std::optional<Holder> m_dead;
};
