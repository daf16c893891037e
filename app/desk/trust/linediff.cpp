// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/linediff.h"

#include "domain/controlmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct DiffWords
{
    Q_DECLARE_TR_FUNCTIONS(rollback)
};

/// Cells of the table; what is larger differs as a whole.
constexpr qsizetype mostCells = 4'000'000;

class LineDiff
{
public:
    LineDiff(QStringList before, QStringList now)
        : m_before(std::move(before))
        , m_now(std::move(now))
    {
        while (m_first < std::min(m_before.size(), m_now.size())
               && m_before.at(m_first) == m_now.at(m_first))
            ++m_first;
        while (m_last < std::min(m_before.size(), m_now.size()) - m_first
               && m_before.at(m_before.size() - 1 - m_last) == m_now.at(m_now.size() - 1 - m_last))
            ++m_last;
    }

    QStringList lines()
    {
        const qsizetype olds = m_before.size() - m_first - m_last;
        const qsizetype news = m_now.size() - m_first - m_last;
        if (olds > 0 && news > 0 && olds <= mostCells / news)
            fillTable(olds, news);
        walk(olds, news);
        return m_lines;
    }

private:
    const QString &before(qsizetype i) const { return m_before.at(m_first + i); }
    const QString &now(qsizetype j) const { return m_now.at(m_first + j); }
    /// How many lines the rests from there have in common, in order.
    quint32 &common(qsizetype i, qsizetype j) { return m_table[size_t(i * m_width + j)]; }

    void fillTable(qsizetype olds, qsizetype news)
    {
        m_width = news + 1;
        m_table.assign(size_t((olds + 1) * m_width), 0);
        for (qsizetype i = olds - 1; i >= 0; --i) {
            for (qsizetype j = news - 1; j >= 0; --j)
                common(i, j) = before(i) == now(j) ? common(i + 1, j + 1) + 1
                                                   : std::max(common(i + 1, j), common(i, j + 1));
        }
    }

    void walk(qsizetype olds, qsizetype news)
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < olds || j < news) {
            const bool both = i < olds && j < news;
            if (both && !m_table.empty() && before(i) == now(j)) {
                m_within = false;
                ++i;
                ++j;
            } else if (j == news
                       || (both && (m_table.empty() || common(i + 1, j) >= common(i, j + 1)))) {
                put(u'-', before(i++), j);
            } else {
                put(u'+', now(j), j);
                ++j;
            }
        }
    }

    void put(QChar sign, const QString &line, qsizetype at)
    {
        if (!std::exchange(m_within, true))
            m_lines.append("  "_L1 + DiffWords::tr("line %1:").arg(m_first + at + 1));
        m_lines.append(u"  %1 "_s.arg(sign) + withControlMarks(line));
    }

    const QStringList m_before;
    const QStringList m_now;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    qsizetype m_width = 0;
    std::vector<quint32> m_table;
    bool m_within = false;
    QStringList m_lines;
};

} // namespace

QStringList differingLines(const QByteArray &before, const QByteArray &now, qsizetype most)
{
    QStringList lines =
        LineDiff(QString::fromUtf8(before).split(u'\n'), QString::fromUtf8(now).split(u'\n'))
            .lines();
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.first(most) << DiffWords::tr("  … %n lines more", nullptr, int(more));
    }
    return lines;
}
