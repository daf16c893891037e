// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newlaunchpage.h"

#include "ui/items/verdictstyle.h"
#include "ui/start/documentview.h"
#include "ui/start/findingspane.h"
#include "ui/start/newlaunchform.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

NewLaunchPage::NewLaunchPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("newLaunchPage"_L1);
    setAccessibleName(tr("New launch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    row->setSpacing(5 * Theme::unit);
    row->addWidget(makeRead(), 5);
    m_form = new NewLaunchForm;
    connect(m_form, &NewLaunchForm::openWanted, this, [this] { emit openWanted(wishes()); });
    connect(m_form, &NewLaunchForm::cancelled, this, &NewLaunchPage::cancelled);
    row->addWidget(m_form, 6);
    showAsRead(false);
}

void NewLaunchPage::prepare(const QSize &size)
{
    if (isVisible())
        return;
    resize(size);
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (const QWidget *widget : all)
        widget->ensurePolished();
    layout()->activate();
}

QWidget *NewLaunchPage::makeRead()
{
    auto *card = named(new QFrame, "newLaunchCard"_L1, tr("What was read"));
    card->setProperty("card", true);
    m_title = new WrappingLabel;
    m_title->setObjectName("readTitle"_L1);
    m_title->setFont(Theme::heading(font(), 6));
    m_reading = new WrappingLabel;
    m_reading->setObjectName("readingNote"_L1);
    m_counts = new QLabel;
    m_counts->setObjectName("readCounts"_L1);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_document = new DocumentView;
    m_findings = named(new FindingsPane, "newLaunchFindings"_L1);
    m_trustText = new QLabel;
    m_trustText->setObjectName("trustText"_L1);
    m_trustText->setWordWrap(true);
    m_trustText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trust = new QPushButton(tr("I trust these: they may run"));
    m_trust->setObjectName("trustButton"_L1);
    m_trust->setAccessibleName(m_trust->text());
    connect(m_trust, &QPushButton::clicked, this, &NewLaunchPage::trustWanted);
    m_bind = new QPushButton(tr("Bind checks…"));
    m_bind->setObjectName("bindChecksButton"_L1);
    m_bind->setAccessibleName(m_bind->text());
    m_bind->setToolTip(tr("Writes a plan beside the runbook that proposes a check for each item"));
    connect(m_bind, &QPushButton::clicked, this, [this] { emit bindWanted(m_form->api()); });
    m_blanks = new QListWidget;
    m_blanks->setObjectName("blanksList"_L1);
    m_blanks->setAccessibleName(tr("To be filled in"));
    m_blanks->setWordWrap(true);
    m_blanks->setFrameShape(QFrame::NoFrame);
    m_afterReading = named(new QWidget, "newLaunchAfterReading"_L1, tr("What was found"));
    auto *below = new QVBoxLayout(m_afterReading);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(3 * Theme::unit);
    below->addWidget(m_bind, 0, Qt::AlignLeft);
    below->addWidget(m_blanks, 1);
    below->addWidget(m_findings, 1);
    below->addWidget(m_trustText);
    below->addWidget(m_trust, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_title);
    column->addWidget(m_reading);
    column->addWidget(m_counts);
    column->addWidget(m_document, 2);
    column->addWidget(m_afterReading, 3);
    return card;
}

void NewLaunchPage::setBeginning(const QString &runbook, const DocumentLines &beginning)
{
    m_isReading = true;
    m_runbook = runbook;
    // Its title may stand anywhere in it.
    m_title->setText(QFileInfo(runbook).fileName());
    m_reading->setText(tr("Reading %1… This is how it begins; nothing can be done with it before "
                          "all of it was read.")
                           .arg(QLocale().formattedDataSize(beginning.bytes)));
    showAsRead(!m_isReading);
    setDocument(beginning.rows);
}

void NewLaunchPage::showAsRead(bool isRead)
{
    m_reading->setVisible(!isRead);
    for (QWidget *later : std::initializer_list<QWidget *> {m_counts, m_afterReading, m_form})
        later->setVisible(isRead);
}

void NewLaunchPage::setDocument(const QList<DocumentRow> &rows)
{
    m_document->setRows(rows);
}

void NewLaunchPage::setPreview(const RunbookPreview &preview)
{
    m_isReading = false;
    showAsRead(!m_isReading);
    const Runbook &book = preview.runbook;
    m_runbook = book.path;
    m_plan = preview.plan.path;
    m_planExists = preview.planExists;
    m_title->setText(book.title);
    int items = 0;
    int steps = 0;
    for (const Phase &phase : book.phases) {
        for (const Section &section : phase.sections) {
            items += int(section.items.size());
            steps += int(section.steps.size());
        }
    }
    QStringList lines {
        QFileInfo(book.path).absoluteFilePath(),
        tr("%1 phases · %2 items · %3 steps · %4 boxes · %5 commands")
            .arg(QString::number(book.phases.size()), QString::number(items),
                 QString::number(steps), QString::number(book.counts.tasks),
                 QString::number(book.counts.codeBlocks)),
        tr("%1 roles · %2 rollback triggers")
            .arg(QString::number(book.roles.size()), QString::number(book.rollbackTriggers.size())),
    };
    if (!book.repaired.isEmpty())
        lines << tr("%n line(s) were damaged and are read repaired; the file is not touched",
                    nullptr, int(book.repaired.size()));
    lines << (preview.planExists ? tr("plan: %1, %2 checks bound")
                                       .arg(QFileInfo(preview.plan.path).fileName(),
                                            QString::number(preview.plan.checks.size()))
                                 : tr("no plan beside it: every box is a person's"));
    m_counts->setText(lines.join(u'\n'));
    m_bind->setVisible(!preview.planExists);
    setBlanks(blanksIn(preview.plan, book));
    showFindings(preview);
    m_form->setPreview(preview);
}

void NewLaunchPage::setBlanks(const QList<PlanBlank> &blanks)
{
    m_blanks->clear();
    for (const PlanBlank &blank : blanks)
        m_blanks->addItem(new QListWidgetItem(stateIcon(ItemState::NotConfigured, palette()),
                                              tr("%1: %2").arg(blank.path, blank.wanted)));
    m_blanks->setVisible(!blanks.isEmpty());
}

void NewLaunchPage::awaitFindings()
{
    m_findings->await();
}

void NewLaunchPage::showFindings(const RunbookPreview &preview)
{
    m_findings->setFindings(preview.findings, preview.runbook.repaired);
}

void NewLaunchPage::setTrust(bool trusted, const QStringList &digests)
{
    m_trust->setVisible(!trusted);
    m_trustText->setText(trusted ? tr("Trusted: runbook, plan and scripts are what you allowed.")
                                 : tr("Nothing runs before you allow it. It would be allowed to "
                                      "these, and only in this form:\n%1")
                                       .arg(digests.join(u'\n')));
}

NewLaunch NewLaunchPage::wishes() const
{
    NewLaunch made = m_form->wishes();
    made.runbook = m_runbook;
    made.plan = m_planExists ? m_plan : QString();
    return made;
}
