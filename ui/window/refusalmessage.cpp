// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/refusalmessage.h"

#include "desk/console/console.h"
#include "desk/steps/stepdesk.h"
#include "ui/widgets/messagebar.h"

RefusalMessage::RefusalMessage(Console &console, MessageBar &message, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_message(message)
{
    connect(&console, &Console::appended, this, &RefusalMessage::take);
}

void RefusalMessage::start()
{
    m_said.clear();
    connect(m_console.steps(), &StepDesk::refused, this,
            [this](const ItemId &step, const Error &error) {
                m_step = step;
                m_said = error.text();
                m_over = false;
            });
}

void RefusalMessage::take(const Entry &entry)
{
    const auto *decided = std::get_if<StepDecided>(&entry.event);
    if (std::holds_alternative<StepStarted>(entry.event) || (decided && decided->step == m_step))
        m_over = true;
    look();
}

void RefusalMessage::look()
{
    const StepDesk *steps = m_console.steps();
    if (!steps || m_said.isEmpty() || m_message.isHidden() || m_message.text() != m_said)
        return;
    const std::optional<Error> now = m_over ? std::nullopt : steps->stillRefused();
    if (!now) {
        m_said.clear();
        m_message.hide();
    } else if (now->text() != m_said) {
        m_said = now->text();
        m_message.showMessage(ItemState::Fail, m_said);
    }
}
