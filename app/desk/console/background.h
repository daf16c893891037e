// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

/// Runs `work` on a thread of its own and hands its value to `then` on the thread of `context`;
/// when the context is gone by then the value is dropped. For the few long things of a desk; checks
/// have lanes of their own.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([value, work = std::move(work)] { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, context,
                     [value, then = std::move(then)] { then(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}
