// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/targetsup.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TargetsUp {

/// One of the texts, as a value in PromQL that is a pattern.
static QString oneOf(QStringList texts)
{
    static const QRegularExpression special(uR"(([\\.+*?()|\[\]{}^$]))"_s);
    texts.removeDuplicates();
    for (QString &text : texts)
        text.replace(special, uR"(\\1)"_s);
    QString pattern = texts.join(u'|');
    // Once for the pattern, once for the quotes around it.
    return pattern.replace(u"\\"_s, uR"(\\)"_s).replace(u'"', uR"(\")"_s);
}

QString query(const QStringList &targets)
{
    QStringList jobs;
    QStringList instances;
    for (const QString &target : targets) {
        jobs.append(target.section(u'\x1f', 0, 0));
        instances.append(instanceOf(target));
    }
    return u"up{job=~\"%1\",instance=~\"%2\"}"_s.arg(oneOf(jobs), oneOf(instances));
}

QStringList failing(const ScrapedPages &ups, qint64 since)
{
    QStringList targets;
    for (const auto &[target, scrapes] : ups.ofTarget) {
        if (scrapes.empty() || scrapes.rbegin()->first < since)
            continue;
        const QList<Sample> &newest = scrapes.rbegin()->second;
        if (std::ranges::any_of(newest,
                                [](const Sample &s) { return s.name == "up"_L1 && s.value == 0; }))
            targets.append(target);
    }
    return targets;
}

QString instanceOf(const QString &target)
{
    return target.section(u'\x1f', 1, 1);
}

} // namespace TargetsUp
