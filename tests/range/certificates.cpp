// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/certificates.h"

#include "range/rangeserver.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

static QString certificateTime(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

static Result<void> makeCertificate(const QString &folder, const QString &name,
                                    const QString &names, int from, int until, bool own)
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
    if (!own)
        argv += {u"-CA"_s,    u"ca.pem"_s,  u"-CAkey"_s,
                 u"ca.key"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
    const Result<QByteArray> made = runTool(argv, folder);
    if (!made)
        return std::unexpected(made.error());
    return {};
}

Result<void> makeCertificates(const QString &folder)
{
    const QString here = u"IP:127.0.0.1,DNS:localhost"_s;
    Result<void> made = makeCertificate(folder, u"ca"_s, {}, -1, 3650, true);
    const auto next = [&](const QString &name, const QString &names, int from, int until,
                          bool own = false) {
        if (made)
            made = makeCertificate(folder, name, names, from, until, own);
    };
    next(u"good"_s, here, -1, 90);
    next(u"soon"_s, here, -60, 10);
    next(u"expired"_s, here, -60, -2);
    next(u"wrongname"_s, u"DNS:other.example"_s, -1, 90);
    next(u"selfsigned"_s, here, -1, 90, true);
    return made;
}
