// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>

/// Of the narrowest place that is reasonable, in characters.
static constexpr int fewCharacters = 24;

WrappingLabel::WrappingLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

/// Words have no signal of their own that tells of a change.
void WrappingLabel::measure() const
{
    if (m_wide >= 0 && m_measured == text())
        return;
    ensurePolished();
    m_measured = text();
    m_heights.clear();
    const QMargins margins = contentsMargins();
    m_wide = fontMetrics().size(0, m_measured).width() + 2 * margin() + margins.left()
        + margins.right() + 1;
}

QSize WrappingLabel::sizeHint() const
{
    measure();
    return {m_wide, heightForWidth(m_wide)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    measure();
    const int narrow = std::min(m_wide, fewCharacters * fontMetrics().averageCharWidth());
    return {narrow, heightForWidth(m_wide)};
}

int WrappingLabel::heightForWidth(int width) const
{
    measure();
    width = std::min(width, m_wide);
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

void WrappingLabel::changeEvent(QEvent *event)
{
    m_wide = -1;
    QLabel::changeEvent(event);
}
