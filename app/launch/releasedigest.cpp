// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/releasedigest.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The first digest in it, whole.
static QString firstDigest(const QString &text)
{
    static const QRegularExpression digest(u"sha256:[0-9a-f]{64}(?![0-9a-f])"_s);
    return digest.match(text).captured();
}

/// "HOST/NAME:TAG@DIGEST" is of the release "NAME:TAG".
static bool isImageOf(const QString &image, const QString &release)
{
    const QString name = image.section(u'@', 0, 0);
    const QString wanted = release.section(u'@', 0, 0);
    return !wanted.isEmpty() && (name == wanted || name.endsWith(u'/' + wanted));
}

/// The parameters of each look at the release's image: the check's own, or those of its parts.
static QList<QJsonObject> looksAtRelease(const QString &kind, const QJsonObject &with,
                                         const QString &release)
{
    QList<QJsonObject> looks;
    const auto take = [&](const QString &name, const QJsonObject &parameters) {
        if (name == "registry"_L1 && isImageOf(parameters["image"_L1].toString(), release))
            looks.append(parameters);
    };
    take(kind, with);
    if (kind == "all"_L1) {
        for (const QJsonValue &part : with["checks"_L1].toArray())
            take(part["kind"_L1].toString(), part["with"_L1].toObject());
    }
    return looks;
}

QString digestNamedByPlan(const Plan &plan, const QString &release)
{
    QStringList named {firstDigest(release.section(u'@', 1))};
    for (const CheckSpec &spec : plan.checks) {
        const QList<QJsonObject> looks = looksAtRelease(spec.kind, spec.with, release);
        for (const QJsonObject &look : looks) {
            named.append(firstDigest(look["digest"_L1].toString()));
            named.append(firstDigest(look["image"_L1].toString().section(u'@', 1)));
        }
    }
    named.removeAll(QString());
    named.removeDuplicates();
    return named.size() == 1 ? named.constFirst() : QString();
}

std::optional<QString> digestAnswered(const CheckResult &result, const QString &release)
{
    const QList<QJsonObject> looks = looksAtRelease(result.kind, result.parameters, release);
    if (looks.isEmpty() || (result.verdict != Verdict::Pass && result.verdict != Verdict::Fail))
        return std::nullopt;
    if (result.verdict == Verdict::Fail)
        return QString();
    // "IMAGE is DIGEST", in whatever language; the image may be called by a digest itself.
    const QString image = looks.constFirst()["image"_L1].toString();
    const qsizetype at = result.seen.indexOf(image);
    if (at < 0)
        return std::nullopt;
    const QString digest = firstDigest(result.seen.sliced(at + image.size()));
    return digest.isEmpty() ? std::nullopt : std::optional(digest);
}
