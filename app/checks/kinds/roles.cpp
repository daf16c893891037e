// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// "ROLE PATH STATUS" or "ROLE METHOD PATH STATUS"; several statuses as 403/404.
struct RoleRow
{
    QString role;
    QByteArray method = "GET";
    QString path;
    QStringList statuses;
};

std::optional<RoleRow> roleRowOf(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    RoleRow row;
    if (words.size() == 4)
        row.method = words.takeAt(1).toUpper().toLatin1();
    if (words.size() != 3 || !words[1].startsWith(u'/'))
        return std::nullopt;
    row.role = words[0];
    row.path = words[1];
    row.statuses = words[2].split(u'/');
    for (const QString &status : std::as_const(row.statuses)) {
        if (status.size() != 3 || status.toInt() < 100)
            return std::nullopt;
    }
    return row;
}

bool isDenial(const QStringList &statuses)
{
    return std::ranges::all_of(statuses,
                               [](const QString &status) { return status.startsWith(u'4'); });
}

} // namespace

/// {url: ADDRESS | target: NAME, ca: FILE, tokens: {ROLE: TOKEN}, matrix: ["ROLE [METHOD] PATH
/// STATUS"..]}: each role gets that status there. The roles "nobody" and "anonymous" ask without a
/// token. At least one row lets in and one refuses; what no role finds is not refused; what is not
/// named is not proved, so the coverage is shown.
static CheckResult runRolesCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["matrix"_L1]))
        return blank(spec, u"matrix"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "every role as the matrix says");
    QList<RoleRow> rows;
    for (const QString &text : textsOf(spec.with["matrix"_L1])) {
        const std::optional<RoleRow> row = roleRowOf(text);
        if (!row)
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "\"%1\" is not of the form ROLE PATH STATUS")
                    .arg(text),
                sighting);
        rows.append(*row);
    }
    const auto denies = [](const RoleRow &row) { return isDenial(row.statuses); };
    if (std::ranges::all_of(rows, denies) || std::ranges::none_of(rows, denies))
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "a matrix that does not both let in and refuse proves nothing"),
            sighting);
    const QJsonObject tokens = spec.with["tokens"_L1].toObject();
    // A stranger is refused as well: a role whose token is missing would look like one that is.
    for (const RoleRow &row : std::as_const(rows)) {
        if (isBlank(tokens[row.role]) && row.role != "nobody"_L1 && row.role != "anonymous"_L1)
            return notConfigured(spec,
                                 QCoreApplication::translate(
                                     "checks",
                                     "the role %1 has no token; without one ask \"nobody\" and "
                                     "\"anonymous\"")
                                     .arg(row.role));
    }
    QStringList wrong;
    QStringList roles;
    QStringList places;
    QStringList found;
    QStringList notFound;
    for (const RoleRow &row : std::as_const(rows)) {
        Result<HttpRequest> request = webRequest({{u"url"_s, spec.with["url"_L1]},
                                                  {u"target"_s, spec.with["target"_L1]},
                                                  {u"ca"_s, spec.with["ca"_L1]}},
                                                 context, row.path);
        const Result<QString> token = withSecrets(context, textOf(tokens[row.role]));
        if (!request || !token)
            return notConfigured(spec, (request ? token.error() : request.error()).text());
        request->method = row.method;
        if (!token->isEmpty())
            request->headers.append(HttpHeader {"Authorization", "Bearer " + token->toUtf8()});
        const Result<HttpAnswer> got = webAsk(*request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request->url, got->peer);
        const QString line =
            u"%1 %2 %3: %4"_s.arg(row.role, QString::fromLatin1(row.method), row.path)
                .arg(got->status);
        sighting.evidence += line.toUtf8() + '\n';
        if (!row.statuses.contains(QString::number(got->status)))
            wrong.append(line);
        roles.append(row.role);
        places.append(QString::fromLatin1(row.method) + u' ' + row.path);
        if (got->status == 404)
            notFound.append(places.last());
        // Whoever looks at the request has found the place.
        else if (got->status < 500 && got->status != 401 && got->status != 410
                 && got->status != 429)
            found.append(places.last());
    }
    roles.removeDuplicates();
    places.removeDuplicates();
    const QString coverage =
        QCoreApplication::translate("checks", "%1 of %2 pairs of %3 roles tried")
            .arg(rows.size())
            .arg(roles.size() * places.size())
            .arg(roles.size());
    sighting.seen = wrong.isEmpty() ? coverage : wrong.join("; "_L1) + u"; "_s + coverage;
    sighting.reason = wrong.isEmpty() ? coverage : wrong.first();
    // A page that is nowhere refuses everybody, whatever the roles are.
    notFound.removeIf([&found](const QString &place) { return found.contains(place); });
    notFound.removeDuplicates();
    if (wrong.isEmpty() && !notFound.isEmpty())
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "%1: no role finds it, so that its absence shows no refusal")
                            .arg(notFound.join(", "_L1)),
                        sighting);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind rolesKind()
{
    return {u"roles"_s,
            QT_TRANSLATE_NOOP("checks", "each role may do what it should, and no more"),
            2,
            {u"url"_s, u"target"_s, u"ca"_s, u"tokens"_s, u"matrix"_s},
            runRolesCheck};
}
