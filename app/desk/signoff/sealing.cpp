// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/sealing.h"

#include "desk/console/thisuser.h"
#include "desk/signoff/timestamping.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

struct Sealing
{
    Q_DECLARE_TR_FUNCTIONS(Sealing)
};

} // namespace

void keepSealSetting(const SealSetting &setting)
{
    QSettings kept(settingsFile(), QSettings::IniFormat);
    kept.setValue("seal/key", setting.key);
    kept.setValue("seal/certificate", setting.certificate);
    kept.setValue("seal/selfMade", setting.isSelfMade);
}

SealSetting keptSealSetting()
{
    const QSettings kept(settingsFile(), QSettings::IniFormat);
    return {kept.value("seal/key").toString(), kept.value("seal/certificate").toString(),
            kept.value("seal/selfMade").toBool()};
}

static Result<QByteArray> pemFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    return file.read(qint64(1) << 20);
}

Result<PdfSealer> sealerFor(const SealSetting &setting, const LaunchState &state)
{
    PdfSealer sealer;
    if (const TimestampAuthority authority = authorityOf(state); !authority.addresses.isEmpty())
        sealer.stamper = [authority](const QByteArray &data) {
            return timestampData(authority, data, QDateTime::currentDateTimeUtc(), {});
        };
    if (!setting.key.isEmpty() || !setting.certificate.isEmpty()) {
        const Result<QByteArray> key = pemFile(setting.key);
        if (!key)
            return std::unexpected(key.error());
        const Result<QByteArray> certificate = pemFile(setting.certificate);
        if (!certificate)
            return std::unexpected(certificate.error());
        Result<SealIdentity> identity =
            SealIdentity::read(*key, *certificate, setting.passphrase.toUtf8());
        if (!identity)
            return failure(identity.error().message, setting.key);
        sealer.identity = std::move(*identity);
    } else if (setting.isSelfMade) {
        Result<SealIdentity> identity =
            SealIdentity::selfMade(Sealing::tr("Launch Console, self-made seal"));
        if (!identity)
            return std::unexpected(identity.error());
        sealer.identity = std::move(*identity);
    }
    return sealer;
}
