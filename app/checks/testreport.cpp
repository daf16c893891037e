// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/testreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addFailure(TestReport &report, const QString &name)
{
    ++report.failed;
    if (report.failures.size() < 20)
        report.failures.append(name);
}

/// A time as ISO 8601 has it; without a zone it is taken for UTC.
void takeTime(TestReport &report, const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    if (time.isValid())
        report.made = std::max(report.made.value_or(0), time.toSecsSinceEpoch());
}

Result<TestReport> readJUnit(const QByteArray &bytes)
{
    TestReport report;
    QXmlStreamReader xml(bytes);
    QString name;
    bool counted = false;
    qint64 said = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "testsuite"_L1 || xml.name() == "testsuites"_L1) {
            const QXmlStreamAttributes about = xml.attributes();
            said = std::max(said,
                            about.value("failures"_L1).toLongLong()
                                + about.value("errors"_L1).toLongLong());
            takeTime(report, about.value("timestamp"_L1).toString());
        } else if (xml.name() == "testcase"_L1) {
            ++report.total;
            counted = false;
            const QXmlStreamAttributes about = xml.attributes();
            name = u"%1 %2"_s.arg(about.value("classname"_L1), about.value("name"_L1)).simplified();
            report.ran.append(name);
        } else if ((xml.name() == "failure"_L1 || xml.name() == "error"_L1) && !counted) {
            counted = true;
            addFailure(report, name);
        } else if (xml.name() == "skipped"_L1) {
            ++report.skipped;
            if (!report.ran.isEmpty() && report.ran.constLast() == name)
                report.ran.removeLast();
        }
    }
    if (xml.hasError())
        return failure(QCoreApplication::translate("checks", "the report cannot be read: %1")
                           .arg(xml.errorString()));
    // Names of failures may be left out; that there were some may not.
    if (said > report.failed)
        return failure(
            QCoreApplication::translate("checks", "the report says that %1 failed, and names %2")
                .arg(said)
                .arg(report.failed));
    report.passed = report.total - report.failed - report.skipped;
    return report;
}

/// A scan that broke off writes a report, too.
bool ranThrough(const QJsonValue &run)
{
    return std::ranges::none_of(run["invocations"_L1].toArray(), [](const QJsonValue &invocation) {
        return invocation["executionSuccessful"_L1].isBool()
            && !invocation["executionSuccessful"_L1].toBool();
    });
}

std::optional<Result<TestReport>> readSarif(const QJsonObject &json)
{
    if (!json["runs"_L1].isArray())
        return std::nullopt;
    TestReport report;
    for (const QJsonValue &run : json["runs"_L1].toArray()) {
        // Without results the tool did not look; an empty list is what it found.
        if (!run["results"_L1].isArray())
            return failure(QCoreApplication::translate(
                "checks",
                "a run of the report says nothing of what it found: that proves nothing"));
        if (!ranThrough(run))
            return failure(QCoreApplication::translate(
                "checks", "a tool of the report says that it did not run through"));
        for (const QJsonValue &invocation : run["invocations"_L1].toArray())
            takeTime(report, invocation["endTimeUtc"_L1].toString());
        // A run is the one thing looked at; what it found are failures.
        ++report.total;
        for (const QJsonValue &result : run["results"_L1].toArray()) {
            const QString level = result["level"_L1].toString(u"warning"_s);
            if (level == "error"_L1 || level == "warning"_L1)
                addFailure(report, result["ruleId"_L1].toString());
        }
    }
    return report;
}

TestReport readResults(const QJsonArray &results)
{
    TestReport report;
    for (const QJsonValue &result : results) {
        ++report.total;
        QString status = result["status"_L1].toString();
        if (status.isEmpty())
            status = result["outcome"_L1].toString();
        status = status.toLower();
        const QString name = result["name"_L1].toString(result["nodeid"_L1].toString());
        if (status.startsWith("skip"_L1)) {
            ++report.skipped;
            continue;
        }
        report.ran.append(name);
        if (!status.startsWith("pass"_L1) && status != "ok"_L1 && status != "success"_L1)
            addFailure(report, name);
    }
    report.passed = report.total - report.failed - report.skipped;
    return report;
}

/// Nothing where it is no such report; an Error where its numbers do not add up.
std::optional<Result<TestReport>> readNumbers(const QJsonObject &json)
{
    const auto number = [&json](std::initializer_list<QLatin1StringView> names) {
        for (const QLatin1StringView name : names) {
            if (json[name].isDouble())
                return json[name].toInteger();
        }
        return qint64(-1);
    };
    TestReport report;
    report.total = number({"total"_L1, "tests"_L1, "checked"_L1});
    const qint64 failed = number({"failed"_L1, "failures"_L1, "vulnerabilities"_L1});
    report.failed =
        std::max<qint64>(0, failed) + std::max<qint64>(0, number({"errors"_L1, "error"_L1}));
    // What was expected to fail says no more than what was left out.
    report.skipped =
        std::max<qint64>(0, number({"skipped"_L1})) + std::max<qint64>(0, number({"xfailed"_L1}));
    report.passed = number({"passed"_L1});
    // pytest leaves out what is zero.
    if (report.total < 0 || (failed < 0 && report.passed < 0))
        return std::nullopt;
    if (report.passed < 0)
        return report;
    report.passed += std::max<qint64>(0, number({"xpassed"_L1}));
    if (report.passed + report.failed + report.skipped != report.total)
        return failure(QCoreApplication::translate(
                           "checks", "the report counts %1 tests, but says of %2 how they ended")
                           .arg(report.total)
                           .arg(report.passed + report.failed + report.skipped));
    return report;
}

} // namespace

Result<TestReport> readTestReport(const QByteArray &bytes)
{
    if (bytes.trimmed().startsWith('<'))
        return readJUnit(bytes);
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isArray())
        return readResults(json.array());
    if (const std::optional<Result<TestReport>> report = readSarif(json.object()))
        return *report;
    for (const QJsonObject &numbers : {json["summary"_L1].toObject(), json.object()}) {
        std::optional<Result<TestReport>> report = readNumbers(numbers);
        if (!report)
            continue;
        // As pytest writes it, in seconds, or as a text.
        const QJsonValue created = json["created"_L1];
        if (*report && created.isDouble())
            (*report)->made = qint64(created.toDouble());
        else if (*report)
            takeTime(**report, created.toString(json["timestamp"_L1].toString()));
        return *report;
    }
    return failure(
        QCoreApplication::translate("checks", "this is neither a JUnit nor a JSON report"));
}

Result<QStringList> schemaOperations(const QByteArray &schema)
{
    static const QStringList methods {u"get"_s,  u"put"_s,     u"post"_s,  u"delete"_s,
                                      u"head"_s, u"options"_s, u"patch"_s, u"trace"_s};
    const QJsonObject paths = QJsonDocument::fromJson(schema)["paths"_L1].toObject();
    QStringList operations;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject about = path.value().toObject();
        for (const QString &method : methods) {
            if (about.contains(method))
                operations.append(method.toUpper() + u' ' + path.key());
        }
    }
    if (operations.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "this is no OpenAPI schema with operations"));
    return operations;
}

QStringList untestedOperations(const QStringList &operations, const TestReport &report)
{
    const QString names = report.ran.join(u'\n');
    QStringList untested;
    for (const QString &operation : operations) {
        const QRegularExpression named(
            u"(?<!\\w)%1(?![\\w/{.-])"_s.arg(QRegularExpression::escape(operation)));
        if (!named.match(names).hasMatch())
            untested.append(operation);
    }
    return untested;
}
