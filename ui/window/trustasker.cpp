// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trustasker.h"

#include "desk/console/background.h"
#include "desk/console/console.h"
#include "desk/trust/trust.h"
#include "desk/trust/trustlines.h"
#include "launch/launch.h"
#include "ui/widgets/asker.h"
#include "ui/window/launchview.h"

using namespace Qt::StringLiterals;

TrustAsker::TrustAsker(Console &console, LaunchView &view, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_view(view)
{
}

void TrustAsker::takeUp(const Error &refusal)
{
    const Launch *launch = m_console.launch();
    if (!launch || launch->isReadOnly()) {
        emit other(refusal);
        return;
    }
    struct Seen
    {
        TrustSubject subject;
        bool trusted = false;
        QStringList lines;
    };
    inBackground(
        this,
        [runbook = launch->runbook(), plan = launch->plan()] {
            Seen seen {.subject = trustSubject(*runbook, *plan), .trusted = false, .lines = {}};
            seen.trusted = isTrusted(seen.subject);
            if (!seen.trusted)
                seen.lines = trustLines(seen.subject);
            return seen;
        },
        [this, refusal, path = launch->path()](const Seen &seen) {
            // Another launch may be open by now.
            if (!m_console.launch() || m_console.launch()->path() != path)
                return;
            if (seen.trusted)
                emit other(refusal);
            else
                ask(seen.subject, seen.lines);
        });
}

void TrustAsker::ask(const TrustSubject &subject, const QStringList &lines)
{
    m_view.asker()->ask(tr("Nothing of this launch runs before you allow it. It would be allowed "
                           "to these, and only "
                           "in this form:\n%1")
                            .arg(lines.join(u'\n')),
                        {}, tr("I trust these: they may run"),
                        [this, subject](const QStringList &) {
                            inBackground(
                                this, [subject] { return recordTrustInMadePlan(subject); },
                                [this](const Result<void> &recorded) {
                                    if (recorded)
                                        emit allowed();
                                    else
                                        emit other(recorded.error());
                                });
                        });
}
