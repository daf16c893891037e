// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newlaunchpage.h"

#include "ui/items/verdictstyle.h"
#include "ui/start/documentview.h"
#include "ui/start/findingspane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QDateTimeEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>

using namespace Qt::StringLiterals;

static QLineEdit *namedEdit(const QString &objectName, const QString &label,
                            const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    return edit;
}

/// The first full hour that leaves an hour before the earliest phase; seconds nobody means.
static QDateTime proposedT0(const Runbook &book, const QDateTime &now)
{
    std::chrono::seconds lead = std::chrono::hours(1);
    for (const Phase &phase : book.phases)
        lead = std::max(lead, -phase.offset.value_or(std::chrono::seconds(0)));
    const QDateTime soonest = now.addDuration(lead + std::chrono::hours(1));
    return QDateTime(soonest.date(), QTime(soonest.time().hour(), 0), QTimeZone::UTC)
        .addDuration(std::chrono::hours(1));
}

NewLaunchPage::NewLaunchPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("newLaunchPage"_L1);
    setAccessibleName(tr("New launch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    row->setSpacing(5 * Theme::unit);
    row->addWidget(makeRead(), 5);
    m_form = makeForm();
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
    auto *card = new QFrame;
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
    m_findings = new FindingsPane;
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
    connect(m_bind, &QPushButton::clicked, this,
            [this] { emit bindWanted(m_api->text().trimmed()); });
    m_blanks = new QListWidget;
    m_blanks->setObjectName("blanksList"_L1);
    m_blanks->setAccessibleName(tr("To be filled in"));
    m_blanks->setWordWrap(true);
    m_blanks->setFrameShape(QFrame::NoFrame);
    m_afterReading = new QWidget;
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

QWidget *NewLaunchPage::makeForm()
{
    m_name = namedEdit(u"nameEdit"_s, tr("Launch"));
    m_t0 = new QDateTimeEdit;
    m_t0->setObjectName("t0Edit"_L1);
    m_t0->setAccessibleName(tr("T-0 in UTC"));
    m_t0->setTimeZone(QTimeZone::UTC);
    m_t0->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_t0->setCalendarPopup(true);
    m_local = new QLabel;
    m_local->setForegroundRole(QPalette::PlaceholderText);
    connect(m_t0, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &t0) {
        const QDateTime here = t0.toLocalTime();
        m_local->setText(
            tr("here: %1 %2")
                .arg(QLocale().toString(here, QLocale::ShortFormat), here.timeZoneAbbreviation()));
    });
    m_release = namedEdit(u"releaseEdit"_s, tr("Release"), tr("name:tag, or name@sha256:…"));
    m_environment = namedEdit(u"environmentEdit"_s, tr("Environment"), tr("production"));
    m_api = namedEdit(u"apiEdit"_s, tr("API address"),
                      tr("https://… : what can be seen from outside is checked"));
    m_authority = namedEdit(u"authorityEdit"_s, tr("Time authority"),
                            tr("may be left out: times are signed, not attested"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(2 * Theme::unit);
    form->setHorizontalSpacing(4 * Theme::unit);
    form->addRow(tr("Launch"), m_name);
    form->addRow(tr("T-0"), m_t0);
    form->addRow(QString(), m_local);
    form->addRow(tr("Release"), m_release);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(tr("API address"), m_api);
    form->addRow(tr("Time authority"), m_authority);
    m_rolesTitle = new QLabel(tr("Who says GO"));
    m_rolesTitle->setFont(Theme::heading(font(), 1));
    m_roleForm = new QFormLayout;
    m_roleForm->setVerticalSpacing(2 * Theme::unit);
    m_roleForm->setHorizontalSpacing(4 * Theme::unit);
    m_keyless = new QLabel;
    m_keyless->setObjectName("keylessRoles"_L1);
    m_keyless->setWordWrap(true);
    m_open = new QPushButton(tr("Open the launch"));
    m_open->setObjectName("openLaunchButton"_L1);
    m_open->setAccessibleName(m_open->text());
    m_open->setProperty("primary", true);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(wishes()); });
    m_cancel = new QPushButton(tr("Back"));
    m_cancel->setObjectName("cancelNewButton"_L1);
    m_cancel->setAccessibleName(m_cancel->text());
    connect(m_cancel, &QPushButton::clicked, this, &NewLaunchPage::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_cancel);
    buttons->addStretch();

    auto *inner = new QFrame;
    inner->setProperty("card", true);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addLayout(form);
    column->addWidget(m_rolesTitle);
    column->addLayout(m_roleForm);
    column->addWidget(m_keyless);
    column->addStretch(1);
    column->addLayout(buttons);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setObjectName("newLaunchScroll"_L1);
    scroll->setAccessibleName(tr("What the launch needs"));
    return scroll;
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
    for (QWidget *later : {static_cast<QWidget *>(m_counts), m_afterReading, m_form})
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
    m_name->setText(preview.plan.title.isEmpty() ? book.title : preview.plan.title);
    m_t0->setDateTime(proposedT0(book, QDateTime::currentDateTimeUtc()));
    m_release->setText(preview.plan.release);
    m_environment->setText(preview.plan.environment);
    m_authority->setText(preview.plan.timestamps.authorities.join(u' '));
    m_api->setEnabled(!preview.planExists);
    m_bind->setVisible(!preview.planExists);
    setBlanks(blanksIn(preview.plan, book));
    showFindings(preview);
    showRoles(preview);
    m_release->setFocus();
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

void NewLaunchPage::showRoles(const RunbookPreview &preview)
{
    while (m_roleForm->rowCount() > 0)
        m_roleForm->removeRow(0);
    m_roles.clear();
    m_rolesTitle->setText(preview.runbook.roles.isEmpty()
                              ? tr("Nobody says GO: the runbook names no roles")
                              : tr("Who says GO"));
    for (const Role &role : preview.runbook.roles) {
        auto *name =
            namedEdit(u"roleName_"_s + role.id.value, tr("%1: name").arg(role.title), tr("name"));
        auto *key = namedEdit(u"roleKey_"_s + role.id.value, tr("%1: public key").arg(role.title),
                              tr("ssh-ed25519 AAAA…"));
        bool planned = false;
        const RoleAssignment *assignment = preview.plan.assignment(role.id);
        if (const Person *person = assignment ? preview.plan.person(assignment->person) : nullptr) {
            name->setText(person->name);
            planned = !person->keys.isEmpty();
            if (planned)
                key->setText(person->keys.first().key);
        }
        connect(key, &QLineEdit::textChanged, this, &NewLaunchPage::showKeyless);
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(name, 2);
        row->addWidget(key, 3);
        m_roleForm->addRow(role.title, both);
        m_roles.append(RoleRow {role.id, role.title, name, key, planned});
    }
    showKeyless();
    // Made after the buttons, and reached before them.
    QWidget *last = m_authority;
    for (const RoleRow &row : std::as_const(m_roles)) {
        setTabOrder(last, row.name);
        setTabOrder(row.name, row.key);
        last = row.key;
    }
    setTabOrder(last, m_open);
    setTabOrder(m_open, m_cancel);
}

/// Whose GO would not count, while it can still be changed without anybody's approval.
void NewLaunchPage::showKeyless()
{
    QStringList titles;
    for (const RoleRow &row : std::as_const(m_roles)) {
        if (!row.planned && row.key->text().trimmed().isEmpty())
            titles.append(row.title);
    }
    m_keyless->setVisible(!titles.isEmpty());
    m_keyless->setText(tr("No key yet: %1. A GO counts only by a key that the roster names; once "
                          "the launch is open, two other leads have to approve one.")
                           .arg(titles.join(u", "_s)));
    m_keyless->setAccessibleName(m_keyless->text());
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
    NewLaunch made;
    made.runbook = m_runbook;
    made.plan = m_planExists ? m_plan : QString();
    made.title = m_name->text().trimmed();
    made.t0 = m_t0->dateTime().toUTC();
    made.release = m_release->text().trimmed();
    made.environment = m_environment->text().trimmed();
    made.authorities = m_authority->text().split(u' ', Qt::SkipEmptyParts);
    made.api = m_api->text().trimmed();
    for (const RoleRow &row : m_roles)
        made.roles.append(RoleHolder {row.role, row.title, row.name->text().trimmed(),
                                      row.key->text().trimmed()});
    return made;
}
