// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/supervisorclient.h"

#include "process/supervisoranswer.h"
#include "process/supervisorpool.h"
#include "process/supervisorsetup.h"

#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <sys/socket.h>

static std::string orderMessage(const SupervisedCommand &command)
{
    using supervisor::appendField;
    using supervisor::Tag;
    std::string fields;
    const auto add = [&](Tag tag, const QByteArray &bytes) {
        appendField(fields, tag, std::string_view(bytes.constData(), size_t(bytes.size())));
    };
    for (const QString &argument : command.argv)
        add(Tag::Argument, argument.toUtf8());
    for (const QString &variable : command.environment)
        add(Tag::Variable, variable.toUtf8());
    if (!command.workingDirectory.isEmpty())
        add(Tag::Folder, QFile::encodeName(command.workingDirectory));
    if (!command.script.isNull())
        add(Tag::Script, command.script.toUtf8());
    if (!command.input.isEmpty())
        add(Tag::Input, command.input);
    add(Tag::Timeout, QByteArray::number(qint64(command.timeout.count())));
    add(Tag::Grace, QByteArray::number(qint64(command.grace.count())));
    add(Tag::Cap, QByteArray::number(command.outputCap));
    if (!command.spoolFile.isEmpty())
        add(Tag::Spool, QFile::encodeName(command.spoolFile));
    for (const FileBind &bind : command.binds)
        add(Tag::Bind, QFile::encodeName(bind.source) + '\0' + QFile::encodeName(bind.target));
    for (const QByteArray &pattern : command.patterns)
        add(Tag::Secret, pattern);
    const quint32 size = quint32(fields.size());
    return std::string(1, supervisor::orderRequest)
        + std::string(reinterpret_cast<const char *>(&size), sizeof size) + fields;
}

static bool sendOrder(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove_prefix(size_t(sent));
    }
    return true;
}

Result<CommandResult> supervise(SupervisorPool &pool, const SupervisedCommand &command,
                                std::stop_token stop, const OutputSink &sink)
{
    QElapsedTimer timer;
    timer.start();
    auto supervisor = pool.take();
    if (!supervisor)
        return std::unexpected(supervisor.error());
    const int socket = (*supervisor)->socket();
    SupervisorAnswer answer(sink);
    bool whole = false;
    if (sendOrder(socket, orderMessage(command))) {
        const std::stop_callback onStop(
            stop, [socket] { send(socket, &supervisor::stopRequest, 1, MSG_NOSIGNAL); });
        whole = answer.read(socket);
    }
    Result<CommandResult> result = answer.result(command.argv.value(0));
    if (result)
        result->took = std::chrono::milliseconds(timer.elapsed());
    if (whole && answer.isReusable())
        pool.giveBack(std::move(*supervisor));
    return result;
}
