// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/spool.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace supervisor {

Spool::~Spool()
{
    if (m_file >= 0)
        close(m_file);
}

bool Spool::open(const std::string &path, long long cap)
{
    m_file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    m_tailCap = std::size_t(std::min(cap / 2, 1LL << 20));
    m_headLeft = cap - (long long)(m_tailCap);
    return m_file >= 0;
}

void Spool::write(std::string_view bytes)
{
    m_written |= !bytes.empty();
    const std::size_t head =
        std::size_t(std::min<long long>(m_headLeft, (long long)(bytes.size())));
    const std::size_t taken = writeSome(m_file, bytes.substr(0, head));
    m_headLeft -= (long long)(taken);
    // Where the disk takes no more, what follows counts as left out: no hole without a mark.
    if (taken < head) {
        m_torn = true;
        m_headLeft = 0;
    }
    bytes.remove_prefix(taken);
    if (bytes.empty())
        return;
    m_beyond += (long long)(bytes.size());
    m_tail += bytes;
    if (m_tail.size() > 2 * m_tailCap)
        m_tail.erase(0, m_tail.size() - m_tailCap);
}

void Spool::finish()
{
    if (m_tail.size() > m_tailCap)
        m_tail.erase(0, m_tail.size() - m_tailCap);
    if (const long long lost = m_beyond - (long long)(m_tail.size()); lost > 0)
        m_torn |= !writeFully(m_file, "\n[... " + std::to_string(lost) + " bytes left out ...]\n");
    m_torn |= !writeFully(m_file, m_tail);
    // Nothing is as durable as it can be.
    if (m_written)
        m_torn |= fsync(m_file) != 0;
}

std::size_t writeSome(int file, std::string_view bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size()) {
        const ssize_t written = ::write(file, bytes.data() + taken, bytes.size() - taken);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        taken += std::size_t(written);
    }
    return taken;
}

bool writeFully(int file, std::string_view bytes)
{
    return writeSome(file, bytes) == bytes.size();
}

RunLines::~RunLines()
{
    if (m_file >= 0)
        close(m_file);
}

RunLines::RunLines(RunLines &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_file(std::exchange(other.m_file, -1))
{
}

RunLines &RunLines::operator=(RunLines &&other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_file, other.m_file);
    return *this;
}

bool RunLines::open(const std::string &spool)
{
    const std::size_t slash = spool.rfind('/');
    m_folder = slash == std::string::npos ? "./" : spool.substr(0, slash + 1);
    m_file = ::open((m_folder + "runs").c_str(),
                    O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    return m_file >= 0;
}

bool RunLines::add(const std::string &line)
{
    // In one piece, and on a line of its own where somebody else's was cut off.
    return writeFully(m_file, '\n' + line + '\n');
}

bool RunLines::makeDurable()
{
    const int names = ::open(m_folder.c_str(), O_DIRECTORY | O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool durable = fsync(m_file) == 0 && names >= 0 && fsync(names) == 0;
    if (names >= 0)
        close(names);
    return durable;
}

void Unsynced::add(RunLines lines, long long now)
{
    if (!m_due)
        m_due = now + patience;
    std::erase_if(m_lines, [&](const RunLines &earlier) { return earlier.isSameFolder(lines); });
    m_lines.push_back(std::move(lines));
}

void Unsynced::sync()
{
    for (RunLines &lines : m_lines)
        lines.makeDurable();
    m_lines.clear();
    m_due.reset();
}

} // namespace supervisor
