// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/certificates.h"

#include "range/rangeserver.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

static QString certificateTime(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

/// Signed by `parent`, or by itself where that is empty. Without names it is an authority.
static Result<void> makeCertificate(const QString &folder, const QString &name,
                                    const QString &names, int from, int until,
                                    const QString &parent)
{
    QStringList argv {u"openssl"_s,
                      u"req"_s,
                      u"-x509"_s,
                      u"-newkey"_s,
                      u"ec"_s,
                      u"-pkeyopt"_s,
                      u"ec_paramgen_curve:P-256"_s,
                      u"-nodes"_s,
                      u"-keyout"_s,
                      name + u".key"_s,
                      u"-out"_s,
                      name + u".pem"_s,
                      u"-subj"_s,
                      u"/CN="_s + name,
                      u"-not_before"_s,
                      certificateTime(from),
                      u"-not_after"_s,
                      certificateTime(until)};
    if (!names.isEmpty())
        argv += {u"-addext"_s, u"subjectAltName="_s + names};
    if (!parent.isEmpty())
        argv += {u"-CA"_s, parent + u".pem"_s, u"-CAkey"_s, parent + u".key"_s};
    if (!parent.isEmpty() && !names.isEmpty())
        argv += {u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
    const Result<QByteArray> made = runTool(argv, folder);
    if (!made)
        return std::unexpected(made.error());
    return {};
}

Result<void> makeCertificates(const QString &folder)
{
    const QString here = u"IP:127.0.0.1,DNS:localhost"_s;
    Result<void> made = makeCertificate(folder, u"ca"_s, {}, -1, 3650, {});
    const auto next = [&](const QString &name, const QString &names, int from, int until,
                          const QString &parent = u"ca"_s) {
        if (made)
            made = makeCertificate(folder, name, names, from, until, parent);
    };
    next(u"good"_s, here, -1, 90);
    next(u"soon"_s, here, -60, 10);
    next(u"expired"_s, here, -60, -2);
    next(u"wrongname"_s, u"DNS:other.example"_s, -1, 90);
    next(u"selfsigned"_s, here, -1, 90, {});
    next(u"between"_s, {}, -60, 10);
    next(u"chained"_s, here, -1, 90, u"between"_s);
    if (!made)
        return made;
    QFile own(folder + "/chained.pem"_L1);
    QFile above(folder + "/between.pem"_L1);
    if (!own.open(QIODevice::Append) || !above.open(QIODevice::ReadOnly)
        || own.write(above.readAll()) <= 0)
        return failure(u"no chain could be written"_s, own.fileName());
    return {};
}
