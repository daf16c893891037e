// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/findingspane.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A line's severity, or that it was repaired.
static constexpr int severityRole = Qt::UserRole + 1;
static constexpr int repairedLine = -1;

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
{
    m_title = named(new QLabel(tr("What a second look found")), "findingsPaneTitle"_L1);
    m_title->setFont(Theme::heading(font(), 1));
    setAccessibleName(m_title->text());
    m_list = new QListWidget;
    m_list->setObjectName("findingsList"_L1);
    m_list->setAccessibleName(m_title->text());
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_fix = new QLabel;
    m_fix->setObjectName("findingFix"_L1);
    m_fix->setWordWrap(true);
    m_fix->setTextFormat(Qt::PlainText);
    m_fix->setForegroundRole(QPalette::PlaceholderText);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString fix = item ? item->toolTip() : QString();
        const bool applies = item && item->data(Qt::UserRole).toBool();
        m_fix->setText(fix.isEmpty() ? QString()
                           : applies ? tr("What to do: %1. In the open launch its step "
                                          "offers to run it so; the file stays as it is.")
                                           .arg(fix)
                                     : tr("What to do: %1").arg(fix));
        m_fix->setVisible(!fix.isEmpty());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_fix);
}

void FindingsPane::await()
{
    m_list->clear();
    m_fix->hide();
    m_title->setText(tr("A second look is being taken…"));
}

void FindingsPane::setFindings(QList<Finding> findings, const QList<RepairedLine> &repaired)
{
    m_list->clear();
    // What stops a launch first; the rest as it stands in the file.
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    const auto count = [&findings](Severity severity) {
        return QString::number(std::ranges::count(findings, severity, &Finding::severity));
    };
    m_title->setText(
        tr("What a second look found: %1 wrong, %2 doubtful, %3 to know")
            .arg(count(Severity::Error), count(Severity::Warning), count(Severity::Info)));
    for (const Finding &finding : std::as_const(findings)) {
        auto *item = new QListWidgetItem(
            tr("line %1: %2").arg(QString::number(finding.line), finding.message));
        item->setToolTip(finding.fix);
        item->setData(Qt::UserRole, finding.deviation.has_value());
        item->setData(severityRole, int(finding.severity));
        m_list->addItem(item);
    }
    for (const RepairedLine &line : repaired) {
        auto *item = new QListWidgetItem(
            tr("line %1 repaired (%2): %3")
                .arg(QString::number(line.line), line.readAs, line.after.trimmed()));
        item->setData(severityRole, repairedLine);
        m_list->addItem(item);
    }
    showShapes();
    if (m_list->count() == 0)
        m_list->addItem(tr("nothing"));
    m_list->setCurrentRow(0);
}

void FindingsPane::showShapes()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QVariant severity = item->data(severityRole);
        if (!severity.isValid())
            continue;
        item->setIcon(severity.toInt() == repairedLine
                          ? stateIcon(ItemState::Pending, palette())
                          : severityIcon(Severity(severity.toInt()), palette()));
    }
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showShapes();
}
