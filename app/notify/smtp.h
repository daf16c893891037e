// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/channel.h"

#include <QStringList>
#include <QUrl>

/// A mail, in plain text.
struct Mail
{
    QString from;
    QStringList to;
    QString subject;
    QString text;
    QDateTime time;
};

/// Hands a mail to a server: "smtp://[USER@]HOST[:PORT]", with TLS where the server offers it, or
/// "smtps://". A password is only ever said over TLS. Blocks; ends soon after a stop.
Delivery sendMail(const QUrl &server, const QByteArray &password, const Mail &mail,
                  std::stop_token stop);
/// Header and body as they are sent, lines ended by CRLF.
QByteArray mailBytes(const Mail &mail);
