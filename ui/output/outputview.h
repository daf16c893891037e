// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>
#include <stop_token>

class OutputArea;
class OutputSource;
class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

/// What a command writes, as it comes, and a field to search it with (Ctrl+F, F3, Shift+F3). A file
/// is shown through a window, so that its length does not matter.
class OutputView : public QWidget
{
    Q_OBJECT
public:
    explicit OutputView(QWidget *parent = nullptr);
    ~OutputView() override;

    /// Bytes that are all there is by now, of something: what goes on with those shown of the same
    /// is the same output still.
    void setOutput(const QByteArray &bytes, const QString &of = {});
    /// A spool file with all its parts; they may still grow, see `refresh`.
    void setFile(const QString &path);
    /// The file has grown.
    void refresh();
    void find(bool backwards);

    OutputArea *area() const { return m_area; }
    /// All of it, or the lines of the selection, as the command wrote them; written beside the
    /// window's thread, and said here when it is done.
    void save(const QString &path, bool whole);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showSource(const OutputSource &source, bool goesOn);
    void makeMenu();
    QWidget *makeNote();
    /// Where to, asked without holding anything up.
    void chooseFile(bool whole);
    /// Saves what is shown and selected now, to the path it is given.
    std::function<void(const QString &)> saving(bool whole);
    void tellCopied(qint64 lines);
    void tell(const QString &text, bool offersSaving);
    void openSearch();
    void closeSearch();
    void takeFound(std::optional<qint64> place, const QByteArray &needle, bool backwards,
                   bool wrapped);
    void search(qint64 from, const QByteArray &needle, bool backwards, bool wrapped);
    void describe();

    OutputArea *m_area;
    /// What is shown without a file, and what it is of.
    QByteArray m_bytes;
    QString m_of;
    /// Counts the outputs that were shown.
    int m_shown = 0;
    QWidget *m_bar;
    QLineEdit *m_needle;
    QLabel *m_said;
    std::stop_source m_stop;
    QWidget *m_note;
    QLabel *m_noteText;
    QToolButton *m_saveSelected;
    QAction *m_copy;
    QAction *m_saveSelection;
    std::stop_source m_stopSaving;
};
