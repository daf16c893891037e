// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace supervisor {

/// The file a command's whole output goes to; beyond a cap its head and the last MiB are kept.
class Spool
{
public:
    Spool() = default;
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;

    /// False with errno set where the file cannot be made.
    bool open(const std::string &path, long long cap);
    bool isOpen() const { return m_file >= 0; }
    void write(std::string_view bytes);
    /// Writes the tail and waits until all is on disk.
    void finish();
    /// Some bytes could not be stored (disk full).
    bool isTorn() const { return m_torn; }

private:
    int m_file = -1;
    long long m_headLeft = 0;
    std::size_t m_tailCap = 0;
    long long m_beyond = 0;
    std::string m_tail;
    bool m_written = false;
    bool m_torn = false;
};

/// How the runs of a folder stand: the file "runs" beside their spools has a line for each when it
/// begins and one when it is over, of which the last that is there whole counts. All supervisors
/// add to it: file systems take the longer to find room for a file the more of them were deleted
/// just before, and one sync serves all lines.
class RunLines
{
public:
    RunLines() = default;
    ~RunLines();
    RunLines(RunLines &&other) noexcept;
    RunLines &operator=(RunLines &&other) noexcept;

    /// `spool`: a file of the folder. False with errno set where it cannot be written.
    bool open(const std::string &spool);
    /// Whatever becomes of this process from then on, the line is there; one that is not there
    /// whole was not added. False with errno set where it cannot be written.
    bool add(const std::string &line);
    /// From then on what was added is there whatever happens to the machine.
    bool makeDurable();
    bool isSameFolder(const RunLines &other) const { return m_folder == other.m_folder; }

private:
    std::string m_folder;
    int m_file = -1;
};

/// Lines that were told a console and are not on the disk for certain yet. Whoever hears a result
/// writes it down as well: two that wait for one disk at a time only keep each other up. So the
/// console goes first, for a moment.
class Unsynced
{
public:
    /// How long that is, in milliseconds.
    static constexpr long long patience = 50;

    ~Unsynced() { sync(); }
    /// `now` and what is due are on any clock that only goes forward, in milliseconds.
    void add(RunLines lines, long long now);
    /// When they are to be on the disk; nothing where all are.
    std::optional<long long> due() const { return m_due; }
    void sync();

private:
    /// One a folder.
    std::vector<RunLines> m_lines;
    std::optional<long long> m_due;
};

/// Writes it in as many pieces as it takes; how much the disk took.
std::size_t writeSome(int file, std::string_view bytes);
bool writeFully(int file, std::string_view bytes);

} // namespace supervisor
