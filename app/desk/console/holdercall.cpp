// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/holdercall.h"

#include "desk/console/holderwire.h"
#include "domain/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto onItsWay = 500ms;

namespace {

struct HolderWords
{
    Q_DECLARE_TR_FUNCTIONS(holder)
};

} // namespace

HolderCall::HolderCall(std::unique_ptr<QLocalSocket> socket, const QString &launchPath)
    : m_socket(std::move(socket))
    , m_path(launchPath)
{
}

HolderCall::~HolderCall() = default;

std::unique_ptr<HolderCall> HolderCall::ring(const QString &launchPath,
                                             std::chrono::milliseconds wait)
{
    const QString name = HolderWire::socketOf(launchPath);
    // Somebody else's socket is not spoken to.
    if (!QFileInfo::exists(name) || QFileInfo(name).ownerId() != ::getuid())
        return {};
    const QDeadlineTimer until(wait);
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(name);
    if (!socket->waitForConnected(int(until.remainingTime())))
        return {};
    std::unique_ptr<HolderCall> call(new HolderCall(std::move(socket), launchPath));
    call->m_socket->write(HolderWire::line({{u"verb"_s, u"ping"_s}}));
    const auto left = std::max(1ms, std::chrono::milliseconds(until.remainingTime()));
    const Result<QJsonObject> answered = call->answer(left);
    if (!answered || !(*answered)["ok"_L1].toBool())
        return {};
    call->m_saysBegun = (*answered)["begins"_L1].toBool();
    return call;
}

Result<QJsonObject> HolderCall::answer(std::chrono::milliseconds wait)
{
    const QDeadlineTimer until = wait > 0ms ? QDeadlineTimer(wait) : QDeadlineTimer::Forever;
    m_socket->flush();
    while (!m_socket->canReadLine()) {
        const int left =
            until.isForever() ? 1000 : int(std::min<qint64>(1000, until.remainingTime()));
        if (left <= 0)
            return failure(HolderWords::tr("the console that holds the launch does not answer"),
                           m_path);
        if (!m_socket->waitForReadyRead(left) && m_socket->state() != QLocalSocket::ConnectedState)
            return failure(HolderWords::tr("the console that holds the launch is gone"), m_path);
    }
    QJsonObject message = QJsonDocument::fromJson(m_socket->readLine()).object();
    if (message.contains("error"_L1))
        return failure(message["error"_L1].toString(), message["where"_L1].toString());
    return message;
}

Result<QList<qint64>> HolderCall::submit(const PersonId &actor, const Event &event,
                                         const QList<EvidenceBlob> &blobs,
                                         std::chrono::milliseconds wait)
{
    m_socket->write(HolderWire::line(HolderWire::submitRequest(actor, event, blobs)));
    return answer(wait).transform([](const QJsonObject &message) {
        QList<qint64> numbers;
        const QJsonArray entries = message["entries"_L1].toArray();
        for (const QJsonValue &entry : entries)
            numbers.append(entry.toInteger());
        return numbers;
    });
}

Result<bool> HolderCall::run(const PersonId &actor, const ItemId &step, const PersonId &releasedBy,
                             const std::function<void(const QByteArray &)> &tell,
                             std::chrono::milliseconds wait)
{
    QJsonObject request {{u"verb"_s, u"run"_s},
                         {u"actor"_s, actor.value},
                         {u"step"_s, step.value},
                         {u"releasedBy"_s, releasedBy.value}};
    if (!m_saysBegun)
        wait = 0ms;
    if (wait > 0ms)
        request.insert(u"until"_s, qint64((SystemClock().sinceBoot() + wait).count()));
    m_socket->write(HolderWire::line(request));
    // Its word may be under way when the time is up.
    if (wait > 0ms)
        wait += onItsWay;
    while (true) {
        const Result<QJsonObject> message = answer(wait);
        if (!message)
            return std::unexpected(message.error());
        wait = 0ms;
        if (message->contains("passed"_L1))
            return (*message)["passed"_L1].toBool();
        if (!message->contains("begun"_L1))
            tell(QByteArray::fromBase64((*message)["output"_L1].toString().toLatin1()));
    }
}
