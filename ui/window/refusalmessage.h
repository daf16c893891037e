// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>

class Console;
class MessageBar;
struct Entry;

/// Takes the message about a refused step away when its reason is gone, or when that step was
/// decided on or another begun; says it anew where only the words have changed.
class RefusalMessage : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RefusalMessage(Console &console, MessageBar &message, QObject *parent = nullptr);

    /// Listens to the steps of the launch that was just opened.
    void start();
    /// Looks whether what was said still holds.
    void look();

private:
    void take(const Entry &entry);

    Console &m_console;
    MessageBar &m_message;
    ItemId m_step;
    /// What was said of it; whatever else stands in the bar is left alone.
    QString m_said;
    bool m_over = false;
};
