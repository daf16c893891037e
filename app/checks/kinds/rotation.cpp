// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/database.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

/// {target: NAME | url: ADDRESS, secret: NAME, old: NAME}: the database lets the new password in
/// and refuses the old one. A random one is refused too: a server that trusts everybody would
/// refuse none.
static CheckResult runRotationCheck(const CheckSpec &spec, const CheckContext &context)
{
    const auto place = sqlPlaceOf(spec.with, context);
    if (!place)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["old"_L1]))
        return blank(spec, u"old"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const auto before = sqlPlaceOf(spec.with, context, textOf(spec.with["old"_L1]));
    if (!*place || !before || !*before)
        return notConfigured(spec, (!*place ? place->error() : before->error()).text());
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
        "checks", "the new password is let in, the old and a random one are refused");
    sighting.vantage = sqlVantage(context, **place);
    if ((*place)->url.scheme() == "sqlite"_L1)
        return noAnswer(spec, QCoreApplication::translate("checks", "a file has no password"),
                        sighting);
    if ((*place)->password.trimmed() == (*before)->password.trimmed()) {
        sighting.seen =
            QCoreApplication::translate("checks", "the old and the new one are the same");
        sighting.reason = sighting.seen;
        sighting.evidence = sighting.seen.toUtf8();
        return answer(spec, false, sighting);
    }
    SqlPlace random = **place;
    random.password = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const std::pair<QString, SqlPlace> tries[] = {
        {QCoreApplication::translate("checks", "the new password"), **place},
        {QCoreApplication::translate("checks", "the old password"), **before},
        {QCoreApplication::translate("checks", "a random password"), random}};
    QStringList lines;
    QStringList wrong;
    for (const auto &[name, tried] : tries) {
        const bool isNew = lines.isEmpty();
        const Result<SqlRows> got = sqlAsk(tried, u"select 1"_s, context);
        const bool refused = !got && got.error().message.startsWith(wrongPassword);
        if (!got && !refused)
            return noAnswer(spec, got.error(), sighting);
        const QString line = name + u": "_s
            + (refused ? QString(wrongPassword) : QCoreApplication::translate("checks", "let in"));
        lines.append(line);
        if (refused == isNew)
            wrong.append(line);
    }
    sighting.seen = lines.join("; "_L1);
    sighting.evidence = lines.join(u'\n').toUtf8();
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "only the new password is let in")
        : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind rotationKind()
{
    return {u"rotation"_s,
            QT_TRANSLATE_NOOP("checks", "an old database password is refused"),
            1,
            {u"target"_s, u"url"_s, u"secret"_s, u"old"_s},
            runRotationCheck};
}
