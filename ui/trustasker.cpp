// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trustasker.h"

#include "desk/background.h"
#include "desk/console.h"
#include "desk/trust.h"
#include "launch/launch.h"
#include "ui/asker.h"
#include "ui/launchview.h"
#include "ui/recentlaunches.h"

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
    using Seen = std::pair<TrustSubject, bool>;
    inBackground(
        this,
        [runbook = launch->runbook(), plan = launch->plan()] {
            TrustSubject subject = trustSubject(*runbook, *plan);
            const bool trusted = isTrusted(subject);
            return Seen(std::move(subject), trusted);
        },
        [this, refusal, path = launch->path()](const Seen &seen) {
            // Another launch may be open by now.
            if (!m_console.launch() || m_console.launch()->path() != path)
                return;
            if (seen.second)
                emit other(refusal);
            else
                ask(seen.first);
        });
}

void TrustAsker::ask(const TrustSubject &subject)
{
    m_view.asker()->ask(tr("Nothing of this launch runs before you allow it. It would be allowed "
                           "to these, and only "
                           "in this form:\n%1")
                            .arg(trustLines(subject).join(u'\n')),
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
