// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchprivate.h"

static void shareText(const QString &before, QString &text)
{
    if (text == before)
        text = before;
}

/// A check mostly answers what it answered before: equal texts are kept once.
static void shareTexts(const CheckResult &before, CheckResult &result)
{
    result.item = before.item;
    shareText(before.kind, result.kind);
    shareText(before.expected, result.expected);
    shareText(before.seen, result.seen);
    shareText(before.reason, result.reason);
    shareText(before.advice, result.advice);
    shareText(before.vantage, result.vantage);
    shareText(before.probe, result.probe);
    shareText(before.excerpt, result.excerpt);
    shareText(before.evidence.sha256, result.evidence.sha256);
    shareText(before.evidence.mediaType, result.evidence.mediaType);
    if (before.parameters == result.parameters)
        result.parameters = before.parameters;
    if (before.finding == result.finding)
        result.finding = before.finding;
}

/// Texts are shared with those of entries before it: what comes again and again costs little.
void Launch::Private::keep(Entry entry)
{
    if (!entries.isEmpty()) {
        shareText(entries.constLast().actor.value, entry.actor.value);
        shareText(entries.constLast().boot, entry.boot);
    }
    if (auto *check = std::get_if<CheckFinished>(&entry.event)) {
        const auto known = state.item(check->result.item, entry.time).result;
        if (known)
            shareTexts(*known, check->result);
    }
    state.apply(entry);
    index.add(entries.size(), entry.event);
    entries.append(std::move(entry));
}
