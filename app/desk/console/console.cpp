// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/consoleprivate.h"

#include "desk/console/background.h"
#include "desk/opening/openlaunch.h"
#include "desk/trust/trust.h"
#include "desk/trust/trustlines.h"
#include "runbook/runbookreader.h"

using namespace Qt::StringLiterals;

Console::Console(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Console::~Console()
{
    d->drop();
}

/// What came of each stage is shown before the next one begins: how it begins, all of it, and what
/// a second look finds.
void Console::preview(const QString &runbook, const QString &plan)
{
    struct Begun
    {
        QByteArray bytes;
        DocumentLines lines;
    };
    inBackground(
        this,
        [runbook] {
            return readRunbookFile(runbook).and_then([&](const QByteArray &bytes) {
                return documentHead(bytes, runbook).transform([&](DocumentLines lines) {
                    return Begun {.bytes = bytes, .lines = std::move(lines)};
                });
            });
        },
        [this, turn = ++d->previewing, runbook, plan](Result<Begun> begun) {
            if (turn != d->previewing)
                return;
            if (!begun) {
                emit failed(begun.error());
                return;
            }
            d->document = std::move(begun->lines);
            if (d->document.isPart)
                emit this->begun(runbook, d->document);
            if (turn == d->previewing)
                readWhole(turn, begun->bytes, runbook, plan);
        });
}

void Console::readWhole(int turn, const QByteArray &bytes, const QString &runbook,
                        const QString &plan)
{
    struct Seen
    {
        RunbookPreview preview;
        bool trusted = false;
        QStringList untrusted;
    };
    inBackground(
        this,
        [bytes, runbook, plan] {
            return readPreview(bytes, runbook, plan).transform([](RunbookPreview read) {
                const TrustSubject subject = trustSubject(read.runbook, read.plan);
                Seen seen {
                    .preview = std::move(read), .trusted = ::isTrusted(subject), .untrusted = {}};
                // What is trusted needs no list: reading all that was kept of it takes its time.
                if (!seen.trusted)
                    seen.untrusted = ::trustLines(subject);
                return seen;
            });
        },
        [this, turn](Result<Seen> seen) {
            if (turn != d->previewing)
                return;
            if (!seen) {
                emit failed(seen.error());
                return;
            }
            d->preview = std::make_unique<RunbookPreview>(std::move(seen->preview));
            d->trusted = seen->trusted;
            d->untrusted = std::move(seen->untrusted);
            d->lookedThrough = false;
            emit previewed();
            lookThrough(turn);
        });
}

void Console::lookThrough(int turn)
{
    struct Look
    {
        QList<Finding> findings;
        DocumentLines document;
    };
    inBackground(
        this,
        [preview = *d->preview, document = d->document] {
            Look look {.findings = findingsOf(preview), .document = document};
            if (document.isPart) {
                Result<DocumentLines> all =
                    documentLines(preview.runbook.bytes, preview.runbook.path);
                if (all)
                    look.document = std::move(*all);
            }
            return look;
        },
        [this, turn](Look look) {
            if (turn != d->previewing)
                return;
            d->preview->findings = std::move(look.findings);
            d->document = std::move(look.document);
            d->lookedThrough = true;
            emit lookedThrough();
        });
}

const QList<DocumentRow> &Console::document() const
{
    return d->document.rows;
}

bool Console::isLookedThrough() const
{
    return d->lookedThrough;
}

const RunbookPreview *Console::runbookPreview() const
{
    return d->preview.get();
}

bool Console::isTrusted() const
{
    return d->preview && d->trusted;
}

QStringList Console::untrusted() const
{
    return d->untrusted;
}

void Console::trust()
{
    if (!d->preview) {
        emit failed({tr("No runbook is open."), {}});
        return;
    }
    inBackground(
        this,
        [preview = *d->preview] {
            return recordTrust(trustSubject(preview.runbook, preview.plan));
        },
        [this, runbook = d->preview->runbook.sha256](const Result<void> &recorded) {
            if (!recorded) {
                emit failed(recorded.error());
                return;
            }
            // Another runbook may be open by now.
            if (d->preview && d->preview->runbook.sha256 == runbook) {
                d->trusted = true;
                d->untrusted.clear();
            }
            emit trusted();
        });
}

Launch *Console::launch() const
{
    return d->launch.get();
}

CheckDesk *Console::checks() const
{
    return d->checks.get();
}

StepDesk *Console::steps() const
{
    return d->steps.get();
}

CanaryWatch *Console::canary() const
{
    return d->canary.get();
}

SignDesk *Console::signing() const
{
    return d->signing.get();
}

ReleaseDesk *Console::releases() const
{
    return d->releases.get();
}

RecordDesk *Console::records() const
{
    return d->records.get();
}

EvidenceDesk *Console::evidence() const
{
    return d->evidence.get();
}

HistoryDesk *Console::history() const
{
    return d->history.get();
}

LiveDesk *Console::live() const
{
    return d->live.get();
}

TimeDesk *Console::times() const
{
    return d->times.get();
}

PreflightDesk *Console::preflight() const
{
    return d->preflight.get();
}

void Console::runFirstChecks()
{
    QList<ItemId> items = d->checks->staleItems();
    const QSet<ItemId> awaited = d->rehearsal ? d->rehearsal->awaited() : QSet<ItemId>();
    items.removeIf([&awaited](const ItemId &item) { return awaited.contains(item); });
    d->checks->run(items);
}

RehearsalDesk *Console::rehearsal() const
{
    return d->rehearsal.get();
}

PersonId Console::actor() const
{
    return d->actor;
}

void Console::setActor(const PersonId &person)
{
    d->actor = person;
    emit actorChanged();
}

void Console::submit(const Event &event)
{
    if (d->launch)
        d->launch->submit(d->actor, event);
}
