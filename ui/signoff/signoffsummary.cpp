// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffsummary.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

SignOffSummary::SignOffSummary(QWidget *parent)
    : QFrame(parent)
    , m_grid(nullptr)
    , m_message(new QLabel)
{
    setObjectName("signOffSummary"_L1);
    setAccessibleName(tr("What is signed"));
    setProperty("pane", true);
    auto *title = named(new QLabel(tr("What is signed")), "signOffSummaryTitle"_L1);
    title->setFont(Theme::heading(font(), 5));

    auto *content = named(new QWidget, "signOffSummaryContent"_L1, title->text());
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 2 * Theme::unit, 0);
    m_grid->setHorizontalSpacing(4 * Theme::unit);
    m_grid->setVerticalSpacing(3 * Theme::unit);
    m_grid->setColumnStretch(1, 1);
    addFact(u"release"_s, tr("Release"));
    addFact(u"runbook"_s, tr("Runbook"));
    addFact(u"plan"_s, tr("Plan"));
    addFact(u"counts"_s, tr("Pre-launch"));
    addFact(u"oldest"_s, tr("Oldest evidence"));
    addFact(u"canary"_s, tr("Canary"));
    addFact(u"open"_s, tr("Open points"));
    addFact(u"waived"_s, tr("Waived"));
    addFact(u"deviations"_s, tr("Deviations"));
    addFact(u"gates"_s, tr("Gates"));
    addFact(u"poll"_s, tr("GO poll"));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setObjectName("signOffFacts"_L1);
    area->setAccessibleName(title->text());
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *each : QList<QWidget *> {area->viewport(), content})
        each->setAutoFillBackground(false);

    auto *buttons = new FlowLayout(2 * Theme::unit);
    const auto add = [this, buttons](const QString &name, const QString &text, auto wanted) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, wanted);
        buttons->addWidget(button);
        return button;
    };
    m_callPoll = add(u"callPoll"_s, tr("Call the poll"), &SignOffSummary::pollRequested);
    m_import =
        add(u"importSignature"_s, tr("Sign-off from elsewhere…"), &SignOffSummary::importWanted);
    m_roster = add(u"changeRoster"_s, tr("Change the roster…"), &SignOffSummary::rosterWanted);
    add(u"showStatement"_s, tr("Show the exact statement"), &SignOffSummary::statementWanted);
    add(u"verifyAll"_s, tr("Verify all"), &SignOffSummary::verifyRequested);
    m_message->setObjectName("signOffMessage"_L1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(title);
    column->addWidget(area, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void SignOffSummary::addFact(const QString &name, const QString &title)
{
    const int row = m_grid->rowCount();
    Fact fact {named(new QLabel(title), "signOffSummaryKey"_L1), new QWidget, nullptr};
    fact.body->setAccessibleName(title);
    fact.title->setForegroundRole(QPalette::PlaceholderText);
    fact.body->setObjectName(u"fact-"_s + name);
    fact.lines = new QVBoxLayout(fact.body);
    fact.lines->setContentsMargins(0, 0, 0, 0);
    fact.lines->setSpacing(Theme::unit / 2);
    m_grid->addWidget(fact.title, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact.body, row, 1, Qt::AlignTop);
    m_facts.insert(name, fact);
}

void SignOffSummary::clearFact(const QString &name)
{
    const Fact fact = m_facts.value(name);
    // Later: a change of style or palette goes through all widgets while this runs.
    for (QWidget *old : fact.body->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    while (QLayoutItem *item = fact.lines->takeAt(0))
        delete item;
    fact.body->setAccessibleName(fact.title->text());
    fact.body->setAccessibleDescription({});
    fact.title->hide();
    fact.body->hide();
}

void SignOffSummary::addLine(const QString &name, const QString &text, bool digest)
{
    if (text.isEmpty())
        return;
    const Fact fact = m_facts.value(name);
    auto *label = named(new QLabel(text), "signOffSummaryLabel"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (digest) {
        label->setFont(Theme::fixed());
        label->setForegroundRole(QPalette::PlaceholderText);
        // The whole digest on hover and for copying; both ends are what people compare.
        label->setToolTip(text);
        if (text.size() > 30)
            label->setText(text.left(15) + u'…' + text.right(8));
    }
    fact.lines->addWidget(label);
    fact.title->show();
    fact.body->show();
    fact.body->setAccessibleDescription(
        (fact.body->accessibleDescription() + u' ' + text).trimmed());
}

void SignOffSummary::addRow(const QString &name, ItemState state, const QString &text)
{
    const Fact fact = m_facts.value(name);
    auto *row = named(new QWidget, "signOffSummaryRow"_L1, text);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Theme::unit);
    auto *shape = named(new QLabel, "signOffSummaryShape"_L1);
    setStateShape(*shape, state, 16, *this);
    auto *label = named(new QLabel(text), "signOffSummaryLabel"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(shape, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    fact.lines->addWidget(row);
    fact.title->show();
    fact.body->show();
    fact.body->setAccessibleDescription(
        (fact.body->accessibleDescription() + u' ' + text).trimmed());
}

void SignOffSummary::addRows(const QString &name, ItemState state, const QStringList &rows)
{
    for (const QString &row : rows)
        addRow(name, state, row);
}

void SignOffSummary::setView(const SignOffView &view)
{
    m_view = view;
    fill();
}

void SignOffSummary::fill()
{
    const QStringList names = m_facts.keys();
    for (const QString &name : names)
        clearFact(name);
    addLine(u"release"_s, m_view.release);
    addLine(u"release"_s, m_view.releaseDigest, true);
    addLine(u"release"_s, m_view.releaseDigestOrigin);
    addLine(u"runbook"_s, m_view.runbook);
    addLine(u"runbook"_s, m_view.runbookDigest, true);
    addLine(u"plan"_s, m_view.planDigest, true);
    const DoneCounts &c = m_view.counts;
    addLine(
        u"counts"_s,
        tr("%1 proved by machine, %2 accepted, %3 attested, %4 waived, %5 not applicable, of %6")
            .arg(c.proved)
            .arg(c.accepted)
            .arg(c.attested)
            .arg(c.waived)
            .arg(c.notApplicable)
            .arg(c.total));
    addLine(u"oldest"_s,
            m_view.oldestEvidence.isEmpty() ? tr("there is none") : m_view.oldestEvidence);
    addLine(u"canary"_s, m_view.canary.isEmpty() ? tr("not watched yet") : m_view.canary);
    addRows(u"open"_s, ItemState::Fail, m_view.open);
    addRows(u"waived"_s, ItemState::Waived, m_view.waived);
    addRows(u"deviations"_s, ItemState::Warn, m_view.deviations);
    addLine(u"gates"_s, m_view.gates);
    addLine(u"poll"_s, m_view.poll.isEmpty() ? tr("not called yet") : m_view.poll);
    // With open points it is called all the same; they go into the entry by name.
    m_callPoll->setText(m_view.open.isEmpty() ? tr("Call the poll")
                                              : tr("Call the poll with %n open point(s)", nullptr,
                                                   int(m_view.open.size())));
    m_callPoll->setAccessibleName(m_callPoll->text());
    m_callPoll->setVisible(m_view.canCallPoll && !m_view.readOnly);
    m_import->setVisible(!m_view.readOnly);
    m_roster->setVisible(!m_view.readOnly);
}

void SignOffSummary::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void SignOffSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    QFrame::changeEvent(event);
}
