// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytes.h"
#include "ui/items/itempane.h"
#include "ui/widgets/asker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// More than that is a file's business.
static constexpr qsizetype pastedCap = 64_KiB;

void ItemPane::stop()
{
    // It is stopped first; nobody has to find words for that.
    emit stopWanted(m_view.id);
    if (!m_view.isStep)
        return;
    m_asker->ask(tr("It is being stopped."), {{tr("Reason"), {}}}, tr("Record the reason"),
                 [this, id = m_view.id](const QStringList &a) {
                     emit stepDecided(id, u"stopped"_s, a.at(0), {}, {});
                 });
}

void ItemPane::askRetry()
{
    m_asker->ask(tr("Run this step again. What it did before stays in the ledger."),
                 {{tr("Reason"), {}}}, tr("Run again"),
                 [this, id = m_view.id](const QStringList &a) {
                     showTab(u"outputTab"_s);
                     emit stepDecided(id, u"retry"_s, a.at(0), {}, {});
                 });
}

void ItemPane::askAhead()
{
    m_asker->ask(m_view.comesFirst + u'.', {{tr("Why this one goes ahead"), {}}}, tr("Go ahead"),
                 [this, id = m_view.id](const QStringList &a) {
                     emit stepDecided(id, u"ahead"_s, a.at(0), {}, {});
                 });
}

void ItemPane::askAttest()
{
    m_asker->ask(tr("You say, by name, that this is so. It is marked “by hand”."),
                 {{tr("In your words"), {}, false, tr("what you saw, and where")}}, tr("Attest"),
                 [this, id = m_view.id](const QStringList &a) { emit attested(id, a.at(0)); });
}

void ItemPane::askWaive()
{
    m_asker->ask(tr("Go on without it, for a time, by name."),
                 {{tr("Reason"), {}}, {tr("Risk taken"), {}}, {tr("For how many days"), u"3"_s}},
                 tr("Waive"), [this, id = m_view.id](const QStringList &a) {
                     emit waived(id, a.at(0), a.at(1), std::clamp(a.at(2).toInt(), 1, 365));
                 });
}

void ItemPane::askNotApplicable()
{
    m_asker->ask(tr("This does not apply to this launch."), {{tr("Reason"), {}}},
                 tr("Not applicable"),
                 [this, id = m_view.id, step = m_view.isStep](const QStringList &a) {
                     if (step)
                         emit stepDecided(id, u"notApplicable"_s, a.at(0), {}, {});
                     else
                         emit notApplicable(id, a.at(0));
                 });
}

void ItemPane::askUndo()
{
    m_asker->ask(tr("Take back what a person decided here. The entry stays in the ledger."),
                 {{tr("Reason"), {}}}, tr("Take back"),
                 [this, id = m_view.id](const QStringList &a) { emit undone(id, a.at(0)); });
}

void ItemPane::askNote()
{
    m_asker->ask(tr("A note on the timeline"), {{tr("Note"), {}}}, tr("Write"),
                 [this, id = m_view.id](const QStringList &a) { emit noted(id, a.at(0)); });
}

void ItemPane::askSkip()
{
    m_asker->ask(tr("Go on without this step."), {{tr("Reason"), {}}}, tr("Skip"),
                 [this, id = m_view.id](const QStringList &a) {
                     emit stepDecided(id, u"skipped"_s, a.at(0), {}, {});
                 });
}

void ItemPane::askRelease()
{
    const QString key = tr("a private key file, agent:FINGERPRINT or keychain:NAME");
    m_asker->ask(tr("%1 with a key of their own. It is done then.").arg(m_releaser->currentText()),
                 {{tr("Key"), {}, true, key},
                  {.label = tr("Passphrase"),
                   .text = {},
                   .required = false,
                   .placeholder = tr("only for an encrypted key file; it is not kept"),
                   .hidden = true}},
                 tr("Release"), [this, id = m_view.id](const QStringList &a) {
                     emit releaseGiven(id, a.at(0), a.at(1));
                 });
}

void ItemPane::askApplyFix()
{
    const ProposedDeviation fix = *m_view.fixable->deviation;
    if (fix.after.isEmpty()) {
        m_asker->ask(tr("In this launch the step runs with a value where the document says “%1”. "
                        "It is recorded as a deviation; the file stays as it is.")
                         .arg(fix.before.trimmed()),
                     {{tr("Value"), {}}, {tr("Reason"), {}}}, tr("Fill it in"),
                     [this, finding = *m_view.fixable](const QStringList &a) {
                         emit fixApplied(finding, a.at(1), a.at(0));
                     });
        return;
    }
    m_asker->ask(
        tr("In this launch the step runs “%1” where the document says “%2”. It is recorded "
           "as a deviation; the file stays as it is.")
            .arg(fix.after.trimmed(), fix.before.trimmed()),
        {{tr("Reason"), {}}}, tr("Apply the fix"),
        [this, finding = *m_view.fixable](const QStringList &a) {
            emit fixApplied(finding, a.at(0), {});
        });
}

void ItemPane::askDoneOutside()
{
    const bool outside = !m_view.command.isEmpty();
    // What was done elsewhere is done, in whatever order.
    const bool ahead = !outside && !m_view.comesFirst.isEmpty();
    QList<Asker::Field> fields {{tr("How"), {}, outside},
                                {tr("By whom"), {}, false, tr("you, if left empty")}};
    if (outside) {
        fields.append({tr("When"), {}, false, tr("now, if left empty")});
        fields.append({.label = tr("Output"),
                       .text = {},
                       .required = false,
                       .placeholder = tr("what it wrote, pasted here; shown as such"),
                       .pasted = true});
    }
    if (ahead)
        fields.append({tr("Why this one goes ahead"), {}});
    const QString question = ahead ? m_view.comesFirst + u'.'
        : outside                  ? tr("It was done elsewhere, not by this console.")
                                   : tr("This step is done.");
    m_asker->ask(
        question, fields, tr("Done"), [this, outside, ahead, id = m_view.id](const QStringList &a) {
            if (ahead)
                emit stepDecided(id, u"ahead"_s, a.at(2), {}, {});
            const QString when = outside ? a.at(2) : QString();
            const QString how = when.isEmpty() ? a.at(0) : tr("%1 (done at %2)").arg(a.at(0), when);
            emit stepDecided(id, outside ? u"doneOutside"_s : u"done"_s, how, a.at(1),
                             a.value(3).right(pastedCap));
        });
}
