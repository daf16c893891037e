// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/marker.h"

#include <condition_variable>
#include <mutex>

using namespace std::chrono;

/// Waits a moment; false where the check was stopped meanwhile.
static bool waitFor(const std::stop_token &stop, milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

Result<std::optional<QJsonObject>>
awaitMarker(const CheckContext &context, milliseconds within,
            const std::function<Result<std::optional<QJsonObject>>()> &look)
{
    const QDeadlineTimer until(std::min(within, context.timeLeft()));
    for (milliseconds pause(100);; pause = std::min<milliseconds>(2 * pause, seconds(5))) {
        Result<std::optional<QJsonObject>> found = look();
        if ((found && *found) || until.hasExpired() || context.stop.stop_requested())
            return found;
        if (!waitFor(context.stop, std::min(pause, milliseconds(until.remainingTime() + 1))))
            return found;
    }
}
