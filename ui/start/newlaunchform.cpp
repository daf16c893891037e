// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newlaunchform.h"

#include "ui/start/newlaunchpage.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
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

NewLaunchForm::NewLaunchForm(QWidget *parent)
    : QScrollArea(parent)
{
    m_name = namedEdit(u"nameEdit"_s, NewLaunchPage::tr("Launch"));
    m_t0 = new QDateTimeEdit;
    m_t0->setObjectName("t0Edit"_L1);
    m_t0->setAccessibleName(NewLaunchPage::tr("T-0 in UTC"));
    m_t0->setTimeZone(QTimeZone::UTC);
    m_t0->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_t0->setCalendarPopup(true);
    m_local = named(new QLabel, "newLaunchFormLocal"_L1);
    m_local->setForegroundRole(QPalette::PlaceholderText);
    connect(m_t0, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &t0) {
        const QDateTime here = t0.toLocalTime();
        m_local->setText(
            NewLaunchPage::tr("here: %1 %2")
                .arg(QLocale().toString(here, QLocale::ShortFormat), here.timeZoneAbbreviation()));
    });
    m_release = namedEdit(u"releaseEdit"_s, NewLaunchPage::tr("Release"),
                          NewLaunchPage::tr("name:tag, or name@sha256:…"));
    m_environment = namedEdit(u"environmentEdit"_s, NewLaunchPage::tr("Environment"),
                              NewLaunchPage::tr("production"));
    m_api = namedEdit(u"apiEdit"_s, NewLaunchPage::tr("API address"),
                      NewLaunchPage::tr("https://… : what can be seen from outside is checked"));
    m_authority = namedEdit(u"authorityEdit"_s, NewLaunchPage::tr("Time authority"),
                            NewLaunchPage::tr("may be left out: times are signed, not attested"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(2 * Theme::unit);
    form->setHorizontalSpacing(4 * Theme::unit);
    form->addRow(NewLaunchPage::tr("Launch"), m_name);
    form->addRow(NewLaunchPage::tr("T-0"), m_t0);
    form->addRow(QString(), m_local);
    form->addRow(NewLaunchPage::tr("Release"), m_release);
    form->addRow(NewLaunchPage::tr("Environment"), m_environment);
    form->addRow(NewLaunchPage::tr("API address"), m_api);
    form->addRow(NewLaunchPage::tr("Time authority"), m_authority);
    nameCaptions(*form);
    m_rolesTitle =
        named(new QLabel(NewLaunchPage::tr("Who says GO")), "newLaunchFormRolesTitle"_L1);
    m_rolesTitle->setFont(Theme::heading(font(), 1));
    m_roleForm = new QFormLayout;
    m_roleForm->setVerticalSpacing(2 * Theme::unit);
    m_roleForm->setHorizontalSpacing(4 * Theme::unit);
    m_keyless = new QLabel;
    m_keyless->setObjectName("keylessRoles"_L1);
    m_keyless->setWordWrap(true);
    m_open = new QPushButton(NewLaunchPage::tr("Open the launch"));
    m_open->setObjectName("openLaunchButton"_L1);
    m_open->setAccessibleName(m_open->text());
    m_open->setProperty("primary", true);
    connect(m_open, &QPushButton::clicked, this, &NewLaunchForm::openWanted);
    m_cancel = new QPushButton(NewLaunchPage::tr("Back"));
    m_cancel->setObjectName("cancelNewButton"_L1);
    m_cancel->setAccessibleName(m_cancel->text());
    connect(m_cancel, &QPushButton::clicked, this, &NewLaunchForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_cancel);
    buttons->addStretch();

    auto *inner =
        named(new QFrame, "newLaunchFormInner"_L1, NewLaunchPage::tr("What the launch needs"));
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
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(inner);
    setObjectName("newLaunchScroll"_L1);
    setAccessibleName(NewLaunchPage::tr("What the launch needs"));
}

void NewLaunchForm::setPreview(const RunbookPreview &preview)
{
    m_name->setText(preview.plan.title.isEmpty() ? preview.runbook.title : preview.plan.title);
    m_t0->setDateTime(proposedT0(preview.runbook, QDateTime::currentDateTimeUtc()));
    m_release->setText(preview.plan.release);
    m_environment->setText(preview.plan.environment);
    m_authority->setText(preview.plan.timestamps.authorities.join(u' '));
    m_api->setEnabled(!preview.planExists);
    showRoles(preview);
    m_release->setFocus();
}

QString NewLaunchForm::api() const
{
    return m_api->text().trimmed();
}

void NewLaunchForm::showRoles(const RunbookPreview &preview)
{
    while (m_roleForm->rowCount() > 0)
        m_roleForm->removeRow(0);
    m_roles.clear();
    m_rolesTitle->setText(preview.runbook.roles.isEmpty()
                              ? NewLaunchPage::tr("Nobody says GO: the runbook names no roles")
                              : NewLaunchPage::tr("Who says GO"));
    for (const Role &role : preview.runbook.roles) {
        auto *name =
            namedEdit(u"roleName_"_s + role.id.value, NewLaunchPage::tr("%1: name").arg(role.title),
                      NewLaunchPage::tr("name"));
        auto *key = namedEdit(u"roleKey_"_s + role.id.value,
                              NewLaunchPage::tr("%1: public key").arg(role.title),
                              NewLaunchPage::tr("ssh-ed25519 AAAA…"));
        bool planned = false;
        const RoleAssignment *assignment = preview.plan.assignment(role.id);
        if (const Person *person = assignment ? preview.plan.person(assignment->person) : nullptr) {
            name->setText(person->name);
            planned = !person->keys.isEmpty();
            if (planned)
                key->setText(person->keys.first().key);
        }
        connect(key, &QLineEdit::textChanged, this, &NewLaunchForm::showKeyless);
        auto *both = named(new QWidget, "newLaunchFormBoth"_L1, role.title);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(name, 2);
        row->addWidget(key, 3);
        m_roleForm->addRow(role.title, both);
        m_roles.append(RoleRow {role.id, role.title, name, key, planned});
    }
    nameCaptions(*m_roleForm);
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
void NewLaunchForm::showKeyless()
{
    QStringList titles;
    for (const RoleRow &row : std::as_const(m_roles)) {
        if (!row.planned && row.key->text().trimmed().isEmpty())
            titles.append(row.title);
    }
    m_keyless->setVisible(!titles.isEmpty());
    m_keyless->setText(
        NewLaunchPage::tr("No key yet: %1. A GO counts only by a key that the roster names; once "
                          "the launch is open, two other leads have to approve one.")
            .arg(titles.join(u", "_s)));
    m_keyless->setAccessibleName(m_keyless->text());
}

NewLaunch NewLaunchForm::wishes() const
{
    NewLaunch made;
    made.title = m_name->text().trimmed();
    made.t0 = m_t0->dateTime().toUTC();
    made.release = m_release->text().trimmed();
    made.environment = m_environment->text().trimmed();
    made.authorities = m_authority->text().split(u' ', Qt::SkipEmptyParts);
    made.api = api();
    for (const RoleRow &row : m_roles)
        made.roles.append(RoleHolder {row.role, row.title, row.name->text().trimmed(),
                                      row.key->text().trimmed()});
    return made;
}
