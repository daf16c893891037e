// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itempane.h"

#include "domain/controlmarks.h"
#include "ui/items/agetext.h"
#include "ui/items/comparedfacts.h"
#include "ui/items/evidenceview.h"
#include "ui/items/verdictstyle.h"
#include "ui/output/commandview.h"
#include "ui/output/outputview.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/holdbutton.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>

using namespace Qt::StringLiterals;

void ItemPane::setView(const ItemView &view)
{
    const bool other = view.id != m_view.id;
    // Mostly only the age moves on: what is being read, chosen or scrolled is left alone then.
    ItemView aged = m_view;
    aged.age = view.age;
    aged.standing = view.standing;
    if (aged == view) {
        m_view = view;
        showHeader();
        return;
    }
    m_view = view;
    if (other)
        m_asker->dismiss();
    showHeader();
    showFacts();
    showTabs();
    if (other)
        m_releaser->clear();
    showReleasers();
    showButtons();
    if (other && !view.id.isEmpty())
        showTab(view.isStep && !view.command.isEmpty() && !view.running && view.output.isEmpty()
                        && view.spool.isEmpty()
                    ? u"commandTab"_s
                    : view.isStep && !view.command.isEmpty() ? u"outputTab"_s
                                                             : u"evidenceTab"_s);
}

void ItemPane::showReleasers()
{
    const PersonId chosen = releaser();
    m_releaser->clear();
    m_releaser->addItem(tr("Released by…"), QString());
    for (const auto &[id, name] : std::as_const(m_view.releasers)) {
        m_releaser->addItem(tr("Released by %1").arg(name), id.value);
        if (id == chosen)
            m_releaser->setCurrentIndex(m_releaser->count() - 1);
    }
}

PersonId ItemPane::releaser() const
{
    return PersonId(m_releaser->currentData().toString());
}

void ItemPane::showTab(const QString &objectName)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == objectName)
            m_tabs->setCurrentIndex(i);
    }
}

void ItemPane::refreshOutput()
{
    m_output->refresh();
}

void ItemPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_view.id.isEmpty()) {
        setStateShape(*m_shape, m_view.state, 24, *this);
        // Not while styles are being changed: a sheet of its own is one.
        QMetaObject::invokeMethod(this, &ItemPane::showFacts, Qt::QueuedConnection);
    }
}

void ItemPane::showHeader()
{
    const bool any = !m_view.id.isEmpty();
    m_shape->setVisible(any);
    setStateShape(*m_shape, m_view.state, 24, *this);
    m_title->setText(any ? m_view.title : tr("Choose an item on the left"));
    QStringList parts;
    if (any)
        parts << stateWord(m_view.state);
    if (!m_view.age.isEmpty())
        parts << tr("%1 ago").arg(m_view.age);
    if (!m_view.standing.isEmpty())
        parts << m_view.standing;
    m_standing->setText(parts.join(u" · "_s));
    m_standing->setToolTip(utcText(m_view.since));
    m_standing->setAccessibleName(m_standing->text());
    QStringList detail;
    if (!m_view.detail.isEmpty())
        detail << m_view.detail;
    if (m_view.line > 0)
        detail << tr("line %1").arg(m_view.line);
    m_detail->setText(detail.join(u"  ·  "_s));
    m_detail->setVisible(!detail.isEmpty());
}

void ItemPane::showFacts()
{
    const QStringList texts {m_view.from, m_view.reason, m_view.until, m_view.advice,
                             m_view.written};
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_facts.at(i).second->setText(withControlMarks(texts.at(i)));
        m_facts.at(i).first->setVisible(!texts.at(i).isEmpty());
        m_facts.at(i).second->setVisible(!texts.at(i).isEmpty());
    }
    m_compared->setFacts(m_view.expected, m_view.seen, m_view.state == ItemState::Fail);
    // Of what is settled the order says nothing any more, unless it is to run again.
    const bool settled = info(m_view.state).done || m_view.state == ItemState::NotApplicable;
    const bool early = !settled && !m_view.comesFirst.isEmpty();
    m_blockers->setText(!m_view.blockers.isEmpty()
                            ? tr("Not yet: %1").arg(m_view.blockers.join(u"; "_s))
                            : early ? m_view.comesFirst + u'.'
                                    : m_view.blocking);
    m_blockers->setVisible(!m_blockers->text().isEmpty());
    m_findings->setText(tr("A second look found: %1").arg(m_view.findings.join(u"\n"_s)));
    m_findings->setVisible(!m_view.findings.isEmpty());
}

/// Why there is no evidence: where a person settled it, none will come.
static QString lackOfEvidence(const ItemView &view)
{
    switch (view.state) {
    case ItemState::Attested:
        return EvidenceView::tr("Attested by a person, by name: no evidence.");
    case ItemState::Waived:
    case ItemState::NotApplicable:
        return EvidenceView::tr("Settled by a person, with a reason: no evidence.");
    default: break;
    }
    return view.isStep ? EvidenceView::tr("What a step did stands under Output.")
                       : EvidenceView::tr("No evidence yet. Nothing is green without it.");
}

void ItemPane::showTabs()
{
    m_evidence->setLack(lackOfEvidence(m_view));
    m_evidence->setEvidence(m_view.evidence);
    if (m_view.spool.isEmpty())
        m_output->setOutput(m_view.output, m_view.id.value);
    else
        m_output->setFile(m_view.spool);
    m_command->setCommand(m_view.command, m_view.commandLanguage);
    m_history->clear();
    for (const HistoryRow &row : m_view.history) {
        auto *line = new QListWidgetItem(
            u"%1   %2   %3"_s.arg(utcText(row.time), row.actor, withControlMarks(row.text)));
        if (row.state)
            line->setIcon(stateIcon(*row.state, palette()));
        m_history->addItem(line);
    }
    if (m_view.olderHistory > 0)
        m_history->addItem(
            tr("%n older entries stand on the Ledger page", nullptr, int(m_view.olderHistory)));
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i) == m_history)
            m_tabs->setTabText(
                i,
                m_view.history.isEmpty()
                    ? tr("History")
                    : tr("History (%1)").arg(m_view.history.size() + m_view.olderHistory));
    }
    m_help->setText(m_view.help.isEmpty() ? tr("The runbook says no more about this.")
                                          : m_view.help.join(u"\n\n"_s));
    m_foot->setText(m_view.foot);
}

void ItemPane::showButtons()
{
    const ItemView &v = m_view;
    const bool acts = !v.id.isEmpty() && !v.readOnly;
    const bool done = info(v.state).done;
    const bool hasCommand = v.isStep && !v.command.isEmpty();
    const bool runnable =
        acts && !v.running && (v.hasCheck || (hasCommand && v.blockers.isEmpty()));
    m_run->setVisible(acts && (v.hasCheck || (hasCommand && !v.held)));
    m_run->setEnabled(runnable);
    const bool again = v.state != ItemState::Pending && v.state != ItemState::NotConfigured;
    const QString verb = again && (!v.isStep || done) ? tr("Run again")
        : again                                       ? tr("Retry")
                                                      : tr("Run");
    m_run->setText(tr("%1  F5").arg(verb));
    m_run->setAccessibleName(verb);
    m_holdRun->setVisible(acts && hasCommand && v.held);
    m_holdRun->setEnabled(runnable);
    m_releaser->setVisible(acts
                           && ((hasCommand && v.dangerous) || (v.critical && v.canWaive && !done)));
    m_dryRun->setVisible(acts && hasCommand && !v.running && v.state == ItemState::Pending);
    m_stop->setVisible(acts && v.running);
    m_fix->setVisible(acts && v.canFix);
    m_guide->setVisible(!v.guide.isEmpty());
    m_guide->setText(tr("Guide: %1").arg(v.guide));
    m_guide->setAccessibleName(m_guide->text());
    m_applyFix->setVisible(acts && v.fixable && !v.running);
    m_attest->setVisible(acts && v.canAttest && !done);
    m_accept->setVisible(acts && v.canAccept);
    m_doneOutside->setVisible(acts && v.isStep && !done && !v.running);
    m_doneOutside->setText(hasCommand ? tr("Done outside…") : tr("Done…"));
    m_skip->setVisible(acts && v.isStep && !done && !v.running);
    m_waive->setVisible(acts && v.canWaive && !done);
    m_notApplicable->setVisible(acts && !done && !(v.isStep && v.running));
    m_undo->setVisible(acts && v.canUndo);
    m_note->setVisible(!v.id.isEmpty() && !v.readOnly);
    showPrimary();
}

/// What is most likely next stands out: one button, not the same one always.
void ItemPane::showPrimary()
{
    const bool settledStep = m_view.isStep && info(m_view.state).done;
    const QPushButton *next = m_view.canAccept ? m_accept
        : m_view.canFix                        ? m_fix
        : settledStep                          ? nullptr
                                               : m_run;
    for (QPushButton *button : {m_run, m_accept, m_fix}) {
        if (button->property("primary").toBool() == (button == next))
            continue;
        button->setProperty("primary", button == next);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}
