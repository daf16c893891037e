// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

/// How the rehearsal's service knows whom it serves: by tokens that it signed itself (JWT, HS256)
/// and webhooks that their sender signed. Every key comes from one secret.
class AccessControl
{
public:
    explicit AccessControl(const QByteArray &secret);

    /// What a careless team leaves open: "unsigned" (tokens without signature are taken),
    /// "expired", "audience", "old-key" (what the former keys signed is taken too), "roles" (every
    /// user is an administrator), "replay" (webhooks are taken however old they are).
    void setSlip(const QString &slip, bool on);

    /// The role that an Authorization header proves, "user" or "admin"; empty: nobody's.
    QString roleOf(const QByteArray &authorization, const QDateTime &now) const;
    bool mayAdminister(const QString &role) const;
    /// Whether the sender signed that body, as "t=SECONDS,v1=HEX" says, within five minutes.
    bool takesWebhook(const QByteArray &signature, const QByteArray &body,
                      const QDateTime &now) const;

    /// What the sender of webhooks signs with, and what was before that.
    QByteArray webhookKey() const;
    QByteArray oldWebhookKey() const;

    /// Tokens as they are made for those who try the service, good for a month: "user", "admin";
    /// and such as must be refused: "expired", "foreign" (signed by another service), "audience".
    QHash<QString, QByteArray> tokens(const QDateTime &now) const;

private:
    QByteArray keyFor(const QByteArray &purpose) const;
    bool isSignedWith(const QByteArray &text, const QByteArray &signature,
                      const QByteArray &purpose) const;

    QByteArray m_secret;
    QSet<QString> m_slips;
};
