// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Ticks of ten seconds for a source that replays them.
namespace RecordedTicks {

/// Ticks that are alike, but for their time.
struct Stretch
{
    int ticks;
    QByteArray tick;
};

inline const QByteArray well =
    R"("canary": {"n": 100, "errors": 0, "slow": 0}, "baseline": {"n": 900, "errors": 0, "slow": 0}, "health": "ok", "metrics": {"cpu": 0.5})";
inline const QByteArray failing =
    R"("canary": {"n": 100, "errors": 50, "slow": 0}, "baseline": {"n": 900, "errors": 0, "slow": 0}, "health": "ok", "metrics": {"cpu": 0.5})";
inline const QByteArray busy =
    R"("canary": {"n": 100, "errors": 0, "slow": 0}, "baseline": {"n": 900, "errors": 0, "slow": 0}, "health": "ok", "metrics": {"cpu": 0.9})";
inline const QByteArray silent = R"("canary": null, "baseline": null, "health": "missing")";
inline const QByteArray cpuUnknown =
    R"("canary": {"n": 100, "errors": 0, "slow": 0}, "baseline": {"n": 900, "errors": 0, "slow": 0}, "health": "ok")";

/// As lines of a recording.
inline QByteArray lines(const QList<Stretch> &stretches)
{
    QByteArray text;
    int t = 0;
    for (const Stretch &stretch : stretches) {
        for (int i = 0; i < stretch.ticks; ++i)
            text += "{\"t\": " + QByteArray::number(t += 10) + ", " + stretch.tick + "}\n";
    }
    return text;
}

} // namespace RecordedTicks
