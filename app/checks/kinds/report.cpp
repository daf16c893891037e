// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/parameters.h"
#include "checks/testreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// {file: PATH, maxAge: 7d, maxFailures: 0, minTests: 1, contains: TEXT, operations: FILE}: a
/// report of another tool is new enough and has no more failures than that. A report of nothing
/// proves nothing. `contains`: what ties it to the release, an image's digest. `operations`: an
/// OpenAPI schema, as JSON; every operation of it is named by a test that ran.
static CheckResult runReportCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["file"_L1]))
        return blank(spec, u"file"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString path = pathOf(context, textOf(spec.with["file"_L1]));
    const auto age = durationOf(spec.with["maxAge"_L1].toString(u"7d"_s));
    const Result<qint64> failures = countOf(spec.with["maxFailures"_L1], 0);
    const Result<qint64> tests = countOf(spec.with["minTests"_L1], 1);
    if (!failures || !tests)
        return noAnswer(spec, failures ? tests.error() : failures.error());
    const qint64 most = *failures;
    const qint64 least = *tests;
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
                            "checks", "at most %1 failures in %2 tests or more, at most %3 old")
                            .arg(most)
                            .arg(least)
                            .arg(spec.with["maxAge"_L1].toString(u"7d"_s));
    if (!age)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no duration")
                            .arg(textOf(spec.with["maxAge"_L1])),
                        sighting);
    const Result<FileFacts> facts = statFile(context, path);
    const Result<qint64> now = facts ? hostSeconds(context) : std::unexpected(facts.error());
    if (!now)
        return noAnswer(spec, now.error(), sighting);
    if (!facts->exists)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "there is no report %1").arg(path),
                        sighting);
    const Result<QByteArray> bytes = context.host.readFile(path, fileCap, context.stop);
    const Result<TestReport> report =
        bytes ? readTestReport(*bytes) : std::unexpected(bytes.error());
    if (!report)
        return noAnswer(spec, report.error(), sighting);
    sighting.evidence = *bytes;
    qint64 old = *now - facts->modified;
    if (old < -300)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "the file comes from the future: one clock is wrong"),
                        sighting);
    // A copy is younger than what it says.
    if (report->made)
        old = std::max(old, *now - *report->made);
    sighting.seen =
        QCoreApplication::translate("checks", "%1 tests, %2 failed, %3 skipped, %4 h old")
            .arg(report->total)
            .arg(report->failed)
            .arg(report->skipped)
            .arg(moving(old / 3600));
    if (report->total == 0 || report->total == report->skipped)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "nothing was tested: that proves nothing"),
            sighting);
    if (report->passed == 0 && report->failed <= most)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "nothing passed: that proves nothing"),
            sighting);
    QStringList wrong;
    if (report->failed > most)
        wrong.append(QCoreApplication::translate("checks", "%1 failed: %2")
                         .arg(report->failed)
                         .arg(report->failures.mid(0, 5).join(", "_L1)));
    if (report->total - report->skipped < least)
        wrong.append(QCoreApplication::translate("checks", "only %1 tests ran")
                         .arg(report->total - report->skipped));
    if (old > age->count())
        wrong.append(
            QCoreApplication::translate("checks", "it is %1 h old").arg(moving(old / 3600)));
    if (spec.with.contains("operations"_L1)) {
        const Result<QByteArray> schema = context.host.readFile(
            pathOf(context, textOf(spec.with["operations"_L1])), fileCap, context.stop);
        const Result<QStringList> operations =
            schema ? schemaOperations(*schema) : std::unexpected(schema.error());
        if (!operations)
            return noAnswer(spec, operations.error(), sighting);
        const QStringList untested = untestedOperations(*operations, *report);
        sighting.seen += QCoreApplication::translate("checks", ", %1 of %2 operations")
                             .arg(operations->size() - untested.size())
                             .arg(operations->size());
        if (!untested.isEmpty())
            wrong.append(QCoreApplication::translate("checks", "not tested: %1")
                             .arg(untested.mid(0, 5).join(", "_L1)));
    }
    if (const QString text = textOf(spec.with["contains"_L1]); !bytes->contains(text.toUtf8()))
        wrong.append(QCoreApplication::translate("checks", "it does not name %1").arg(text));
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind reportKind()
{
    return {
        u"report"_s,
        QT_TRANSLATE_NOOP("checks", "a report of another tool is new and without failures"),
        3,
        {u"file"_s, u"maxAge"_s, u"maxFailures"_s, u"minTests"_s, u"contains"_s, u"operations"_s},
        runReportCheck};
}
