// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerthread.h"

#include "launch/headsigner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Results of checks come in bursts; so long they wait for each other, to be synced together.
static constexpr std::chrono::milliseconds gatherFor = 8ms;
/// What comes that soon after a commit belongs to a burst.
static constexpr qint64 burst = 50;
/// A command line appends once or twice and ends; who commits this often has more to come.
static constexpr int roomAfter = 3;

/// Lives on the ledger's thread; owns the connection, which may be used there only.
class LedgerThread::Worker : public QObject
{
public:
    Worker(QString path, std::shared_ptr<const Clock> clock,
           std::shared_ptr<const HeadSigner> signer, std::shared_ptr<Anchors> anchors)
        : m_path(std::move(path))
        , m_clock(std::move(clock))
        , m_signer(std::move(signer))
        , m_anchors(std::move(anchors))
    {
        m_gathering.setSingleShot(true);
        m_gathering.setTimerType(Qt::PreciseTimer);
        m_gathering.setInterval(gatherFor);
        connect(&m_gathering, &QTimer::timeout, this, &Worker::commit);
    }

    Result<QList<Entry>> open()
    {
        QList<Entry> entries;
        Result<Ledger> ledger = Ledger::open(m_path, Ledger::Mode::ReadWrite, *m_clock, &entries);
        if (!ledger)
            return std::unexpected(ledger.error());
        m_ledger = std::make_unique<Ledger>(std::move(*ledger));
        raise();
        return entries;
    }

    void close()
    {
        commit();
        raise();
        m_ledger.reset();
    }

    void add(int generation, const Draft &draft)
    {
        if (m_broken || generation <= m_dropped)
            return;
        m_generation = generation;
        m_queue.append(draft);
        if (mayWait(draft) && m_sinceCommit.isValid() && m_sinceCommit.elapsed() < burst) {
            if (!m_committing && !m_gathering.isActive())
                m_gathering.start();
            return;
        }
        if (std::exchange(m_committing, true))
            return;
        // Drafts that were posted before this call are taken in first: they share one sync.
        QMetaObject::invokeMethod(this, [this] { commit(); }, Qt::QueuedConnection);
    }

    void commit()
    {
        m_committing = false;
        m_gathering.stop();
        if (m_queue.isEmpty() || !m_ledger)
            return;
        m_sinceCommit.start();
        const QList<Draft> group = std::exchange(m_queue, {});
        const qint64 size = m_ledger->size();
        const Result<QList<Entry>> entries = m_ledger->append(size, group, m_signer.get());
        if (entries) {
            report(group, *entries);
            raiseSoon();
            if (++m_commits == roomAfter)
                m_ledger->makeRoom();
        } else if (entries.error().where == "conflict"_L1) {
            reportConflict(size);
        } else {
            reportBroken(entries.error());
        }
    }

    LedgerThread *owner = nullptr;

private:
    /// Nothing is done on the strength of a check's result before people have seen it.
    static bool mayWait(const Draft &draft)
    {
        return std::ranges::all_of(draft.events, [](const Event &event) {
            return std::holds_alternative<CheckFinished>(event);
        });
    }

    void raise()
    {
        if (m_anchors && m_ledger && !m_broken && m_ledger->size() > m_raised) {
            m_anchors->raise(m_ledger->id(), m_path, m_ledger->size(), m_ledger->head());
            m_raised = m_ledger->size();
        }
    }

    /// A keychain takes longer than the disk; it hears of many entries at once.
    void raiseSoon()
    {
        if (!m_anchors || std::exchange(m_raising, true))
            return;
        QTimer::singleShot(1s, this, [this] {
            m_raising = false;
            raise();
        });
    }

    void report(const QList<Draft> &group, const QList<Entry> &entries)
    {
        QList<QList<Entry>> parts;
        qsizetype from = 0;
        for (const Draft &draft : group) {
            parts.append(entries.mid(from, draft.events.size()));
            from += draft.events.size();
        }
        QMetaObject::invokeMethod(
            owner, [owner = owner, parts] { emit owner->appended(parts); }, Qt::QueuedConnection);
    }

    void reportConflict(qint64 size)
    {
        const Result<QList<Entry>> others = m_ledger->entries(size);
        if (!others)
            return reportBroken(others.error());
        m_dropped = m_generation;
        QMetaObject::invokeMethod(
            owner,
            [owner = owner, generation = m_dropped, others = *others] {
                emit owner->conflicted(generation, others);
            },
            Qt::QueuedConnection);
    }

    void reportBroken(const Error &error)
    {
        m_broken = true;
        QMetaObject::invokeMethod(
            owner, [owner = owner, error] { emit owner->broken(error); }, Qt::QueuedConnection);
    }

    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const HeadSigner> m_signer;
    std::unique_ptr<Ledger> m_ledger;
    QList<Draft> m_queue;
    /// Waits for more results of checks.
    QTimer m_gathering {this};
    /// A commit is posted.
    bool m_committing = false;
    /// Since the last one began; invalid before the first.
    QElapsedTimer m_sinceCommit;
    int m_commits = 0;
    int m_generation = 0;
    int m_dropped = -1;
    std::shared_ptr<Anchors> m_anchors;
    qint64 m_raised = 0;
    bool m_raising = false;
    bool m_broken = false;
};

LedgerThread::LedgerThread(Worker *worker)
    : m_worker(worker)
{
    m_thread.setObjectName(u"ledger"_s);
    m_worker->owner = this;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Result<std::unique_ptr<LedgerThread>> LedgerThread::start(const QString &path,
                                                          std::shared_ptr<const Clock> clock,
                                                          std::shared_ptr<const HeadSigner> signer,
                                                          QList<Entry> &entries,
                                                          std::shared_ptr<Anchors> anchors)
{
    auto *worker = new Worker(path, std::move(clock), std::move(signer), std::move(anchors));
    std::unique_ptr<LedgerThread> thread(new LedgerThread(worker));
    Result<QList<Entry>> read;
    QMetaObject::invokeMethod(worker, [&] { read = worker->open(); }, Qt::BlockingQueuedConnection);
    if (!read)
        return std::unexpected(read.error());
    entries = std::move(*read);
    return thread;
}

LedgerThread::~LedgerThread()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LedgerThread::append(int generation, const Draft &draft)
{
    QMetaObject::invokeMethod(
        m_worker, [this, generation, draft] { m_worker->add(generation, draft); },
        Qt::QueuedConnection);
}

void LedgerThread::flush()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->commit(); }, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}
