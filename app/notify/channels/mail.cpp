// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"
#include "notify/placeholder.h"
#include "notify/smtp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

using namespace Qt::StringLiterals;

static QString mailText(const char *text)
{
    return QCoreApplication::translate("notify", text);
}

/// One word with an at sign: nothing that could be a second command to the server.
static bool isAddress(const QString &text)
{
    const bool plain = std::ranges::none_of(
        text, [](QChar c) { return c <= u' ' || c == u'<' || c == u'>' || c == u','; });
    return plain && text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
}

/// { smtp: "smtp://[USER@]HOST[:PORT]", to: [PERSON or ADDRESS…], from: ADDRESS, secret: NAME }: a
/// person's address is the runbook's contact of that person's role.
static Delivery deliverByMail(const Notice &notice, const ChannelContext &context)
{
    const QString server = context.settings["smtp"_L1].toString();
    const QUrl url(server.contains("://"_L1) ? server : "smtp://"_L1 + server);
    if (url.host().isEmpty() || !url.scheme().startsWith("smtp"_L1))
        return undeliverable(
            mailText(QT_TRANSLATE_NOOP("notify", "the mail server has no address")), server);
    if (isPlaceholderAddress(url.host()))
        return undeliverable(
            mailText(QT_TRANSLATE_NOOP("notify", "the address is a placeholder: nothing is sent")),
            url.host());
    Mail mail {.from = context.settings["from"_L1].toString(u"launch-console@"_s
                                                            + QSysInfo::machineHostName()),
               .subject = u"%1: %2"_s.arg(notice.launch, notice.text),
               .text = noticeText(notice),
               .time = notice.time};
    for (const QJsonValue &entry : context.settings["to"_L1].toArray()) {
        const QString name = entry.toString();
        const QString address = name.contains(u'@') ? name : context.address(name);
        if (address.isEmpty())
            return undeliverable(
                mailText(QT_TRANSLATE_NOOP("notify", "nobody knows the mail address of %1"))
                    .arg(name));
        if (isPlaceholderAddress(address))
            return undeliverable(mailText(QT_TRANSLATE_NOOP(
                                     "notify", "the address is a placeholder: nothing is sent")),
                                 address);
        mail.to.append(address);
    }
    if (mail.to.isEmpty())
        return undeliverable(
            mailText(QT_TRANSLATE_NOOP("notify", "the plan names nobody to write to")));
    for (const QString &address : mail.to + QStringList {mail.from}) {
        if (!isAddress(address))
            return undeliverable(mailText(QT_TRANSLATE_NOOP("notify", "this is no mail address")),
                                 address);
    }
    QByteArray password;
    if (context.settings.contains("secret"_L1)) {
        const auto secret = channelSecret(context);
        if (!secret)
            return std::unexpected(secret.error());
        password = *secret;
    }
    return sendMail(url, password, mail, context.stop);
}

Channel mailChannel()
{
    return {.name = u"mail"_s, .deliver = deliverByMail};
}
