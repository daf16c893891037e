// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs one command and ends with it; see supervisorsetup.h for what comes in and goes out. Standard
// input is the socket to the console, standard output the pipe the command's output goes to.

#include "process/processtree.h"
#include "process/spool.h"
#include "process/streammask.h"
#include "process/supervisorsetup.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace supervisor {
namespace {

constexpr int control = 0;
constexpr int console = 1;
/// How long output may still come after the command itself has ended.
constexpr long long lateOutput = 200;
/// How long children that were left behind get between TERM and KILL.
constexpr long long leftBehindGrace = 500;
/// How long killed processes may take to be gone before they are named.
constexpr long long killWait = 2000;

long long now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

bool readFully(int file, char *into, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = read(file, into, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        into += got;
        size -= std::size_t(got);
    }
    return true;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += (unsigned char)(c) < 0x20 ? '?' : c;
    }
    return out + '"';
}

std::string bootId()
{
    char text[64];
    const int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    const ssize_t size = file < 0 ? 0 : read(file, text, sizeof text);
    if (file >= 0)
        close(file);
    return size > 36 ? std::string(text, 36) : std::string();
}

bool isConsoleGone()
{
    pollfd file {control, POLLIN, 0};
    return poll(&file, 1, 0) > 0 && (file.revents & (POLLHUP | POLLERR)) != 0;
}

/// Runs between vfork and exec: only async-signal-safe calls, and nothing of the parent is written
/// to.
[[noreturn]] void becomeCommand(const Setup &setup, char *const *arguments, int output, int script,
                                int trouble)
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The console has reset all others.
    signal(SIGPIPE, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    umask(077);
    const int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(null, 0);
    dup2(output, 1);
    dup2(output, 2);
    if (script >= 0)
        fcntl(script, F_SETFD, 0);
    if (setup.folder.empty() || chdir(setup.folder.c_str()) == 0)
        execvp(arguments[0], arguments);
    const int error = errno;
    [[maybe_unused]] const ssize_t written = write(trouble, &error, sizeof error);
    _exit(127);
}

class Run
{
public:
    explicit Run(Setup setup)
        : m_setup(std::move(setup))
        , m_mask(m_setup.secrets)
    {
    }

    int exec();

private:
    bool start();
    void loop();
    void readOutput();
    void abandonOutput();
    void readControl();
    void readSignals();
    void flush();
    void reap();
    void endTree(long long grace);
    void pursue();
    int wait() const;
    bool isOver() const;
    std::string status(bool finished) const;
    void report(const std::string &json) const;

    Setup m_setup;
    StreamMask m_mask;
    Spool m_spool;
    pid_t m_main = 0;
    int m_output = -1;
    int m_signals = -1;
    bool m_controlOpen = true;
    bool m_consoleOpen = true;
    std::string m_unsent;
    bool m_mainEnded = false;
    bool m_childless = false;
    int m_exitStatus = 0;
    bool m_timedOut = false;
    bool m_stopped = false;
    long long m_deadline = 0;
    long long m_mainEndedAt = 0;
    long long m_killAt = 0;
    long long m_giveUpAt = 0;
    bool m_ending = false;
    bool m_gaveUp = false;
    std::vector<Descendant> m_survivors;
    std::string m_error;
};

void Run::report(const std::string &json) const
{
    std::string_view left(json);
    while (!left.empty()) {
        const ssize_t sent = send(control, left.data(), left.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        left.remove_prefix(std::size_t(sent));
    }
}

std::string Run::status(bool finished) const
{
    std::string json = "{\"pid\":" + std::to_string(getpid()) + ",\"startTime\":"
        + quoted(std::to_string(startTime(getpid()))) + ",\"boot\":" + quoted(bootId());
    if (finished && m_error.empty() && m_mainEnded) {
        if (WIFEXITED(m_exitStatus))
            json += ",\"exitCode\":" + std::to_string(WEXITSTATUS(m_exitStatus));
        else if (WIFSIGNALED(m_exitStatus))
            json += ",\"signal\":" + std::to_string(WTERMSIG(m_exitStatus));
    }
    json += ",\"timedOut\":" + std::string(m_timedOut ? "true" : "false");
    json += ",\"stopped\":" + std::string(m_stopped ? "true" : "false");
    json += ",\"torn\":" + std::string(m_spool.isTorn() ? "true" : "false");
    json += ",\"survivors\":[";
    for (std::size_t at = 0; at < m_survivors.size(); ++at) {
        json += (at ? "," : "")
            + quoted(std::to_string(m_survivors[at].pid) + " " + m_survivors[at].name);
    }
    json += "]";
    if (!m_error.empty())
        json += ",\"error\":" + quoted(m_error);
    return json + ",\"finished\":" + (finished ? "true" : "false") + "}";
}

bool Run::start()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_DUMPABLE, 0);
    if (!m_setup.spool.empty() && !m_spool.open(m_setup.spool, m_setup.cap)) {
        m_error = m_setup.spool + ": " + std::strerror(errno);
        return false;
    }
    if (m_spool.isOpen() && !writeDurably(m_setup.spool + ".status", status(false))) {
        m_error = m_setup.spool + ".status: " + std::strerror(errno);
        return false;
    }
    // The next console finds either the file above or a command that will never run.
    if (isConsoleGone()) {
        m_error = "the console ended before the command was started";
        return false;
    }
    sigset_t caught;
    sigemptyset(&caught);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT})
        sigaddset(&caught, number);
    sigprocmask(SIG_BLOCK, &caught, nullptr);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    m_signals = signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);
    fcntl(console, F_SETFL, fcntl(console, F_GETFL) | O_NONBLOCK);

    int script = -1;
    if (m_setup.hasScript) {
        script = memfd_create("script", MFD_CLOEXEC);
        if (script < 0 || !writeFully(script, m_setup.script)) {
            m_error = std::string("the script cannot be handed over: ") + std::strerror(errno);
            return false;
        }
        lseek(script, 0, SEEK_SET);
        m_setup.arguments.push_back("/proc/self/fd/" + std::to_string(script));
    }
    std::vector<char *> arguments;
    for (std::string &argument : m_setup.arguments)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    std::vector<char *> variables;
    for (std::string &variable : m_setup.variables)
        variables.push_back(variable.data());
    variables.push_back(nullptr);
    environ = variables.data();

    int output[2] {-1, -1};
    int trouble[2] {-1, -1};
    if (pipe2(output, O_CLOEXEC) != 0 || pipe2(trouble, O_CLOEXEC) != 0) {
        m_error = std::strerror(errno);
        return false;
    }
    m_main = vfork();
    if (m_main == 0)
        becomeCommand(m_setup, arguments.data(), output[1], script, trouble[1]);
    close(output[1]);
    close(trouble[1]);
    m_output = output[0];
    int error = m_main < 0 ? errno : 0;
    if (m_main > 0)
        readFully(trouble[0], reinterpret_cast<char *>(&error), sizeof error);
    close(trouble[0]);
    if (script >= 0)
        close(script);
    if (error != 0) {
        m_error = m_setup.arguments.front() + ": " + std::strerror(error);
        return false;
    }
    fcntl(m_output, F_SETFL, O_NONBLOCK);
    m_deadline = m_setup.timeout > 0 ? now() + m_setup.timeout : 0;
    return true;
}

void Run::flush()
{
    while (m_consoleOpen && !m_unsent.empty()) {
        const ssize_t sent = write(console, m_unsent.data(), m_unsent.size());
        if (sent > 0) {
            m_unsent.erase(0, std::size_t(sent));
        } else if (errno != EINTR) {
            m_consoleOpen = errno == EAGAIN;
            break;
        }
    }
    if (!m_consoleOpen)
        m_unsent.clear();
}

void Run::readOutput()
{
    static char buffer[64 * 1024];
    const ssize_t size = read(m_output, buffer, sizeof buffer);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    const std::string bytes =
        size > 0 ? m_mask.feed(std::string_view(buffer, std::size_t(size))) : m_mask.finish();
    if (m_spool.isOpen())
        m_spool.write(bytes);
    if (m_consoleOpen)
        m_unsent += bytes;
    flush();
    if (size <= 0) {
        close(m_output);
        m_output = -1;
    }
}

void Run::abandonOutput()
{
    const std::string rest = m_mask.finish();
    if (m_spool.isOpen())
        m_spool.write(rest);
    if (m_consoleOpen)
        m_unsent += rest;
    flush();
    close(m_output);
    m_output = -1;
}

void Run::readControl()
{
    char request = 0;
    const ssize_t size = recv(control, &request, 1, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        m_controlOpen = false;
    // A console that is gone has not asked for an end where the output is kept for the next one.
    if ((size > 0 && request == stopRequest) || (size <= 0 && !m_spool.isOpen())) {
        m_stopped = !m_mainEnded || m_stopped;
        endTree(m_setup.grace);
    }
}

void Run::readSignals()
{
    signalfd_siginfo info {};
    while (read(m_signals, &info, sizeof info) == ssize_t(sizeof info)) {
        if (int(info.ssi_signo) == SIGCHLD)
            continue;
        m_stopped = !m_mainEnded || m_stopped;
        endTree(m_setup.grace);
    }
    reap();
}

void Run::reap()
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
            m_mainEnded = true;
            m_mainEndedAt = now();
            m_exitStatus = status;
        }
    }
}

void Run::endTree(long long grace)
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
void Run::pursue()
{
    if (!m_ending || m_childless || now() < m_killAt)
        return;
    const std::vector<Descendant> left = descendants(getpid());
    for (const Descendant &process : left)
        kill(process.pid, SIGKILL);
    if (now() >= m_giveUpAt) {
        m_survivors = left;
        m_gaveUp = true;
    }
}

bool Run::isOver() const
{
    if (m_gaveUp)
        return true;
    return m_mainEnded && m_childless && m_output < 0 && m_unsent.empty();
}

/// Milliseconds until something is due.
int Run::wait() const
{
    long long due = -1;
    const auto consider = [&](long long at) { due = due < 0 ? at : std::min(due, at); };
    if (m_deadline > 0 && !m_ending)
        consider(m_deadline);
    if (m_ending && now() < m_killAt)
        consider(m_killAt);
    else if (m_ending)
        consider(now() + 20);
    else if (m_mainEnded)
        consider(m_mainEndedAt + lateOutput);
    return due < 0 ? -1 : int(std::max(0LL, due - now()) + 1);
}

void Run::loop()
{
    while (!isOver()) {
        // The command waits while the console does not read: memory is no place for its output.
        const bool full = m_unsent.size() > 256 * 1024;
        pollfd files[] = {{m_signals, POLLIN, 0},
                          {m_controlOpen ? control : -1, POLLIN, 0},
                          {full ? -1 : m_output, POLLIN, 0},
                          {m_unsent.empty() ? -1 : console, POLLOUT, 0}};
        if (poll(files, 4, wait()) < 0 && errno != EINTR)
            return;
        if (files[3].revents)
            flush();
        if (files[2].revents)
            readOutput();
        if (files[0].revents)
            readSignals();
        if (files[1].revents)
            readControl();
        if (m_deadline > 0 && now() >= m_deadline && !m_ending && !m_mainEnded) {
            m_timedOut = true;
            endTree(m_setup.grace);
        }
        if (m_mainEnded && !m_childless && now() >= m_mainEndedAt + lateOutput)
            endTree(leftBehindGrace);
        // Who keeps the pipe open from outside the tree is not waited for.
        if (m_mainEnded && m_childless && m_output >= 0 && now() >= m_mainEndedAt + lateOutput
            && !(files[2].revents & POLLIN))
            abandonOutput();
        // A console that stopped reading does not keep the result from the disk for ever.
        if (m_mainEnded && m_childless && m_output < 0 && m_spool.isOpen() && !m_controlOpen)
            m_unsent.clear();
        pursue();
    }
}

int Run::exec()
{
    if (start())
        loop();
    if (m_spool.isOpen()) {
        m_spool.write(m_mask.finish());
        m_spool.finish();
        writeDurably(m_setup.spool + ".status", status(true));
    }
    report(status(true));
    return 0;
}

} // namespace
} // namespace supervisor

int main()
{
    using namespace supervisor;
    setsid();
    std::uint32_t size = 0;
    Setup setup;
    if (!readFully(control, reinterpret_cast<char *>(&size), sizeof size) || size > (256U << 20))
        return 3;
    std::string message(size, '\0');
    if (!readFully(control, message.data(), size) || !parseSetup(message, setup))
        return 3;
    return Run(std::move(setup)).exec();
}
