// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/trust.h"
#include "desk/trust/trusttext.h"

#include "desk/console/thisuser.h"
#include "desk/trust/trustcopies.h"
#include "domain/durablefile.h"
#include "launch/launch.h"
#include "runbook/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static QString trustFile()
{
    return configFolder() + "/trust.json"_L1;
}

static QJsonObject readTrust()
{
    QFile file(trustFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Path to digest: the runbook, the plan ("plan") and each script.
static QJsonObject digestsOf(const TrustSubject &subject)
{
    QJsonObject digests {{subject.runbook, subject.runbookSha256}, {u"plan"_s, subject.planSha256}};
    for (const ScriptDigest &script : subject.scripts) {
        // A script of that name takes the plan's place nowhere.
        const bool isNamedPlan = script.path == "plan"_L1;
        digests.insert(isNamedPlan ? u"./plan"_s : script.path, script.sha256);
    }
    return digests;
}

static bool bindsNothing(const Plan &plan)
{
    return plan.checks.isEmpty() && plan.steps.isEmpty() && !plan.canary && plan.targets.isEmpty()
        && plan.secrets.isEmpty() && plan.hosts.isEmpty() && plan.notify.isEmpty();
}

/// Where the trust in a plan stands that was made for a launch and is no file.
static QString madePlanKey(const TrustSubject &subject)
{
    return subject.runbook + u'#' + subject.planSha256;
}

static QString runbookOfKey(const QString &key)
{
    static const QRegularExpression made(u"#[0-9a-f]{64}$"_s);
    return QString(key).remove(made);
}

TrustSubject trustInDocuments(const Runbook &runbook, const Plan &plan)
{
    TrustSubject subject;
    subject.runbook = QFileInfo(runbook.path).absoluteFilePath();
    subject.runbookSha256 = runbook.sha256;
    // A plan that binds nothing runs nothing: made for a launch or not, trust is the same.
    if (!bindsNothing(plan)) {
        subject.planSha256 = plan.sha256;
        subject.planBytes = plan.bytes;
    }
    subject.runbookBytes = runbook.bytes;
    return subject;
}

TrustSubject trustSubject(const Runbook &runbook, const Plan &plan)
{
    TrustSubject subject = trustInDocuments(runbook, plan);
    subject.scripts = scriptsOf(runbook, &plan, QFileInfo(runbook.path).absolutePath());
    return subject;
}

bool isTrusted(const TrustSubject &subject)
{
    const QJsonObject trust = readTrust();
    const QJsonObject digests = digestsOf(subject);
    return trust.value(subject.runbook).toObject() == digests
        || trust.value(madePlanKey(subject)).toObject() == digests;
}

QList<TrustChange> changedSinceTrusted(const TrustSubject &subject)
{
    const QJsonObject before = readTrust().value(subject.runbook).toObject();
    const QJsonObject now = digestsOf(subject);
    QList<TrustChange> changes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        // A file that was missing and still is has not changed.
        if (before.value(it.key()).toString() != it.value().toString())
            changes.append({it.key(), before.value(it.key()).toString(), it.value().toString()});
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        // One that was missing and is not called any more takes nothing away.
        if (!now.contains(it.key()) && !it.value().toString().isEmpty())
            changes.append({it.key(), it.value().toString(), {}});
    }
    return changes;
}

static QSet<QString> allDigests(const QJsonObject &trust)
{
    QSet<QString> digests;
    for (const QJsonValue &trusted : trust) {
        for (const QJsonValue &digest : trusted.toObject())
            digests.insert(digest.toString());
    }
    return digests;
}

static Result<void> recordTrustAs(const QString &key, const TrustSubject &subject)
{
    const QString path = trustFile();
    QJsonObject trust = readTrust();
    const QStringList known = trust.keys();
    for (const QString &entry : known) {
        if (!QFileInfo::exists(runbookOfKey(entry)))
            trust.remove(entry);
    }
    trust.insert(key, digestsOf(subject));
    const QByteArray bytes = QJsonDocument(trust).toJson();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const Result<void> kept = replaceDurably(path, bytes); !kept)
        return failure(
            TrustText::tr("what is trusted could not be written: %1").arg(kept.error().message),
            path);
    keepTrustedCopies(subject, allDigests(trust));
    return {};
}

Result<void> recordTrust(const TrustSubject &subject)
{
    return recordTrustAs(subject.runbook, subject);
}

Result<void> recordTrustInMadePlan(const TrustSubject &subject)
{
    return recordTrustAs(madePlanKey(subject), subject);
}

Result<void> requireTrust(const TrustSubject &subject)
{
    if (isTrusted(subject))
        return {};
    const bool known = readTrust().contains(subject.runbook);
    return failure(
        known
            ? TrustText::tr("changed since it was trusted, so nothing of it runs; look at it with "
                            "\"trust\" and allow it again")
            : TrustText::tr("not trusted yet, so nothing of it runs; look at it with \"trust\" and "
                            "allow it"),
        subject.runbook);
}

Result<void> mayTell(const Launch &launch)
{
    // What the scripts are keeps no message back: none of them is read here.
    const TrustSubject subject = trustInDocuments(*launch.runbook(), *launch.plan());
    const QJsonObject trust = readTrust();
    for (const QString &key : {subject.runbook, madePlanKey(subject)}) {
        const QJsonObject digests = trust.value(key).toObject();
        if (digests.value(subject.runbook).toString() == subject.runbookSha256
            && digests.value("plan"_L1).toString() == subject.planSha256)
            return {};
    }
    return requireTrust(subject);
}
