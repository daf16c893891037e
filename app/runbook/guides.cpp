// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/guides.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

/// A word of the title is worth this many of the steps.
static constexpr int titleWeight = 3;
/// One word that a step happens to share says little.
static constexpr int enough = 2;

/// Words that stand in guides and checks of any kind.
static bool saysLittle(const QString &word)
{
    static const QSet<QString> common {
        u"and"_s,     u"the"_s,        u"for"_s,           u"with"_s,       u"from"_s,
        u"are"_s,     u"all"_s,        u"not"_s,           u"see"_s,        u"check"_s,
        u"verify"_s,  u"review"_s,     u"read"_s,          u"look"_s,       u"whether"_s,
        u"ask"_s,     u"analyze"_s,    u"validate"_s,      u"high"_s,       u"issue"_s,
        u"problem"_s, u"setting"_s,    u"configuration"_s, u"configured"_s, u"common"_s,
        u"new"_s,     u"production"_s, u"test"_s,          u"working"_s,    u"http"_s,
        u"https"_s,   u"expected"_s,   u"none"_s,          u"has"_s,        u"have"_s,
        u"was"_s};
    return word.size() < 2 || common.contains(word);
}

static QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression breaks(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    const QStringList parts = text.toCaseFolded().split(breaks, Qt::SkipEmptyParts);
    for (QString word : parts) {
        // "errors" and "error" are the same trouble.
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
            word.chop(1);
        if (!saysLittle(word))
            words.insert(word);
    }
    return words;
}

const Guide *guideFor(const QList<Guide> &guides, const QString &words)
{
    const QSet<QString> wanted = wordsOf(words);
    const Guide *best = nullptr;
    qsizetype most = enough - 1;
    for (const Guide &guide : guides) {
        const QSet<QString> title = wordsOf(guide.title);
        const QSet<QString> steps = wordsOf(guide.steps.join(u' ')) - title;
        const qsizetype shared = titleWeight * (title & wanted).size() + (steps & wanted).size();
        if (shared > most) {
            most = shared;
            best = &guide;
        }
    }
    return best;
}

QString troubleWords(const QString &metric)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    if (metric == "errorRate"_L1)
        return u"error rate fehler"_s;
    if (metric == "latency"_L1)
        return u"slow latency response time langsam"_s;
    if (metric == "health"_L1)
        return u"health down unhealthy unavailable outage"_s;
    return QString(metric).replace(hump, u" "_s);
}
