// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

/// What a command wrote: a spool file that may still grow, one behind the other for the parts of a
/// step, or bytes. Cheap to copy; each copy may be read on a thread of its own.
class OutputSource
{
public:
    OutputSource() = default;
    static OutputSource file(QString path);
    /// The file, and "-2", "-3" behind it as far as they are there: see `spoolOfPart`.
    static OutputSource parts(QString path);
    static OutputSource bytes(QByteArray bytes);

    qint64 size() const;
    /// Less than asked for at the end, nothing where it cannot be read.
    QByteArray read(qint64 offset, qint64 size) const;

    friend bool operator==(const OutputSource &, const OutputSource &) = default;

private:
    QStringList paths() const;

    QString m_path;
    bool m_parted = false;
    QByteArray m_bytes;
};

/// Where a part of a step, from 0, has its output; nowhere where the step has it nowhere.
QString spoolOfPart(const QString &spool, qsizetype part);

/// Where the lines of an output start: one mark for some hundred lines, so that ten million lines
/// need less than a megabyte of memory.
class OutputIndex
{
public:
    /// The start of a line.
    struct Mark
    {
        qint64 line = 0;
        qint64 offset = 0;
    };

    /// What was read so far.
    qint64 size() const { return m_size; }
    /// The last one counts where it has no end yet, but is not empty.
    qint64 lineCount() const { return m_ended + (m_size > m_lastEnd ? 1 : 0); }
    /// Reads on from where it stopped, at most `budget` bytes. Blocks on the disk.
    void extend(const OutputSource &source, qint64 budget);
    /// Lines from `first` on, without their ends. A long line is cut after `lineCap` bytes.
    QList<QByteArray> lines(const OutputSource &source, qint64 first, qsizetype count) const;
    /// Where a line starts; behind the last one the end of what was read. Blocks on the disk.
    qint64 offsetOf(const OutputSource &source, qint64 line) const;
    /// The line that holds this byte.
    qint64 lineAt(const OutputSource &source, qint64 offset) const;
    /// What it holds in memory.
    qsizetype markCount() const { return m_marks.size(); }
    /// Where a line starts, as nearly as a mark tells: at it or before.
    const Mark &markBefore(qint64 line) const;

    static constexpr qsizetype lineCap = 16'384;

private:
    void takeLineStart(qint64 offset);
    qsizetype markOf(qint64 line) const;

    QList<Mark> m_marks {Mark {}};
    qint64 m_size = 0;
    /// Ended lines, and the byte after the newest line end.
    qint64 m_ended = 0;
    qint64 m_lastEnd = 0;
};

/// The first place of `needle` at or after `from`, or, `backwards`, the last one before it. A
/// needle without capitals finds them too (ASCII). Blocks on the disk; absent where there is none,
/// or it was stopped.
std::optional<qint64> findInOutput(const OutputSource &source, const QByteArray &needle,
                                   qint64 from, bool backwards, std::stop_token stop = {});
