// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputview.h"

#include "ui/theme.h"
#include "ui/verdictstyle.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

/// Longer lines are shown cut; the spool keeps them whole.
static constexpr qsizetype shownLineLength = 4000;

OutputView::OutputView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(Theme::fixed());
    setProperty("paper", true);
    setMaximumBlockCount(lineCap);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    setPlaceholderText(tr("Nothing was written yet."));
    m_timer.setSingleShot(true);
    m_timer.setInterval(50);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::flush);
}

void OutputView::setOutput(const QByteArray &bytes)
{
    clear();
    m_pending = bytes;
    m_format = {};
    flush();
}

void OutputView::append(const QByteArray &bytes)
{
    m_pending += bytes;
    if (!m_timer.isActive())
        m_timer.start();
}

/// One of the eight colours, as this program means them.
static QColor sgrColor(int code, const QPalette &palette)
{
    switch (code % 10) {
    case 1: return toneColor(Tone::Limit, palette);
    case 2: return toneColor(Tone::Good, palette);
    case 3: return toneColor(Tone::Warn, palette);
    case 4:
    case 6: return toneColor(Tone::Accent, palette);
    case 5: return toneColor(Tone::Waived, palette);
    case 0: return toneColor(Tone::Muted, palette);
    default: return palette.color(QPalette::Text);
    }
}

void OutputView::applyCodes(const QByteArray &codes)
{
    const QList<QByteArray> parts = codes.split(';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int code = parts.at(i).toInt();
        if (code == 38 || code == 48)
            i += i + 1 < parts.size() && parts.at(i + 1) == "5" ? 2 : 4;
        else if (code == 0)
            m_format = {};
        else if (code == 1)
            m_format.setFontWeight(QFont::DemiBold);
        else if (code == 22)
            m_format.setFontWeight(QFont::Normal);
        else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97))
            m_format.setForeground(sgrColor(code, palette()));
        else if (code == 39)
            m_format.clearForeground();
    }
}

void OutputView::flush()
{
    QByteArray bytes;
    bytes.swap(m_pending);
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QByteArray plain;
    qsizetype column = 0;
    const auto put = [&] {
        if (!plain.isEmpty())
            cursor.insertText(QString::fromUtf8(plain), m_format);
        plain.clear();
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '\x1b') {
            qsizetype end = i + 1;
            if (end < bytes.size() && bytes.at(end) == '[') {
                ++end;
                while (end < bytes.size() && (bytes.at(end) < '@' || bytes.at(end) > '~'))
                    ++end;
            } else if (end < bytes.size() && bytes.at(end) == ']') {
                // A title or a link: to BEL, or to the backslash of ESC \.
                while (end < bytes.size() && bytes.at(end) != '\x07' && bytes.at(end) != '\\')
                    ++end;
            }
            if (end >= bytes.size()) {
                // The rest of the escape has not come yet.
                m_pending = bytes.mid(i).left(64);
                break;
            }
            if (bytes.at(end) == 'm') {
                put();
                applyCodes(bytes.mid(i + 2, end - i - 2));
            }
            i = end;
        } else if (c == '\n') {
            plain += c;
            column = 0;
        } else if ((uchar(c) >= 0x20 || c == '\t') && ++column <= shownLineLength) {
            plain += c;
        }
    }
    put();
    cursor.endEditBlock();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}
