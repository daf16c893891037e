// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <stop_token>

class OutputArea;
class QLabel;
class QLineEdit;

/// What a command writes, as it comes, and a field to search it with (Ctrl+F, F3, Shift+F3). A file
/// is shown through a window, so that its length does not matter.
class OutputView : public QWidget
{
    Q_OBJECT
public:
    explicit OutputView(QWidget *parent = nullptr);
    ~OutputView() override;

    /// Bytes that are all there is.
    void setOutput(const QByteArray &bytes);
    /// A spool file with all its parts; they may still grow, see `refresh`.
    void setFile(const QString &path);
    /// The file has grown.
    void refresh();
    void find(bool backwards);

    OutputArea *area() const { return m_area; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openSearch();
    void closeSearch();
    void takeFound(std::optional<qint64> place, const QByteArray &needle, bool backwards,
                   bool wrapped);
    void search(qint64 from, const QByteArray &needle, bool backwards, bool wrapped);
    void describe();

    OutputArea *m_area;
    QWidget *m_bar;
    QLineEdit *m_needle;
    QLabel *m_said;
    std::stop_source m_stop;
};
