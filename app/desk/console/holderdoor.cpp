// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/holderdoor.h"

#include "desk/console/holderwire.h"
#include "desk/steps/stepdesk.h"
#include "domain/clock.h"
#include "launch/launch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

using namespace Qt::StringLiterals;

static void reply(QLocalSocket *guest, const QJsonObject &message)
{
    if (guest)
        guest->write(HolderWire::line(message));
}

HolderDoor::HolderDoor(Launch &launch, StepDesk *steps, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_steps(steps)
{
    if (launch.isReadOnly())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &HolderDoor::welcome);
    const QString name = HolderWire::socketOf(launch.path());
    if (name.isEmpty())
        return;
    // The lock says that nobody else holds the launch: what stands there is left over.
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

HolderDoor::~HolderDoor() = default;

bool HolderDoor::isOpen() const
{
    return m_server && m_server->isListening();
}

void HolderDoor::welcome()
{
    while (QLocalSocket *guest = m_server->nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { hear(guest); });
        hear(guest);
    }
}

void HolderDoor::hear(QLocalSocket *guest)
{
    while (guest->canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(guest->readLine()).object();
        const QString verb = request["verb"_L1].toString();
        if (verb == "ping"_L1)
            reply(guest, {{u"ok"_s, true}, {u"begins"_s, true}});
        else if (verb == "submit"_L1)
            submit(guest, request);
        else if (verb == "run"_L1 && m_steps)
            run(guest, request);
        else
            reply(guest, HolderWire::faultReply({tr("This console does not do that."), verb}));
    }
    if (guest->bytesAvailable() > HolderWire::requestCap)
        guest->abort();
}

void HolderDoor::submit(QLocalSocket *guest, const QJsonObject &request)
{
    const Result<Event> event =
        readEvent(request["kind"_L1].toString(), request["body"_L1].toObject());
    if (!event)
        return reply(guest, HolderWire::faultReply(event.error()));
    m_launch.submit(
        PersonId(request["actor"_L1].toString()), *event,
        [to = QPointer(guest)](const Result<QList<Entry>> &entries) {
            if (!entries)
                return reply(to, HolderWire::faultReply(entries.error()));
            QJsonArray numbers;
            for (const Entry &entry : *entries)
                numbers.append(entry.seq);
            reply(to, {{u"entries"_s, numbers}});
        },
        HolderWire::blobsOf(request));
}

/// The guest may go away meanwhile: the step goes on.
void HolderDoor::run(QLocalSocket *guest, const QJsonObject &request)
{
    const ItemId step(request["step"_L1].toString());
    if (const qint64 until = request["until"_L1].toInteger(); until > 0) {
        // This console was stopped for a while: whoever ordered it has acted without it.
        if (SystemClock().sinceBoot().count() > until)
            return reply(guest,
                         HolderWire::faultReply({tr("The order comes too late."), step.value}));
        reply(guest, {{u"begun"_s, true}});
    }
    if (m_steps->isRunning(step))
        return reply(guest, HolderWire::faultReply({tr("The step is running."), step.value}));
    auto *told = new QObject(guest);
    connect(m_steps, &StepDesk::outputArrived, told,
            [guest, step](const ItemId &id, const QByteArray &bytes) {
                if (id == step)
                    reply(guest, {{u"output"_s, QString::fromLatin1(bytes.toBase64())}});
            });
    connect(m_steps, &StepDesk::finished, told, [guest, step, told](const ItemId &id, bool passed) {
        if (id != step)
            return;
        reply(guest, {{u"passed"_s, passed}});
        told->deleteLater();
    });
    connect(m_steps, &StepDesk::refused, told,
            [guest, step, told](const ItemId &id, const Error &error) {
                if (id != step)
                    return;
                reply(guest, HolderWire::faultReply(error));
                told->deleteLater();
            });
    m_steps->run(PersonId(request["actor"_L1].toString()), step,
                 PersonId(request["releasedBy"_L1].toString()));
}
