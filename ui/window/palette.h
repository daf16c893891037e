// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

/// One thing the palette can find.
struct PaletteEntry
{
    QString title;
    /// "item", "step", "page", "command", "contact"; translated.
    QString kind;
    std::function<void()> go;
};

/// Ctrl+K: type a few letters, press Enter. Lies over the window's top, is never modal.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);

    void open(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void filter(const QString &words);
    void choose();

    QList<PaletteEntry> m_entries;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
};
