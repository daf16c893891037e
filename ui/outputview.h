// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QTimer>

/// What a command writes, as it comes: colours and bold of ANSI SGR, every other escape dropped.
/// Chunks are gathered and shown twenty times a second; the oldest lines go when there are too
/// many.
class OutputView : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int lineCap = 20'000;

    explicit OutputView(QWidget *parent = nullptr);

    void setOutput(const QByteArray &bytes);
    void append(const QByteArray &bytes);

private:
    void flush();
    void applyCodes(const QByteArray &codes);

    QByteArray m_pending;
    QTextCharFormat m_format;
    QTimer m_timer;
};
