// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/supervisedrun.h"

#include "domain/bytes.h"
#include "process/commandstart.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace supervisor {

/// How long output may still come after the command itself has ended.
static constexpr long long lateOutput = 200;
/// How long children that were left behind get between TERM and KILL.
static constexpr long long leftBehindGrace = 500;
/// How long killed processes may take to be gone before they are named.
static constexpr long long killWait = 2000;

static long long now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

SupervisedRun::SupervisedRun(Setup setup, ConsoleLink &link, int signals, Unsynced &unsynced)
    : m_setup(std::move(setup))
    , m_link(link)
    , m_signals(signals)
    , m_unsynced(unsynced)
    , m_mask(std::move(m_setup.secrets))
{
}

SupervisedRun::~SupervisedRun()
{
    if (m_output >= 0)
        close(m_output);
}

bool SupervisedRun::start()
{
    if (!m_setup.spool.empty() && !m_spool.open(m_setup.spool, m_setup.cap)) {
        m_status.error = m_setup.spool + ": " + std::strerror(errno);
        return false;
    }
    // It says which process to ask: where the machine fails there is none any more.
    if (m_spool.isOpen()
        && !(m_lines.open(m_setup.spool) && m_lines.add(toJson(m_status, m_setup.spool)))) {
        m_status.error = "the runs beside " + m_setup.spool + ": " + std::strerror(errno);
        return false;
    }
    // The next console finds either the line above or a command that will never run.
    if (m_link.isGone()) {
        m_status.error = "the console ended before the command was started";
        return false;
    }
    StartedCommand command = startCommand(m_setup);
    m_main = command.pid;
    m_output = command.output;
    m_status.error = std::move(command.error);
    m_status.unbound = std::move(command.unbound);
    m_deadline = m_setup.timeout > 0 ? now() + m_setup.timeout : 0;
    return m_status.error.empty();
}

void SupervisedRun::take(const std::string &bytes)
{
    if (m_spool.isOpen())
        m_spool.write(bytes);
    m_link.queueOutput(bytes);
    m_link.flush();
}

void SupervisedRun::readOutput()
{
    static char buffer[64_KiB];
    const ssize_t size = read(m_output, buffer, sizeof buffer);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size > 0)
        take(m_mask.feed(std::string_view(buffer, std::size_t(size))));
    else
        closeOutput();
}

void SupervisedRun::closeOutput()
{
    take(m_mask.finish());
    close(m_output);
    m_output = -1;
}

void SupervisedRun::readLink()
{
    const bool asked = m_link.readStop();
    // A console that is gone has not asked for an end where the output is kept for the next one.
    if (asked || (!m_link.isOpen() && !m_spool.isOpen())) {
        m_status.stopped = !hasMainEnded() || m_status.stopped;
        endTree(m_setup.grace);
    }
}

void SupervisedRun::readSignals()
{
    signalfd_siginfo info {};
    while (read(m_signals, &info, sizeof info) == ssize_t(sizeof info)) {
        if (int(info.ssi_signo) == SIGCHLD)
            continue;
        m_asked = true;
        m_status.stopped = !hasMainEnded() || m_status.stopped;
        endTree(m_setup.grace);
    }
    reap();
}

void SupervisedRun::reap()
{
    for (;;) {
        int status = 0;
        const pid_t pid = waitpid(-1, &status, WNOHANG);
        if (pid < 0 && errno == EINTR)
            continue;
        m_childless = pid < 0;
        if (pid <= 0)
            return;
        if (pid == m_main) {
            m_mainEndedAt = now();
            m_status.exit = status;
        }
    }
}

void SupervisedRun::endTree(long long grace)
{
    if (m_ending)
        return;
    m_ending = true;
    m_killAt = now() + grace;
    m_giveUpAt = m_killAt + killWait;
    for (const Descendant &process : descendants(getpid())) {
        kill(process.pid, SIGTERM);
        kill(process.pid, SIGCONT);
    }
}

/// Ends what is left once its grace is over; again and again, as new ones may have been forked.
void SupervisedRun::pursue()
{
    if (!m_ending || m_childless || now() < m_killAt)
        return;
    const std::vector<Descendant> left = descendants(getpid());
    for (const Descendant &process : left)
        kill(process.pid, SIGKILL);
    if (now() >= m_giveUpAt) {
        m_status.survivors = left;
        m_gaveUp = true;
    }
}

bool SupervisedRun::isOver() const
{
    if (m_gaveUp)
        return true;
    // What the console has not read yet goes out with the result.
    return hasMainEnded() && m_childless && m_output < 0;
}

/// Milliseconds until something is due.
int SupervisedRun::wait() const
{
    long long due = -1;
    const auto consider = [&](long long at) { due = due < 0 ? at : std::min(due, at); };
    if (const auto sync = m_unsynced.due())
        consider(*sync);
    if (m_deadline > 0 && !m_ending)
        consider(m_deadline);
    if (m_ending && now() < m_killAt)
        consider(m_killAt);
    else if (m_ending)
        consider(now() + 20);
    else if (hasMainEnded())
        consider(m_mainEndedAt + lateOutput);
    return due < 0 ? -1 : int(std::max(0LL, due - now()) + 1);
}

/// What time brings.
void SupervisedRun::turn(bool outputCame)
{
    if (const auto sync = m_unsynced.due(); sync && now() >= *sync)
        m_unsynced.sync();
    const bool late = hasMainEnded() && now() >= m_mainEndedAt + lateOutput;
    if (m_deadline > 0 && now() >= m_deadline && !m_ending && !hasMainEnded()) {
        m_status.timedOut = true;
        endTree(m_setup.grace);
    }
    if (late && !m_childless)
        endTree(leftBehindGrace);
    // Who keeps the pipe open from outside the tree is not waited for.
    if (late && m_childless && m_output >= 0 && !outputCame)
        closeOutput();
    pursue();
}

void SupervisedRun::loop()
{
    while (!isOver()) {
        pollfd files[] = {{m_signals, POLLIN, 0},
                          {m_link.isOpen() ? m_link.socket() : -1,
                           short(POLLIN | (m_link.hasUnsent() ? POLLOUT : 0)), 0},
                          {m_link.isFull() ? -1 : m_output, POLLIN, 0}};
        if (poll(files, 3, wait()) < 0 && errno != EINTR)
            return;
        if (files[1].revents & POLLOUT)
            m_link.flush();
        if (files[2].revents)
            readOutput();
        if (files[0].revents)
            readSignals();
        if (files[1].revents & ~POLLOUT)
            readLink();
        turn((files[2].revents & POLLIN) || m_link.isFull());
    }
}

bool SupervisedRun::exec()
{
    if (start())
        loop();
    m_status.finished = true;
    if (m_spool.isOpen()) {
        m_spool.write(m_mask.finish());
        m_spool.finish();
        m_status.torn = m_spool.isTorn();
        m_lines.add(toJson(m_status, m_setup.spool));
    }
    m_link.sendResult(toJson(m_status, m_setup.spool));
    if (m_spool.isOpen())
        m_unsynced.add(std::move(m_lines), now());
    return !m_gaveUp && !m_asked;
}

} // namespace supervisor
