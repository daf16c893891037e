// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

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

/// Replaces a small file: it is there whole, the old or the new one, whatever becomes of this
/// process.
bool replaceFile(const std::string &path, std::string_view bytes);
/// From then on the file is there whatever happens to the machine.
bool makeDurable(const std::string &path);
/// Writes it in as many pieces as it takes; how much the disk took.
std::size_t writeSome(int file, std::string_view bytes);
bool writeFully(int file, std::string_view bytes);

} // namespace supervisor
