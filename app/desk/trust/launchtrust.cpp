// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/launchtrust.h"
#include "desk/trust/trusttext.h"

#include "desk/trust/trust.h"
#include "launch/launch.h"
#include "runbook/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <ctime>
#include <mutex>
#include <optional>
#include <sys/stat.h>

/// A file that is changed twice within one tick of the kernel's clock looks as if it was changed
/// once: what was touched less than this before it was hashed is hashed again.
static constexpr qint64 settledAfter = 2'000'000'000;

static qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

class LaunchTrust::Known
{
public:
    explicit Known(const Launch &launch)
        : m_path(launch.path())
        , m_isReplay(launch.timeline())
        , m_runbook(launch.runbook())
        , m_plan(launch.plan())
        , m_folder(QFileInfo(m_runbook->path).absolutePath())
    {
    }

    Result<QList<ScriptDigest>> require()
    {
        if (m_isReplay)
            return failure(TrustText::tr("this is a replay: nothing is run"), m_path);
        const std::scoped_lock guard(m_lock);
        if (!m_documents)
            readDocuments();
        TrustSubject subject = *m_documents;
        for (Script &script : m_scripts) {
            lookAt(script);
            subject.scripts.append(script.digest);
        }
        return requireTrust(subject).transform([&] { return subject.scripts; });
    }

private:
    /// Tells whether a file is the one that was hashed, untouched since: nobody can set the time of
    /// the last change back.
    struct FileMark
    {
        dev_t device = 0;
        ino_t inode = 0;
        off_t size = 0;
        /// In nanoseconds since 1970.
        qint64 changed = 0;

        friend bool operator==(const FileMark &, const FileMark &) = default;
    };

    struct Script
    {
        ScriptDigest digest;
        /// Empty where the digest has to be taken anew.
        std::optional<FileMark> mark;
    };

    static std::optional<FileMark> markOf(const QString &path)
    {
        struct stat facts {};
        if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
            return {};
        return FileMark {facts.st_dev, facts.st_ino, facts.st_size, nanoseconds(facts.st_ctim)};
    }

    static bool hasSettled(const FileMark &mark)
    {
        timespec now {};
        clock_gettime(CLOCK_REALTIME, &now);
        return nanoseconds(now) - mark.changed > settledAfter;
    }

    void readDocuments()
    {
        m_documents = trustInDocuments(*m_runbook, *m_plan);
        const QList<CalledScript> called = calledScripts(*m_runbook, m_plan.get(), m_folder);
        for (const CalledScript &script : called)
            m_scripts.append(Script {.digest = {script.path, {}}, .mark = {}});
    }

    void lookAt(Script &script) const
    {
        const QString path = QDir(m_folder).absoluteFilePath(script.digest.path);
        // Taken before the bytes are: what is changed in between has another mark next time.
        const std::optional<FileMark> mark = markOf(path);
        if (mark && mark == script.mark)
            return;
        script.digest.sha256 = scriptDigest(path);
        script.mark = mark && hasSettled(*mark) ? mark : std::nullopt;
    }

    const QString m_path;
    const bool m_isReplay;
    const std::shared_ptr<const Runbook> m_runbook;
    const std::shared_ptr<const Plan> m_plan;
    const QString m_folder;
    std::mutex m_lock;
    std::optional<TrustSubject> m_documents;
    QList<Script> m_scripts;
};

LaunchTrust::LaunchTrust(const Launch &launch)
    : m_known(std::make_shared<Known>(launch))
{
}

Result<QList<ScriptDigest>> LaunchTrust::require() const
{
    return m_known->require();
}

Result<void> mayRun(const Launch &launch)
{
    return LaunchTrust(launch).require().transform([](const QList<ScriptDigest> &) { });
}
