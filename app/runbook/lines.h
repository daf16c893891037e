// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

/// Calls `visit(line, index)` for each line without its end, index from 0. Lines end as Markdown
/// has it: LF, CR LF or CR.
template <typename Visit>
void forEachLine(QByteArrayView text, Visit visit)
{
    const char *at = text.begin();
    const char *const end = text.end();
    const bool anyReturn = std::memchr(at, '\r', size_t(end - at)) != nullptr;
    for (int index = 0; at < end; ++index) {
        const auto *stop = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!stop)
            stop = end;
        if (anyReturn) {
            if (const auto *back =
                    static_cast<const char *>(std::memchr(at, '\r', size_t(stop - at))))
                stop = back;
        }
        visit(QByteArrayView(at, stop), index);
        if (stop < end && *stop == '\r' && stop + 1 < end && stop[1] == '\n')
            ++stop;
        at = stop + 1;
    }
}
