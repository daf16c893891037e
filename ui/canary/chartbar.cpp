// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartbar.h"

#include "ui/canary/canarychart.h"
#include "ui/canary/chartexport.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

ChartBar::ChartBar(CanaryChart *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_message(new QLabel(this))
{
    setObjectName(u"chartBar"_s);
    setAccessibleName(tr("Chart"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    QToolButton *nearer = addButton(u"chartNearer"_s, tr("Zoom in"), tr("Shows less time (+)"));
    QToolButton *further = addButton(u"chartFurther"_s, tr("Zoom out"), tr("Shows more time (-)"));
    QToolButton *all = addButton(u"chartAll"_s, tr("All"), tr("Shows the whole canary (0)"));
    QToolButton *newest =
        addButton(u"chartNewest"_s, tr("Newest"), tr("Goes with the newest data (End)"));
    connect(nearer, &QToolButton::clicked, chart, [chart] { chart->zoom(0.5); });
    connect(further, &QToolButton::clicked, chart, [chart] { chart->zoom(2); });
    connect(all, &QToolButton::clicked, chart, &CanaryChart::showAll);
    connect(newest, &QToolButton::clicked, chart, &CanaryChart::follow);
    QToolButton *saver =
        addButton(u"chartSave"_s, tr("Save"), tr("Saves what is measured and shown"));
    saver->setPopupMode(QToolButton::InstantPopup);
    auto *menu = named(new QMenu(saver), "chartBarMenu"_L1, saver->text());
    const std::pair<QString, QString> kinds[] = {{u"png"_s, tr("Picture (PNG)…")},
                                                 {u"svg"_s, tr("Drawing (SVG)…")},
                                                 {u"csv"_s, tr("Numbers (CSV)…")}};
    for (const auto &[suffix, text] : kinds) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, text, suffix] { askWhere(QString(text).remove(u'…'), suffix); });
    }
    saver->setMenu(menu);
    m_message->setObjectName(u"chartMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    layout->addWidget(m_message, 1);
}

QToolButton *ChartBar::addButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void ChartBar::askWhere(const QString &title, const QString &suffix)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"canary."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ChartBar::save);
    dialog->open();
}

void ChartBar::save(const QString &path)
{
    const Result<void> saved = exportChart(*m_chart, path);
    m_message->setText(saved ? tr("Saved: %1").arg(path)
                             : tr("Not saved: %1").arg(saved.error().text()));
}
