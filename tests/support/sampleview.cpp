// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleview.h"

#include <QWidget>

namespace Sample {

Step step(int number, const QString &title, const QString &command)
{
    Step made;
    made.number = number;
    made.title = title;
    made.id = ItemId(QStringLiteral("canary/") + QString::number(number));
    made.line = 100 + number;
    if (!command.isEmpty())
        made.commands = {{QStringLiteral("bash"), command, 101 + number}};
    return made;
}

std::shared_ptr<Runbook> runbook(int itemsPerSection)
{
    auto made = std::make_shared<Runbook>();
    made->title = QStringLiteral("Sample launch");
    Phase checklist;
    checklist.id = PhaseId(QStringLiteral("pre-launch"));
    checklist.title = QStringLiteral("Pre-Launch Checklist");
    checklist.kind = PhaseKind::Checklist;
    const char *titles[] = {"Debug mode off",         "Force HTTPS",    "Secure cookies",
                            "Signing secret rotated", "Cache password", "Backups restored once",
                            "Error reports reach us", "CORS limited"};
    for (int s = 0; s < 4; ++s) {
        Section section;
        const bool nested = s % 2 == 1;
        section.id = ItemId(QStringLiteral("pre-launch/s%1").arg(s));
        section.level = nested ? 4 : 3;
        section.title = nested ? QStringLiteral("Secrets %1").arg(s)
                               : QStringLiteral("%1 Security").arg(s / 2 + 1);
        for (int i = 0; i < itemsPerSection; ++i) {
            ChecklistItem item;
            item.title = QString::fromLatin1(titles[i % 8]);
            item.id = ItemId(QStringLiteral("pre-launch/s%1/i%2").arg(s).arg(i));
            item.line = 10 + s * 20 + i;
            section.items.append(item);
        }
        checklist.sections.append(section);
    }
    Phase canary;
    canary.id = PhaseId(QStringLiteral("canary"));
    canary.title = QStringLiteral("Phase 2: Canary Deployment (T-2h)");
    canary.kind = PhaseKind::Procedure;
    canary.offset = std::chrono::hours(-2);
    Section steps;
    steps.id = ItemId(QStringLiteral("canary/steps"));
    steps.title = QStringLiteral("Deploy");
    steps.level = 2;
    steps.steps = {step(1, QStringLiteral("Deploy the canary (10%)"),
                        QStringLiteral("bash scripts/deploy.sh sample:v1\n")),
                   step(2, QStringLiteral("Watch it (5 minutes)"), {})};
    canary.sections = {steps};
    made->phases = {checklist, canary};
    made->contacts = {
        {QStringLiteral("On call"), QStringLiteral("Operator"), QStringLiteral("+00 000"), 200}};
    made->guides = {
        {QStringLiteral("API does not answer"), {QStringLiteral("Look at the log")}, {}, 220}};
    made->references = {{QStringLiteral("Docs"), QStringLiteral("Architecture"),
                         QStringLiteral("docs/none.md"), 210}};
    return made;
}

QDateTime now()
{
    return QDateTime::fromString(QStringLiteral("2026-11-23T18:42:00Z"), Qt::ISODate);
}

StateSource source()
{
    StateSource made;
    made.now = &Sample::now;
    made.item = [](const ItemId &id) {
        ItemStatus status;
        const size_t n =
            size_t(id.value.right(1).toInt() + id.value.at(id.value.size() - 4).digitValue() * 3);
        status.state = ItemState(n % itemStateCount);
        status.since = now().addSecs(-60 * qint64(n + 1));
        return status;
    };
    made.step = [](const ItemId &) { return StepStatus(); };
    made.isBound = [](const ItemId &id) { return !id.value.endsWith(QLatin1Char('5')); };
    return made;
}

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace Sample
