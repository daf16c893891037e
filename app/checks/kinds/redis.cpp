// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "net/tlsstream.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QByteArray redisCommand(const QByteArrayList &words)
{
    QByteArray bytes = '*' + QByteArray::number(words.size()) + "\r\n";
    for (const QByteArray &word : words)
        bytes += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
    return bytes;
}

/// The first line of the answers to some commands.
template <typename Stream>
Result<QByteArrayList> redisExchange(Stream &stream, const QList<QByteArrayList> &commands,
                                     const Patience &patience)
{
    QByteArrayList replies;
    QByteArray pending;
    for (const QByteArrayList &words : commands) {
        if (const Result<void> sent = stream.send(redisCommand(words), patience); !sent)
            return std::unexpected(sent.error());
        while (!pending.contains("\r\n")) {
            const Result<QByteArray> more = stream.receive(patience);
            if (!more)
                return std::unexpected(more.error());
            pending += *more;
            if (more->isEmpty() || pending.size() > 4096)
                return failure(QCoreApplication::translate("checks", "this is no Redis server"),
                               stream.peer());
        }
        const qsizetype end = pending.indexOf("\r\n");
        replies.append(pending.first(end));
        pending.remove(0, end + 2);
        if (!replies.last().startsWith('+') && !replies.last().startsWith('-'))
            return failure(QCoreApplication::translate("checks", "this is no Redis server"),
                           stream.peer());
    }
    return replies;
}

struct RedisPlace
{
    QUrl url;
    /// PEM to trust instead of the system's authorities, where it is asked over TLS.
    QString caFile;
};

/// The same, on one new connection.
Result<QByteArrayList> redisTalk(const RedisPlace &place, const QList<QByteArrayList> &commands,
                                 const Patience &patience)
{
    const quint16 port = quint16(place.url.port(6379));
    if (place.url.scheme() == "rediss"_L1) {
        const auto stream = TlsStream::connect(place.url.host(), port, place.caFile, patience);
        if (!stream)
            return std::unexpected(stream.error());
        return redisExchange(**stream, commands, patience);
    }
    const Result<TcpStream> stream = TcpStream::connect(place.url.host(), port, patience);
    if (!stream)
        return std::unexpected(stream.error());
    return redisExchange(*stream, commands, patience);
}

QString redisWord(const QByteArray &reply)
{
    return QString::fromLatin1(reply.split(' ').first());
}

} // namespace

/// {target: NAME | url: redis://HOST:PORT | rediss://HOST:PORT, ca: FILE, user: NAME, secret: NAME,
/// auth: true}: without a password the server says NOAUTH, with a wrong one WRONGPASS, with the
/// right one PONG.
static CheckResult runRedisCheck(const CheckSpec &spec, const CheckContext &context)
{
    const QJsonObject target = context.targets.value(textOf(spec.with["target"_L1]));
    const QJsonValue address =
        spec.with.contains("target"_L1) ? target["redis"_L1] : spec.with["url"_L1];
    if (isBlank(address))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString secret =
        textOf(spec.with.contains("secret"_L1) ? spec.with["secret"_L1] : target["secret"_L1]);
    if (secret.isEmpty())
        return blank(spec, u"secret"_s);
    if (const auto found = secretNamed(context, secret); !found)
        return notConfigured(spec, found.error().text());
    const QUrl url(textOf(address));
    const QString authorities =
        textOf(spec.with.contains("ca"_L1) ? spec.with["ca"_L1] : target["ca"_L1]);
    const RedisPlace place {url,
                            authorities.isEmpty() || authorities == "system"_L1
                                ? QString()
                                : pathOf(context, authorities)};
    Observation sighting;
    sighting.expected = u"NOAUTH, WRONGPASS, PONG"_s;
    sighting.vantage = u"%1 → %2:%3"_s.arg(context.here, url.host()).arg(url.port(6379));
    if ((url.scheme() != "redis"_L1 && url.scheme() != "rediss"_L1) || url.host().isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "\"%1\" is not of the form redis://HOST:PORT or rediss://HOST:PORT")
                .arg(url.toString(QUrl::RemoveUserInfo)),
            sighting);
    QByteArrayList words {"AUTH"};
    if (const QString user = textOf(spec.with["user"_L1]); !user.isEmpty())
        words.append(user.toUtf8());
    const Patience patience {context.deadline, context.stop};
    const auto bare = redisTalk(place, {{"PING"}}, patience);
    if (!bare)
        return noAnswer(spec, bare.error(), sighting);
    const QString first = redisWord(bare->first());
    if (first == "-DENIED"_L1)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "the server is in protected mode: that is no password"),
                        sighting);
    const auto wrong =
        redisTalk(place, {words + QByteArrayList {QUuid::createUuid().toByteArray()}}, patience);
    const auto right = redisTalk(
        place, {words + QByteArrayList {context.secrets.value(secret)}, {"PING"}}, patience);
    if (!wrong || !right)
        return noAnswer(spec, wrong ? right.error() : wrong.error(), sighting);
    const QString second = redisWord(wrong->first());
    const QString third = redisWord(right->last());
    sighting.seen = QStringList {first, second, third}.join(", "_L1);
    sighting.evidence = "PING: " + bare->first() + "\nAUTH, wrong: " + wrong->first()
        + "\nAUTH, right: " + right->first() + "\nPING: " + right->last() + '\n';
    QStringList faults;
    if (first != "-NOAUTH"_L1)
        faults.append(
            QCoreApplication::translate("checks", "commands are taken without a password"));
    if (second != "-WRONGPASS"_L1)
        faults.append(QCoreApplication::translate("checks", "a wrong password is answered with %1")
                          .arg(second));
    if (third != "+PONG"_L1)
        faults.append(
            QCoreApplication::translate("checks", "the right password is answered with %1")
                .arg(redisWord(right->first())));
    sighting.reason = faults.isEmpty()
        ? QCoreApplication::translate("checks", "only the right password is let in")
        : faults.join("; "_L1);
    return answer(spec, faults.isEmpty(), sighting);
}

CheckKind redisKind()
{
    return {u"redis"_s,
            QT_TRANSLATE_NOOP("checks", "Redis asks for its password"),
            2,
            {u"target"_s, u"url"_s, u"ca"_s, u"user"_s, u"secret"_s, u"auth"_s},
            runRedisCheck};
}
