// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/supervisorclient.h"

#include "process/supervisorsetup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 outputInMemory = qint64(1) << 20;

class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { reset(); }
    void reset(int number = -1)
    {
        if (m_number >= 0)
            close(m_number);
        m_number = number;
    }
    int number() const { return m_number; }

private:
    int m_number;
};

QString processText(const char *text)
{
    return QCoreApplication::translate("process", text);
}

std::string setupMessage(const SupervisedCommand &command)
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
    add(Tag::Timeout, QByteArray::number(qint64(command.timeout.count())));
    add(Tag::Grace, QByteArray::number(qint64(command.grace.count())));
    add(Tag::Cap, QByteArray::number(command.outputCap));
    if (!command.spoolFile.isEmpty())
        add(Tag::Spool, QFile::encodeName(command.spoolFile));
    for (const QByteArray &pattern : command.patterns)
        add(Tag::Secret, pattern);
    const quint32 size = quint32(fields.size());
    return std::string(reinterpret_cast<const char *>(&size), sizeof size) + fields;
}

bool sendFully(int socket, std::string_view bytes)
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

/// Errno of the start, 0 where it went well.
int spawnSupervisor(const QByteArray &program, int socket, int output, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    QByteArray name = program;
    char *arguments[] = {name.data(), nullptr};
    char *environment[] = {nullptr};
    const int error =
        posix_spawn(&pid, program.constData(), &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/// Both streams of a supervisor, read to their ends.
class SupervisorAnswer
{
public:
    explicit SupervisorAnswer(const OutputSink &sink)
        : m_sink(sink)
    {
    }

    void read(int socket, int output);
    Result<CommandResult> result(const QString &program) const;

private:
    void takeOutput(QByteArrayView bytes);

    const OutputSink &m_sink;
    QByteArray m_json;
    QByteArray m_output;
    qint64 m_size = 0;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

void SupervisorAnswer::takeOutput(QByteArrayView bytes)
{
    m_hash.addData(bytes);
    m_size += bytes.size();
    m_output += bytes.first(qMin(bytes.size(), outputInMemory - m_output.size()));
    if (m_sink)
        m_sink(bytes.toByteArray());
}

void SupervisorAnswer::read(int socket, int output)
{
    char buffer[64 * 1024];
    pollfd files[] = {{output, POLLIN, 0}, {socket, POLLIN, 0}};
    while (files[0].fd >= 0 || files[1].fd >= 0) {
        if (poll(files, 2, -1) < 0 && errno != EINTR)
            return;
        for (pollfd &file : files) {
            if (file.fd < 0 || file.revents == 0)
                continue;
            const ssize_t size = ::read(file.fd, buffer, sizeof buffer);
            if (size < 0 && errno == EINTR)
                continue;
            if (size <= 0)
                file.fd = -1;
            else if (file.fd == output)
                takeOutput(QByteArrayView(buffer, size));
            else
                m_json.append(buffer, size);
        }
    }
}

Result<CommandResult> SupervisorAnswer::result(const QString &program) const
{
    const QJsonObject answer = QJsonDocument::fromJson(m_json).object();
    if (answer.isEmpty())
        return failure(
            processText(QT_TRANSLATE_NOOP("process", "the supervisor of the command was ended")),
            program);
    if (const QString error = answer["error"_L1].toString(); !error.isEmpty()) {
        return failure(
            QCoreApplication::translate("process", "the command cannot be started: %1").arg(error),
            program);
    }
    CommandResult result;
    if (answer.contains("exitCode"_L1))
        result.exitCode = answer["exitCode"_L1].toInt();
    result.signal = answer["signal"_L1].toInt();
    result.timedOut = answer["timedOut"_L1].toBool();
    result.stopped = answer["stopped"_L1].toBool();
    for (const QJsonValue &survivor : answer["survivors"_L1].toArray())
        result.survivors.append(survivor.toString());
    result.output = m_output;
    result.outputSize = m_size;
    result.outputSha256 = QString::fromLatin1(m_hash.result().toHex());
    return result;
}

} // namespace

Result<CommandResult> supervise(const SupervisedCommand &command, std::stop_token stop,
                                const OutputSink &sink)
{
    QElapsedTimer timer;
    timer.start();
    const QString program = command.argv.value(0);
    int sockets[2] {-1, -1};
    int output[2] {-1, -1};
    const bool made = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) == 0;
    Descriptor ours(sockets[0]);
    Descriptor theirs(sockets[1]);
    const bool piped = made && pipe2(output, O_CLOEXEC) == 0;
    Descriptor reading(output[0]);
    Descriptor writing(output[1]);
    pid_t pid = 0;
    const int error = piped ? spawnSupervisor(QFile::encodeName(command.supervisor),
                                              theirs.number(), writing.number(), pid)
                            : errno;
    if (error != 0) {
        return failure(
            QCoreApplication::translate("process", "the supervisor cannot be started: %1")
                .arg(qt_error_string(error)),
            command.supervisor);
    }
    theirs.reset();
    writing.reset();
    SupervisorAnswer answer(sink);
    if (sendFully(ours.number(), setupMessage(command))) {
        const std::stop_callback onStop(
            stop, [&ours] { send(ours.number(), &supervisor::stopRequest, 1, MSG_NOSIGNAL); });
        answer.read(ours.number(), reading.number());
    }
    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) { }
    Result<CommandResult> result = answer.result(program);
    if (result)
        result->took = std::chrono::milliseconds(timer.elapsed());
    return result;
}
