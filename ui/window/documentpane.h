// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QTextBrowser;

/// A document that the runbook names, to be read beside it: Markdown laid out, other text as it
/// is. Nothing that it names is loaded.
class DocumentPane : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPane(QWidget *parent = nullptr);

    /// Whether a file of that name is text that is shown here.
    static bool isText(const QString &path);
    /// Reads it beside the window's thread and shows it, at the heading that the fragment names.
    void open(const QUrl &file);

signals:
    /// A web page, a mail address or a file that is not shown here.
    void linkWanted(const QUrl &link);

private:
    void take(const Result<QByteArray> &bytes);
    void follow(const QUrl &link);
    void showHeading(const QString &anchor);

    QUrl m_file;
    QLabel *m_name;
    QTextBrowser *m_text;
};
