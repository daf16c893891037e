// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/sarif.h"

#include "runbook/preflight.h"

#include <QDir>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

static QString sarifLevel(Severity severity)
{
    return severity == Severity::Info ? u"note"_s : severityName(severity);
}

static QString sarifUri(const QString &path)
{
    return QDir::isAbsolutePath(path)
        ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
        : QString::fromUtf8(QUrl::toPercentEncoding(QDir::cleanPath(path), "/"));
}

/// `uri`: of the file the finding is about.
static QJsonObject sarifResult(const QString &uri, const Finding &finding, qsizetype rule)
{
    QJsonObject place {{u"artifactLocation"_s, QJsonObject {{u"uri"_s, uri}}}};
    if (finding.line > 0)
        place[u"region"_s] = QJsonObject {{u"startLine"_s, finding.line}};
    const QString text =
        finding.fix.isEmpty() ? finding.message : finding.message + u". "_s + finding.fix;
    return {{u"ruleId"_s, finding.rule},
            {u"ruleIndex"_s, rule},
            {u"level"_s, sarifLevel(finding.severity)},
            {u"message"_s, QJsonObject {{u"text"_s, text}}},
            {u"locations"_s, QJsonArray {QJsonObject {{u"physicalLocation"_s, place}}}}};
}

QJsonObject lintSarif(const QString &path, const QList<Finding> &findings, const QString &planPath)
{
    const QString uri = sarifUri(path);
    const QString planUri = planPath.isEmpty() ? uri : sarifUri(planPath);
    const QStringList names = preflightRules();
    QJsonArray rules;
    for (const QString &name : names)
        rules.append(QJsonObject {{u"id"_s, name}});
    QJsonArray results;
    for (const Finding &finding : findings)
        results.append(
            sarifResult(finding.line > 0 ? uri : planUri, finding, names.indexOf(finding.rule)));
    const QJsonObject driver {{u"name"_s, u"launch-console"_s},
                              {u"version"_s, QStringLiteral(LAUNCH_CONSOLE_VERSION)},
                              {u"rules"_s, rules}};
    const QJsonObject run {{u"tool"_s, QJsonObject {{u"driver"_s, driver}}},
                           {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray {run}}};
}
