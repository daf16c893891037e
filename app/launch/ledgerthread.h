// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/anchors.h"
#include "launch/ledger.h"

#include <QObject>
#include <QThread>

#include <memory>

/// A ledger on a thread of its own. What arrives while one transaction is being made durable goes
/// into the next one together; results of checks wait some milliseconds for each other, anything
/// else takes them along at once. Drafts come out in the order they went in. Lives on its owner's
/// thread; destroying it writes what is queued and waits.
class LedgerThread : public QObject
{
    Q_OBJECT
public:
    /// Opens the file for writing on the new thread and waits for that. `entries` gets what stands
    /// in it. `anchors` hears how far the ledger has come: at the start, at the end, and at most
    /// once a second between.
    static Result<std::unique_ptr<LedgerThread>> start(const QString &path,
                                                       std::shared_ptr<const Clock> clock,
                                                       std::shared_ptr<const HeadSigner> signer,
                                                       QList<Entry> &entries,
                                                       std::shared_ptr<Anchors> anchors = {});
    ~LedgerThread() override;

    /// Queues a draft. Drafts of a generation that met a conflict are dropped: the owner decides
    /// them anew.
    void append(int generation, const Draft &draft);
    /// Waits until everything queued is durable or refused and its signals were given.
    void flush();

signals:
    /// One durable transaction: the entries of each draft.
    void appended(const QList<QList<Entry>> &drafts);
    /// Somebody else appended these; nothing of `generation` will be written any more.
    void conflicted(int generation, const QList<Entry> &others);
    /// Writing failed; nothing is accepted any more.
    void broken(const Error &error);

private:
    class Worker;
    explicit LedgerThread(Worker *worker);

    QThread m_thread;
    Worker *m_worker;
};
