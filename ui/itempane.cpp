// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itempane.h"

#include "domain/bytes.h"

#include "ui/agetext.h"
#include "ui/asker.h"
#include "ui/commandview.h"
#include "ui/evidenceview.h"
#include "ui/flowlayout.h"
#include "ui/holdbutton.h"
#include "ui/outputview.h"
#include "ui/theme.h"
#include "ui/verdictstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/// More than that is a file's business.
static constexpr qsizetype pastedCap = 64_KiB;

static QLabel *selectable(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ItemPane::ItemPane(QWidget *parent)
    : QFrame(parent)
    , m_shape(new QLabel)
    , m_title(selectable(u"itemTitle"_s))
    , m_standing(new QLabel)
    , m_detail(selectable(u"itemDetail"_s))
    , m_asker(new Asker)
    , m_findings(selectable(u"itemFindings"_s))
    , m_blockers(selectable(u"itemBlockers"_s))
    , m_holdRun(new HoldButton(tr("Hold to run")))
    , m_foot(new QLabel)
{
    setObjectName("itemPane"_L1);
    setProperty("pane", true);
    setAccessibleName(tr("Details"));
    m_title->setFont(Theme::heading(font(), 5));
    m_standing->setObjectName("itemStanding"_L1);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setObjectName("itemFoot"_L1);
    m_foot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(3 * Theme::unit);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_standing, 0, Qt::AlignTop);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(1, 1);
    addFact(grid, u"itemExpected"_s, tr("Expected"));
    addFact(grid, u"itemSeen"_s, tr("Seen"));
    addFact(grid, u"itemFrom"_s, tr("From"));
    addFact(grid, u"itemReason"_s, tr("Why"));
    addFact(grid, u"itemUntil"_s, tr("Holds until"));
    addFact(grid, u"itemAdvice"_s, tr("What to do"));
    addFact(grid, u"itemWritten"_s, tr("As written"));

    auto *buttons = new FlowLayout(2 * Theme::unit);
    m_run = addButton(u"runButton"_s, tr("Run again"), &ItemPane::run);
    m_run->setProperty("primary", true);
    m_holdRun->setObjectName("holdRunButton"_L1);
    m_holdRun->setAccessibleName(tr("Hold to run"));
    connect(m_holdRun, &HoldButton::confirmed, this, &ItemPane::run);
    m_releaser = new QComboBox;
    m_releaser->setObjectName("releaserPicker"_L1);
    m_releaser->setAccessibleName(tr("Released by"));
    m_releaser->setToolTip(tr("A second person releases what is dangerous"));
    m_releaser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    buttons->addWidget(m_releaser);
    m_dryRun = addButton(u"dryRunButton"_s, tr("Dry run"), &ItemPane::dryRun);
    m_stop = addButton(u"stopButton"_s, tr("Stop"), &ItemPane::stop);
    m_fix = addButton(u"fixButton"_s, tr("Fix it in the rehearsal"), &ItemPane::fix);
    m_guide = addButton(u"guideButton"_s, tr("Guide"), &ItemPane::openGuide);
    m_applyFix = addButton(u"applyFixButton"_s, tr("Apply the fix…"), &ItemPane::askApplyFix);
    m_attest = addButton(u"attestButton"_s, tr("Attest…"), &ItemPane::askAttest);
    m_accept = addButton(u"acceptButton"_s, tr("Accept"), &ItemPane::accept);
    m_doneOutside =
        addButton(u"doneOutsideButton"_s, tr("Done outside…"), &ItemPane::askDoneOutside);
    m_skip = addButton(u"skipButton"_s, tr("Skip…"), &ItemPane::askSkip);
    m_waive = addButton(u"waiveButton"_s, tr("Waive…"), &ItemPane::askWaive);
    m_notApplicable =
        addButton(u"notApplicableButton"_s, tr("Not applicable…"), &ItemPane::askNotApplicable);
    m_undo = addButton(u"undoButton"_s, tr("Take back…"), &ItemPane::askUndo);
    m_note = addButton(u"noteButton"_s, tr("Note…"), &ItemPane::askNote);
    for (QPushButton *button : QList<QPushButton *> {
             m_run, m_holdRun, m_dryRun, m_stop, m_fix, m_guide, m_applyFix, m_attest, m_accept,
             m_doneOutside, m_skip, m_waive, m_notApplicable, m_undo, m_note})
        buttons->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addLayout(grid);
    column->addWidget(m_findings);
    column->addWidget(m_blockers);
    column->addWidget(makeTabs(), 1);
    column->addWidget(m_asker);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    setView({});
}

QPushButton *ItemPane::addButton(const QString &name, const QString &text, void (ItemPane::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, slot] { (this->*slot)(); });
    return button;
}

QLabel *ItemPane::addFact(QGridLayout *grid, const QString &name, const QString &label)
{
    auto *key = new QLabel(label);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *value = selectable(name);
    value->setAccessibleName(label);
    const int row = int(m_facts.size());
    grid->addWidget(key, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    m_facts.emplace_back(key, value);
    return value;
}

QWidget *ItemPane::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName("itemTabs"_L1);
    m_tabs->setAccessibleName(tr("Evidence and more"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName("itemTabBar"_L1);
    m_tabs->tabBar()->setAccessibleName(tr("Evidence and more"));
    m_evidence = new EvidenceView;
    m_output = new OutputView;
    m_command = new CommandView;
    m_history = new QListWidget;
    m_help = selectable(u"itemHelp"_s);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMargin(2 * Theme::unit);
    auto *helpScroll = new QScrollArea;
    helpScroll->setWidgetResizable(true);
    helpScroll->setFrameShape(QFrame::NoFrame);
    helpScroll->setWidget(m_help);
    const auto add = [this](QWidget *page, const QString &name, const QString &title) {
        page->setObjectName(name);
        page->setAccessibleName(title);
        m_tabs->addTab(page, title);
    };
    add(m_evidence, u"evidenceTab"_s, tr("Evidence"));
    add(m_output, u"outputTab"_s, tr("Output"));
    add(m_command, u"commandTab"_s, tr("Command"));
    add(m_history, u"historyTab"_s, tr("History"));
    add(helpScroll, u"helpTab"_s, tr("Help"));
    return m_tabs;
}

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
        m_shape->setPixmap(statePixmap(m_view.state, 24, devicePixelRatioF(), palette()));
        // Not while styles are being changed: a sheet of its own is one.
        QMetaObject::invokeMethod(this, &ItemPane::showFacts, Qt::QueuedConnection);
    }
}

void ItemPane::showHeader()
{
    const bool any = !m_view.id.isEmpty();
    m_shape->setVisible(any);
    m_shape->setPixmap(statePixmap(m_view.state, 24, devicePixelRatioF(), palette()));
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
    const QStringList texts {m_view.expected, m_view.seen,   m_view.from,   m_view.reason,
                             m_view.until,    m_view.advice, m_view.written};
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_facts.at(i).second->setText(texts.at(i));
        m_facts.at(i).first->setVisible(!texts.at(i).isEmpty());
        m_facts.at(i).second->setVisible(!texts.at(i).isEmpty());
    }
    m_facts.at(1).second->setStyleSheet(
        m_view.state == ItemState::Fail
            ? u"color: %1"_s.arg(stateColor(ItemState::Fail, palette()).name())
            : QString());
    m_blockers->setText(m_view.blockers.isEmpty()
                            ? m_view.blocking
                            : tr("Not yet: %1").arg(m_view.blockers.join(u"; "_s)));
    m_blockers->setVisible(!m_blockers->text().isEmpty());
    m_findings->setText(tr("A second look found: %1").arg(m_view.findings.join(u"\n"_s)));
    m_findings->setVisible(!m_view.findings.isEmpty());
}

void ItemPane::showTabs()
{
    m_evidence->setEvidence(m_view.evidence);
    if (m_view.spool.isEmpty())
        m_output->setOutput(m_view.output);
    else
        m_output->setFile(m_view.spool);
    m_command->setCommand(m_view.command, m_view.commandLanguage);
    m_history->clear();
    for (const HistoryRow &row : m_view.history) {
        auto *line =
            new QListWidgetItem(u"%1   %2   %3"_s.arg(utcText(row.time), row.actor, row.text));
        if (row.state)
            line->setIcon(stateIcon(*row.state, palette()));
        m_history->addItem(line);
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i) == m_history)
            m_tabs->setTabText(i,
                               m_view.history.isEmpty()
                                   ? tr("History")
                                   : tr("History (%1)").arg(m_view.history.size()));
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

void ItemPane::run()
{
    if (m_view.isStep && m_view.state != ItemState::Pending)
        return askRetry();
    if (m_view.isStep)
        showTab(u"outputTab"_s);
    emit runWanted(m_view.id);
}

void ItemPane::dryRun()
{
    showTab(u"outputTab"_s);
    emit dryRunWanted(m_view.id);
}

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

void ItemPane::askApplyFix()
{
    const ProposedDeviation fix = *m_view.fixable->deviation;
    m_asker->ask(
        tr("In this launch the step runs “%1” where the document says “%2”. It is recorded "
           "as a deviation; the file stays as it is.")
            .arg(fix.after.trimmed(), fix.before.trimmed()),
        {{tr("Reason"), {}}}, tr("Apply the fix"),
        [this, finding = *m_view.fixable](const QStringList &a) {
            emit fixApplied(finding, a.at(0));
        });
}

void ItemPane::askDoneOutside()
{
    const bool outside = !m_view.command.isEmpty();
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
    m_asker->ask(
        outside ? tr("It was done elsewhere, not by this console.") : tr("This step is done."),
        fields, tr("Done"), [this, outside, id = m_view.id](const QStringList &a) {
            const QString when = a.value(2);
            const QString how = when.isEmpty() ? a.at(0) : tr("%1 (done at %2)").arg(a.at(0), when);
            emit stepDecided(id, outside ? u"doneOutside"_s : u"done"_s, how, a.at(1),
                             a.value(3).right(pastedCap));
        });
}
