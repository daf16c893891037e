// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "desk/plan/planparts.h"
#include "runbook/yamltext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The parameters of a check, or of each of its parts.
static QList<QJsonObject> partsOf(const QJsonObject &with)
{
    QList<QJsonObject> parts;
    for (const QJsonValue &part : with["checks"_L1].toArray())
        parts.append(part["with"_L1].toObject());
    return parts.isEmpty() ? QList<QJsonObject> {with} : parts;
}

static bool uses(const QList<CheckSpec> &checks, const QString &target)
{
    return std::ranges::any_of(checks, [&](const CheckSpec &spec) {
        return std::ranges::any_of(partsOf(spec.with), [&](const QJsonObject &with) {
            return with["target"_L1] == target || with["prometheus"_L1] == target;
        });
    });
}

static void target(PlanSheet &sheet, const QString &name, const QString &key, const QString &value,
                   const QString &wanted, const QString &rest = {})
{
    const QString shown = value.isEmpty() ? sheet.blankAt(u"targets.%1.%2"_s.arg(name, key), wanted)
                                          : yamlScalar(value);
    sheet.line(1, u"%1: { %2: %3%4 }"_s.arg(name, key, shown, rest));
}

void writePlanTargets(PlanSheet &sheet, const QList<CheckSpec> &checks, const QUrl &address,
                      bool hasCanary)
{
    sheet.line(0, u"targets:"_s);
    QString api = address.toString();
    while (api.endsWith(u'/'))
        api.chop(1);
    target(sheet, u"api"_s, u"url"_s, api, PlanWords::tr("address of the API, https://..."),
           u", ca: system"_s);
    if (hasCanary || uses(checks, u"metrics"_s))
        target(sheet, u"metrics"_s, u"prometheus"_s, {}, PlanWords::tr("address of Prometheus"));
    if (uses(checks, u"alerts"_s))
        target(sheet, u"alerts"_s, u"url"_s, {}, PlanWords::tr("address of Alertmanager"));
    if (uses(checks, u"grafana"_s))
        target(sheet, u"grafana"_s, u"url"_s, {}, PlanWords::tr("address of Grafana"),
               u", secret: grafana-token"_s);
    if (uses(checks, u"db"_s))
        target(sheet, u"db"_s, u"sql"_s, {},
               PlanWords::tr("postgresql://user@host/database?sslmode=verify-full"),
               u", secret: db-password"_s);
    if (uses(checks, u"redis"_s))
        target(sheet, u"redis"_s, u"redis"_s, {}, PlanWords::tr("redis://host:6379"),
               u", secret: redis-password"_s);
    if (uses(checks, u"storage"_s)) {
        const QString bucket =
            sheet.blankAt(u"targets.storage.bucket"_s, PlanWords::tr("name of the bucket"));
        target(sheet, u"storage"_s, u"s3"_s, {},
               PlanWords::tr("https://KEYID@HOST of the object storage"),
               u", region: auto, bucket: %1, secret: storage-secret-key"_s.arg(bucket));
    }
}

static void collectSecrets(const QJsonObject &with, QSet<QString> &names)
{
    for (const QString &name : secretNames(with))
        names.insert(name);
    for (const QString &key : {u"secret"_s, u"old"_s, u"different"_s, u"refused"_s}) {
        for (const QString &name : textsOf(with[key])) {
            static const QRegularExpression known(uR"(^[a-z][a-z0-9-]*$)"_s);
            if (known.match(name).hasMatch())
                names.insert(name);
        }
    }
}

void writePlanSecrets(PlanSheet &sheet, const QList<CheckSpec> &checks)
{
    QSet<QString> names;
    for (const CheckSpec &spec : checks) {
        for (const QJsonObject &with : partsOf(spec.with))
            collectSecrets(with, names);
    }
    static const std::pair<const char *, const char *> ofTargets[] = {
        {"db", "db-password"},
        {"redis", "redis-password"},
        {"storage", "storage-secret-key"},
        {"grafana", "grafana-token"}};
    for (const auto &[name, secret] : ofTargets) {
        if (uses(checks, QString::fromLatin1(name)))
            names.insert(QString::fromLatin1(secret));
    }
    if (names.isEmpty())
        return;
    QStringList sorted = names.values();
    sorted.sort();
    sheet.line(0, u"secrets:"_s);
    for (const QString &name : std::as_const(sorted)) {
        sheet.line(
            1, u"%1: { keychain: %2 }"_s.arg(yamlScalar(name), yamlScalar(u"launch/"_s + name)));
        sheet.blank(u"secrets."_s + name,
                    PlanWords::tr("store it in the keychain as launch/%1, or name a variable: env")
                        .arg(name));
    }
}
