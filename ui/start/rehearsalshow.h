// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QSize>

class Console;
class MainWindow;
struct RehearsalOptions;

/// Plays the whole rehearsal in the window and keeps pictures of it, light and dark, below the
/// output folder; then ends the program, 0 where all went as ordered.
class RehearsalShow : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the show.
    RehearsalShow(Console &console, MainWindow &window, QObject *parent = nullptr);
    /// Waits until the pictures are on the disk.
    ~RehearsalShow() override;

    void play(const RehearsalOptions &options);
    /// The window's size in pictures, device-independent pixels; an empty one changes nothing.
    void setSize(QSize size);
    /// Keeps pictures of what opens next, and ends the program.
    void keepPictures(const QString &folder);

private:
    void shoot(const QString &stage);
    void grab(const QString &name);
    void grabPages();
    void save(int number, const QString &name, Theme::Scheme scheme);
    void end(bool asOrdered, const QString &summary);

    Console &m_console;
    MainWindow &m_window;
    QString m_folder;
    QSize m_size {1440, 900};
    int m_number = 0;
};
