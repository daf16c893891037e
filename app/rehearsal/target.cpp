// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/target.h"

#include "rehearsal/targetserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Target::Target(const TargetOptions &options)
    : m_options(options)
{
    m_thread.setObjectName(u"rehearsal"_s);
}

Target::~Target()
{
    if (!m_server)
        return;
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> Target::start()
{
    m_server = std::make_unique<TargetServer>(m_options);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [this] { return m_server->listen(); }, Qt::BlockingQueuedConnection,
        &m_port);
    if (m_port == 0) {
        return failure(QCoreApplication::translate(
            "rehearsal", "no port on 127.0.0.1 could be opened for the rehearsal"));
    }
    return {};
}

QString Target::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void Target::order(Fault fault)
{
    QMetaObject::invokeMethod(m_server.get(),
                              [this, fault] { m_server->door().traffic().order(fault); });
}

void Target::heal()
{
    QMetaObject::invokeMethod(m_server.get(), [this] { m_server->door().traffic().heal(); });
}

void Target::setSlip(const QString &slip, bool on)
{
    QMetaObject::invokeMethod(m_server.get(),
                              [this, slip, on] { m_server->door().setSlip(slip, on); });
}
