// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runbook.h"

using namespace Qt::StringLiterals;

const Phase *Runbook::phase(const PhaseId &id) const
{
    for (const Phase &phase : phases) {
        if (phase.id == id)
            return &phase;
    }
    return nullptr;
}

template <typename T>
static const T *findIn(const QList<T> &list, const ItemId &id)
{
    for (const T &entry : list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const ChecklistItem *Runbook::item(const ItemId &id) const
{
    for (const Phase &phase : phases) {
        for (const Section &section : phase.sections) {
            if (const ChecklistItem *item = findIn(section.items, id))
                return item;
        }
    }
    return nullptr;
}

const Step *Runbook::step(const ItemId &id) const
{
    for (const Phase &phase : phases) {
        for (const Section &section : phase.sections) {
            if (const Step *step = findIn(section.steps, id))
                return step;
        }
    }
    return nullptr;
}

const Phase *Runbook::phaseOf(const ItemId &id) const
{
    for (const Phase &phase : phases) {
        for (const Section &section : phase.sections) {
            if (findIn(section.items, id) || findIn(section.steps, id))
                return &phase;
        }
    }
    return nullptr;
}

const QList<Contact> &Runbook::contactsForRollback() const
{
    return rollbackContacts.isEmpty() ? contacts : rollbackContacts;
}

bool Runbook::isCritical(const ItemId &id) const
{
    for (const Phase &phase : phases) {
        for (const Section &section : phase.sections) {
            if (const ChecklistItem *item = findIn(section.items, id))
                return item->critical || section.critical;
        }
    }
    return false;
}

QString phaseKindName(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Checklist: return u"checklist"_s;
    case PhaseKind::Procedure: return u"procedure"_s;
    case PhaseKind::Rollback: return u"rollback"_s;
    case PhaseKind::PostLaunch: return u"postLaunch"_s;
    case PhaseKind::Maintenance: return u"maintenance"_s;
    case PhaseKind::SignOff: return u"signOff"_s;
    case PhaseKind::Troubleshooting: return u"troubleshooting"_s;
    case PhaseKind::Contacts: return u"contacts"_s;
    case PhaseKind::Reference: return u"reference"_s;
    case PhaseKind::Other: return u"other"_s;
    }
    return u"other"_s;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Info: return u"info"_s;
    }
    return u"info"_s;
}
