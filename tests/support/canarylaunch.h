// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/canary/canarywatch.h"
#include "desk/steps/stepdesk.h"
#include "support/entriesof.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// A launch past T-0 whose runbook deploys a canary, with what moves and watches it. Promotion and
/// rollback leave a line each in "runs.log".
class CanaryLaunch
{
public:
    struct Wishes
    {
        /// The plan's target that is watched; by default nobody listens there.
        QByteArray source = R"(scrape: "http://127.0.0.1:9/metrics")";
        QByteArray healthyFor = "5m";
        QByteArray promote = "echo promoted >>runs.log";
        QByteArray rollback = "echo back >>runs.log";
        /// What the commands call, by name in the folder "scripts".
        QHash<QString, QByteArray> scripts = {};
        /// Further lines of the plan's canary.
        QByteArray canary;
        /// Further phases of the runbook.
        QByteArray phases;
        double speed = 1;
    };

    /// A source that replays "ticks.jsonl".
    static inline const QByteArray recorded = R"(replay: "@TICKS@")";

    /// Words of what was refused; empty: it is open, and nobody watches yet.
    QString open(const Wishes &wishes)
    {
        home = std::make_unique<OwnHome>();
        QDir().mkpath(home->path(QStringLiteral("scripts")));
        for (const auto &[name, bytes] : wishes.scripts.asKeyValueRange())
            write(QStringLiteral("scripts/") + name, bytes);
        write(QStringLiteral("launch.md"), runbook + wishes.phases);
        write(QStringLiteral("launch.plan.yaml"),
              QByteArray(plan)
                      .replace("@SOURCE@", wishes.source)
                      .replace("@TICKS@", home->path(QStringLiteral("ticks.jsonl")).toUtf8())
                      .replace("@HEALTHY@", wishes.healthyFor)
                      .replace("@PROMOTE@", wishes.promote)
                      .replace("@ROLLBACK@", wishes.rollback)
                  + wishes.canary);
        const auto preview = previewRunbook(home->path(QStringLiteral("launch.md")));
        if (!preview)
            return preview.error().text();
        auto made = trustedLaunch(*home, *preview, actor, std::chrono::seconds(-5), wishes.speed);
        if (!made)
            return made.error().text();
        launch = std::move(*made);
        return {};
    }
    /// As a console does that opens the launch.
    void takeUp()
    {
        watch.reset();
        desk = std::make_unique<StepDesk>(*launch);
        watch = std::make_unique<CanaryWatch>(*launch, *desk);
        desk->reconcile();
    }
    void close()
    {
        watch.reset();
        desk.reset();
        launch.reset();
        home.reset();
    }

    /// Words of the refusal; empty: it is in the ledger.
    QString tell(const PersonId &who, const Event &event) const
    {
        QString refused;
        launch->submit(who, event, [&refused](const Result<QList<Entry>> &entries) {
            if (!entries)
                refused = entries.error().text();
        });
        launch->drain();
        return refused;
    }
    /// The deployment has passed and the canary takes traffic.
    QString deploy() const
    {
        const ItemId step = deployStep();
        QString refused = tell(actor, StepStarted {.step = step, .attempt = 1, .spool = spool()});
        refused += tell(actor, StepFinished {.step = step, .attempt = 1, .outcome = passed()});
        return refused + tell(actor, started());
    }
    ItemId deployStep() const
    {
        return launch->runbook()->phases.first().sections.first().steps.first().id;
    }
    static CanaryStarted started() { return {.release = QStringLiteral("thing:v1"), .share = 0.1}; }
    QString spool() const { return home->path(QStringLiteral("spool")); }
    static QString passed() { return QStringLiteral("passed"); }
    const CanaryStatus &canary() const { return launch->state().canary(); }
    QByteArray log() const
    {
        QFile file(home->path(QStringLiteral("runs.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// How many entries of a kind there are.
    int count(const char *kind) const
    {
        return int(std::ranges::count_if(entriesOf(*launch), [kind](const Entry &entry) {
            return eventKind(entry.event) == QLatin1StringView(kind);
        }));
    }
    /// False where the file cannot be written.
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(home->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    const PersonId actor {QStringLiteral("operator-1")};
    std::unique_ptr<OwnHome> home;
    std::unique_ptr<Launch> launch;
    std::unique_ptr<StepDesk> desk;
    std::unique_ptr<CanaryWatch> watch;

private:
    static inline const QByteArray runbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   echo deployed >>runs.log
   ```
)";
    static inline const QByteArray plan =
        R"(launch: { title: A launch, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
targets:
  metrics: { @SOURCE@ }
canary:
  source: metrics
  select: { canary: 'v="2"', baseline: 'v="1"', dialect: generic }
  limits: { errorRate: "0.05" }
  promote: { healthyFor: @HEALTHY@, command: "@PROMOTE@" }
  rollback: { command: "@ROLLBACK@" }
)";
};
