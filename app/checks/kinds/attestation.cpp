// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// {statement: TEXT, evidence: FILE, maxAge: 7d}: no machine can know it. The file that the person
/// goes by (a screenshot, a protocol) is there, young and kept by its digest, and then waits for
/// that person's acceptance, whatever the plan says; without one the item is attested by name.
static CheckResult runAttestationCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["statement"_L1]))
        return blank(spec, u"statement"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    Observation sighting;
    sighting.expected = textOf(spec.with["statement"_L1]);
    if (!spec.with.contains("evidence"_L1)) {
        sighting.advice = QCoreApplication::translate(
            "checks", "Attest it: your name and until when it holds are kept.");
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "no machine can know this: a person attests it, by name"),
                        sighting);
    }
    const QString path = pathOf(context, textOf(spec.with["evidence"_L1]));
    const QString limit = spec.with["maxAge"_L1].toString(u"7d"_s);
    const auto age = durationOf(limit);
    if (!age)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no duration").arg(limit),
                        sighting);
    const Result<FileFacts> facts = statFile(context, path);
    const Result<qint64> now =
        facts ? hostSeconds(context) : Result<qint64>(std::unexpected(facts.error()));
    if (!now)
        return noAnswer(spec, now.error(), sighting);
    if (!facts->exists || facts->size == 0)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "%1 is not there, or empty").arg(path),
            sighting);
    const Result<QByteArray> bytes = context.host.readFile(path, fileCap, context.stop);
    if (!bytes)
        return noAnswer(spec, bytes.error(), sighting);
    sighting.evidence = *bytes;
    sighting.mediaType = u"application/octet-stream"_s;
    sighting.seen =
        QCoreApplication::translate("checks", "%1, %2 bytes, of %3")
            .arg(textOf(spec.with["evidence"_L1]))
            .arg(facts->size)
            .arg(toUtcText(QDateTime::fromSecsSinceEpoch(facts->modified, QTimeZone::UTC)));
    const qint64 old = *now - facts->modified;
    if (old < -300)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "the file comes from the future: one clock is wrong"),
                        sighting);
    const bool young = old <= age->count();
    sighting.reason = young
        ? QCoreApplication::translate("checks", "the evidence is there; a person judges it")
        : QCoreApplication::translate("checks", "the evidence is older than %1").arg(limit);
    CheckResult result = answer(spec, young, sighting);
    result.acceptByPerson = true;
    return result;
}

CheckKind attestationKind()
{
    return {u"attestation"_s,
            QT_TRANSLATE_NOOP("checks", "a person says so, and shows what by"),
            1,
            {u"statement"_s, u"evidence"_s, u"maxAge"_s},
            runAttestationCheck};
}
