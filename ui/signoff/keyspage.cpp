// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/keyspage.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

KeysPage::KeysPage(QWidget *parent)
    : QFrame(parent)
    , m_text(named(new QLabel, "keysText"_L1))
{
    setObjectName("keysPage"_L1);
    setAccessibleName(tr("Keys"));
    setProperty("card", true);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *title = named(new QLabel(tr("Keys")), "keysTitle"_L1);
    title->setFont(Theme::heading(font(), 4));
    m_text->setTextFormat(Qt::RichText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    column->addWidget(title);
    column->addWidget(m_text);
    hide();
}

void KeysPage::open(const QList<QAction *> &actions)
{
    QString rows;
    const auto row = [&rows](const QString &key, const QString &text) {
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            key.toHtmlEscaped(), text.toHtmlEscaped());
    };
    for (const QAction *action : actions) {
        // Nine tabs are one line, below.
        if (!action->shortcut().isEmpty() && !action->objectName().startsWith("tab"_L1))
            row(action->shortcut().toString(QKeySequence::NativeText), action->text());
    }
    row(tr("Ctrl+1 … Ctrl+9"), tr("Go to the nth tab"));
    row(tr("Space"), tr("Settle a person's box"));
    row(tr("← → + − 0 End"),
        tr("In the canary's chart: cursor, nearer, further, all, newest (with Ctrl: along)"));
    row(tr("Escape"), tr("Close this, a question or the search"));
    m_text->setText(u"<table cellpadding=3>%1</table>"_s.arg(rows));
    m_text->setAccessibleName(m_text->text());
    if (!isVisible())
        m_before = window()->focusWidget();
    adjustSize();
    move((parentWidget()->width() - width()) / 2,
         std::max(0, (parentWidget()->height() - height()) / 2));
    show();
    raise();
    setFocus();
}

/// The keyboard goes back to where it was.
void KeysPage::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    hide();
}

void KeysPage::keyPressEvent(QKeyEvent *)
{
    leave();
}

void KeysPage::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    hide();
}
