// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "domain/controlmarks.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(named(new QLabel, "messageShape"_L1))
    , m_text(new QLabel)
    , m_ways(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setObjectName("messageBar"_L1);
    setProperty("bar", true);
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName("messageText"_L1);
    m_text->setAccessibleName(tr("Message"));
    m_close->setObjectName("messageClose"_L1);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_shape);
    row->addWidget(m_text, 1);
    row->addLayout(m_ways);
    row->addWidget(m_close);
    hide();
}

void MessageBar::showShapes()
{
    setStateShape(*m_shape, m_kind, 16, *this);
    m_close->setIcon(actionIcon(u"close"_s, palette()));
}

// What was said by day must be read, and closed, by night.
void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showShapes();
}

/// The first widget inside that the Tab key would reach; none: nullptr.
static QWidget *reachedIn(QWidget *place)
{
    for (QWidget *w = place->nextInFocusChain(); w && w != place; w = w->nextInFocusChain()) {
        if (place->isAncestorOf(w) && w->isVisible() && w->isEnabled()
            && (w->focusPolicy() & Qt::TabFocus) != 0)
            return w;
    }
    return nullptr;
}

// What hides with the focus in it hands it on by this. The next widget of the window may be an
// alarm's button, and whoever presses Space then has acknowledged it.
bool MessageBar::focusNextPrevChild(bool next)
{
    QWidget *heir = m_after && isHidden() ? reachedIn(m_after) : nullptr;
    if (!heir)
        return QFrame::focusNextPrevChild(next);
    heir->setFocus(Qt::OtherFocusReason);
    return true;
}

void MessageBar::showMessage(ItemState kind, const QString &text, const QList<Way> &ways)
{
    m_kind = kind;
    showShapes();
    m_said = text;
    m_text->setText(withControlMarks(text));
    setAccessibleDescription(m_text->text());
    while (QLayoutItem *old = m_ways->takeAt(0)) {
        // Deleted when whoever clicked in it has returned, and not seen until then.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Way &way : ways) {
        auto *button = new QPushButton(way.text);
        button->setObjectName(u"messageWay%1"_s.arg(m_ways->count()));
        button->setAccessibleName(way.text);
        connect(button, &QPushButton::clicked, this, [this, go = way.go] {
            hide();
            go();
        });
        m_ways->addWidget(button);
    }
    show();
}
