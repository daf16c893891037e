// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/livepanel.h"

#include "desk/console/console.h"
#include "desk/steps/livedesk.h"
#include "domain/controlmarks.h"
#include "ui/items/agetext.h"
#include "ui/output/outputview.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

LivePanel::LivePanel(Console &console, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_command(new QLabel)
    , m_standing(new QLabel)
    , m_places(new QComboBox)
    , m_box(new QComboBox)
    , m_run(new QPushButton(tr("Run")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_output(new OutputView)
{
    setObjectName("livePanel"_L1);
    setAccessibleName(tr("Live view"));
    m_command->setObjectName("liveCommand"_L1);
    m_command->setFont(Theme::fixed());
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_standing->setObjectName("liveStanding"_L1);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    m_places->setObjectName("livePlace"_L1);
    m_places->setAccessibleName(tr("Runs on"));
    m_box->setObjectName("liveBox"_L1);
    m_box->setAccessibleName(tr("For how long at most"));
    for (const int minutes : {1, 5, 30})
        m_box->addItem(tr("at most %1 min").arg(minutes), minutes);
    m_run->setObjectName("liveRun"_L1);
    m_run->setAccessibleName(m_run->text());
    m_run->setProperty("primary", true);
    m_stop->setObjectName("liveStop"_L1);
    m_stop->setAccessibleName(m_stop->text());
    m_output->setObjectName("liveOutput"_L1);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_places);
    row->addWidget(m_box);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_standing, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Theme::unit);
    column->addWidget(m_command);
    column->addLayout(row);
    column->addWidget(m_output, 1);

    LiveDesk *desk = console.live();
    for (const auto &[id, vantage] : desk->places())
        m_places->addItem(tr("on %1").arg(vantage), id.value);
    connect(m_run, &QPushButton::clicked, this, &LivePanel::start);
    connect(m_stop, &QPushButton::clicked, desk, &LiveDesk::stop);
    connect(desk, &LiveDesk::started, this, [this, desk] {
        m_output->setFile(desk->spoolFile());
        m_clock.start(1000);
        showStanding();
    });
    connect(desk, &LiveDesk::grown, m_output, &OutputView::refresh);
    connect(desk, &LiveDesk::ended, this, &LivePanel::takeEnd);
    connect(&m_clock, &QTimer::timeout, this, &LivePanel::showStanding);
    m_stop->setEnabled(false);
    hide();
}

void LivePanel::choose(const LookCommand &look)
{
    show();
    if (m_console.live()->isRunning())
        return;
    // What another command wrote does not stand below this one.
    if (look != m_look)
        m_output->setOutput({});
    m_look = look;
    const bool changed = look.runs != look.written && !look.runs.isEmpty();
    m_command->setText(withControlMarks(look.runs.isEmpty() ? look.written : look.runs));
    m_command->setToolTip(changed ? tr("Written as: %1").arg(look.written) : QString());
    m_standing->setText(
        look.runs.isEmpty() ? tr("It needs a terminal: run it in one of your own.")
            : changed
            ? tr("in the form that works without a terminal; written: %1").arg(look.written)
            : QString());
    m_run->setEnabled(!look.runs.isEmpty());
    m_run->setFocus();
}

void LivePanel::start()
{
    m_console.live()->run(m_console.actor(), m_look, HostId(m_places->currentData().toString()),
                          std::chrono::minutes(m_box->currentData().toInt()));
}

void LivePanel::showStanding()
{
    const LiveDesk &desk = *m_console.live();
    m_run->setEnabled(!desk.isRunning());
    m_stop->setEnabled(desk.isRunning());
    if (desk.isRunning())
        m_standing->setText(
            tr("running on %1 · %2")
                .arg(desk.vantage(), leftText(desk.until(), QDateTime::currentDateTimeUtc())));
}

void LivePanel::takeEnd(const QString &how)
{
    m_clock.stop();
    m_output->refresh();
    showStanding();
    m_standing->setText(tr("ran on %1 · ended: %2").arg(m_console.live()->vantage(), how));
}
