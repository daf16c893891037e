// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/catalog.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// What a part says of the whole: a failure is one, whatever else could not be seen.
int weight(Verdict verdict)
{
    static const Verdict order[] = {Verdict::Pass,  Verdict::Warn,        Verdict::NotConfigured,
                                    Verdict::Error, Verdict::Interrupted, Verdict::Cancelled,
                                    Verdict::Fail};
    return int(std::ranges::find(order, verdict) - std::begin(order));
}

} // namespace

/// {checks: [{kind: NAME, with: {..}}, ..]}: one item that several checks prove together, one after
/// the other, on the same host and within the same time. All of them must pass.
static CheckResult runAllCheck(const CheckSpec &spec, const CheckContext &context)
{
    const QJsonArray parts = spec.with["checks"_L1].toArray();
    if (parts.isEmpty())
        return blank(spec, u"checks"_s);
    const QList<CheckKind> kinds = checkCatalog();
    CheckResult whole;
    whole.verdict = Verdict::Pass;
    QStringList expected;
    QStringList seen;
    QStringList wrong;
    QStringList vantages;
    for (const QJsonValue &each : parts) {
        const QString name = each["kind"_L1].toString();
        const auto kind = std::ranges::find(kinds, name, &CheckKind::name);
        if (kind == kinds.end() || name == spec.kind || !each["with"_L1].isObject()
            || each.toObject().size() != 2)
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks", "a part is {kind: NAME, with: {..}}, not \"%1\"")
                                .arg(name));
        CheckSpec part = spec;
        part.kind = name;
        part.with = each["with"_L1].toObject();
        const CheckResult result = runPart(*kind, part, context);
        expected.append(result.expected);
        seen.append(name + u": "_s + (result.seen.isEmpty() ? result.reason : result.seen));
        if (result.verdict != Verdict::Pass)
            wrong.append(name + u": "_s + result.reason);
        if (!result.vantage.isEmpty())
            vantages.append(result.vantage);
        if (weight(result.verdict) > weight(whole.verdict))
            whole.verdict = result.verdict;
        if (whole.advice.isEmpty())
            whole.advice = result.advice;
        whole.acceptByPerson = whole.acceptByPerson || result.acceptByPerson;
        whole.evidence.bytes += "== " + name.toUtf8() + '\n' + result.evidence.bytes + '\n';
    }
    expected.removeAll(QString());
    vantages.removeDuplicates();
    whole.expected = expected.join("; "_L1);
    whole.seen = seen.join("; "_L1);
    whole.vantage = vantages.join(", "_L1);
    whole.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 checks, all passed").arg(parts.size())
        : wrong.join("; "_L1);
    return whole;
}

CheckKind allKind()
{
    return {u"all"_s,
            QT_TRANSLATE_NOOP("checks", "several checks pass"),
            1,
            {u"checks"_s},
            runAllCheck};
}
