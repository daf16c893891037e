// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paletteentries.h"

#include "launch/launch.h"
#include "ui/window/launchpages.h"
#include "ui/window/launchview.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

} // namespace

static void addPhaseEntries(const Phase &phase, LaunchPages &pages, QList<PaletteEntry> &entries)
{
    const auto show = [&pages](const ItemId &id) { return [&pages, id] { pages.showItem(id); }; };
    for (const Section &section : phase.sections) {
        for (const ChecklistItem &item : section.items)
            entries.append({item.title, Words::tr("item · %1").arg(phase.title), show(item.id)});
        for (const Step &step : section.steps) {
            entries.append({step.title, Words::tr("step · %1").arg(phase.title), show(step.id)});
            for (const Command &command : step.commands)
                entries.append({command.text.trimmed().section(u'\n', 0, 0),
                                Words::tr("command of “%1”").arg(step.title), show(step.id)});
        }
    }
}

QList<PaletteEntry> paletteEntries(const QList<QAction *> &actions, const Launch *launch,
                                   LaunchView &view, LaunchPages &pages)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->objectName().startsWith("tab"_L1))
            entries.append({action->text(), Words::tr("command"), [action] { action->trigger(); }});
    }
    if (!launch)
        return entries;
    for (const QString &id : view.ids()) {
        entries.append({view.page(id)->accessibleName(), Words::tr("page"), [&view, &pages, id] {
                            view.showPage(id);
                            pages.focusList();
                        }});
    }
    for (const Phase &phase : launch->runbook()->phases)
        addPhaseEntries(phase, pages, entries);
    for (const Guide &guide : launch->runbook()->guides) {
        entries.append({guide.title, Words::tr("guide"),
                        [&pages, title = guide.title] { pages.openGuide(title, {}); }});
    }
    for (const Contact &contact : launch->runbook()->contacts) {
        entries.append({u"%1: %2"_s.arg(contact.title, contact.address), Words::tr("contact"),
                        [&view] { view.showPage(u"help"_s); }});
    }
    return entries;
}
