// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/commandstart.h"

#include "process/spool.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace supervisor {

struct CommandFiles
{
    int output;
    int script;
    int input;
    int trouble;
};

/// Runs between vfork and exec: only async-signal-safe calls, and nothing of the parent is written
/// to.
[[noreturn]] static void becomeCommand(const Setup &setup, char *const *arguments,
                                       const CommandFiles &files)
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The console has reset all others.
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    umask(077);
    const int input = files.input >= 0 ? files.input : open("/dev/null", O_RDONLY | O_CLOEXEC);
    // A machine without /dev/null: a closed input is as empty.
    if (input >= 0)
        dup2(input, 0);
    else
        close(0);
    dup2(files.output, 1);
    dup2(files.output, 2);
    if (files.script >= 0)
        fcntl(files.script, F_SETFD, 0);
    if (setup.folder.empty() || chdir(setup.folder.c_str()) == 0)
        execvp(arguments[0], arguments);
    const int error = errno;
    [[maybe_unused]] const ssize_t written = write(files.trouble, &error, sizeof error);
    _exit(127);
}

/// What the child sends where it is no errno.
static constexpr int bindFailed = -1;

/// With memory of its own, as there is much to do before it becomes the command.
static pid_t forkBound(const Setup &setup, char *const *arguments, const CommandFiles &files)
{
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    const std::string fault = bindPrivately(setup.binds);
    if (fault.empty())
        becomeCommand(setup, arguments, files);
    const int kind = bindFailed;
    [[maybe_unused]] const bool told =
        writeFully(files.trouble, std::string(reinterpret_cast<const char *>(&kind), sizeof kind))
        && writeFully(files.trouble, fault);
    _exit(127);
}

static pid_t forkCommand(const Setup &setup, char *const *arguments, char **variables,
                         const CommandFiles &files, int &error)
{
    // The search in PATH goes by the command's own environment.
    char **const own = environ;
    environ = variables;
    // Hundreds of commands are started in a second: fork copies the page tables each time, and
    // posix_spawn can neither set the death signal nor the mask of the file mode.
    // NOLINTBEGIN(bugprone-unsafe-functions,clang-analyzer-security.insecureAPI.vfork,clang-analyzer-unix.Vfork)
    const pid_t pid = setup.binds.empty() ? vfork() : forkBound(setup, arguments, files);
    if (pid == 0)
        becomeCommand(setup, arguments, files);
    // NOLINTEND(bugprone-unsafe-functions,clang-analyzer-security.insecureAPI.vfork,clang-analyzer-unix.Vfork)
    error = pid < 0 ? errno : 0;
    environ = own;
    return pid;
}

static std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// A file in memory that holds this, at its start; -1 with errno set where there can be none.
static int inMemory(const char *name, const std::string &bytes)
{
    const int file = memfd_create(name, MFD_CLOEXEC);
    if (file < 0)
        return -1;
    if (!writeFully(file, bytes)) {
        close(file);
        return -1;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

/// Reads to the end of what a child has to say that is no command.
static std::string readRest(int file)
{
    std::string text;
    char buffer[256];
    for (;;) {
        const ssize_t size = read(file, buffer, sizeof buffer);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return text;
        text.append(buffer, std::size_t(size));
    }
}

static StartedCommand startOnce(Setup &setup)
{
    StartedCommand command;
    const int script = setup.hasScript ? inMemory("script", setup.script) : -1;
    const int input = setup.input.empty() ? -1 : inMemory("input", setup.input);
    if ((setup.hasScript && script < 0) || (!setup.input.empty() && input < 0)) {
        command.error = std::string("the script cannot be handed over: ") + std::strerror(errno);
        for (const int file : {script, input}) {
            if (file >= 0)
                close(file);
        }
        return command;
    }
    std::vector<std::string> words = setup.arguments;
    if (script >= 0)
        words.push_back("/proc/self/fd/" + std::to_string(script));
    const std::vector<char *> arguments = pointersTo(words);
    std::vector<char *> variables = pointersTo(setup.variables);

    int output[2] {-1, -1};
    int trouble[2] {-1, -1};
    int error = 0;
    if (pipe2(output, O_CLOEXEC) != 0 || pipe2(trouble, O_CLOEXEC) != 0) {
        error = errno;
    } else {
        command.pid = forkCommand(setup, arguments.data(), variables.data(),
                                  {output[1], script, input, trouble[1]}, error);
        close(trouble[1]);
        trouble[1] = -1;
        // Empty and at its end once the program runs.
        if (command.pid > 0 && read(trouble[0], &error, sizeof error) != sizeof error)
            error = 0;
        if (error == bindFailed) {
            command.unbound = readRest(trouble[0]);
            waitpid(command.pid, nullptr, 0);
        }
    }
    for (const int file : {output[1], trouble[0], trouble[1], script, input}) {
        if (file >= 0)
            close(file);
    }
    if (error == 0) {
        fcntl(output[0], F_SETFL, O_NONBLOCK);
        command.output = output[0];
        return command;
    }
    if (output[0] >= 0)
        close(output[0]);
    command.error = setup.arguments.front() + ": " + std::strerror(error);
    return command;
}

StartedCommand startCommand(Setup &setup)
{
    StartedCommand command = startOnce(setup);
    if (command.unbound.empty())
        return command;
    // Half of the mounts are worse than none.
    setup.binds.clear();
    StartedCommand plain = startOnce(setup);
    plain.unbound = std::move(command.unbound);
    return plain;
}

} // namespace supervisor
