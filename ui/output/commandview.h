// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

/// A command exactly as it will run, highlighted by the language of its fence.
class CommandView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommandView(QWidget *parent = nullptr);
    ~CommandView() override;

    /// `language` as the fence names it ("bash", "python"); empty: a shell.
    void setCommand(const QString &text, const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void highlight();

    class Private;
    std::unique_ptr<Private> d;
};
