// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sources/source.h"
#include "canary/tickreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Plays recorded ticks, one a sample; the target's "replay" names the file.
class ReplaySource : public Source
{
public:
    explicit ReplaySource(QList<Tick> ticks)
        : m_ticks(std::move(ticks))
    {
    }

    SourceSample sample(std::stop_token) override
    {
        SourceSample sample;
        if (!m_marked || m_next == m_ticks.size()) {
            sample.trouble = m_marked
                ? QCoreApplication::translate("canary", "the recording is at its end")
                : QString();
            // What was recorded says nothing about the time after it.
            if (m_marked)
                sample.state = MetricState::SourceDown;
            m_marked = true;
            return sample;
        }
        const Tick &tick = m_ticks.at(m_next++);
        return {tick.canary ? MetricState::Ok : MetricState::NoData,
                tick.canary,
                tick.baseline,
                tick.health,
                tick.latency,
                tick.trouble,
                tick.metrics,
                tick.quantiles};
    }

private:
    QList<Tick> m_ticks;
    qsizetype m_next = 0;
    bool m_marked = false;
};

Result<std::unique_ptr<Source>> replaySource(const SourceSettings &settings)
{
    const QString path = settings.targets.value(settings.plan.source).value("replay"_L1).toString();
    if (path.isEmpty())
        return nullptr;
    auto recording = readTickFile(path);
    if (!recording)
        return std::unexpected(recording.error());
    return std::make_unique<ReplaySource>(std::move(recording->ticks));
}
