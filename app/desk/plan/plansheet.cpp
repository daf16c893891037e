// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/plansheet.h"

#include "runbook/yamltext.h"

using namespace Qt::StringLiterals;

QString durationWords(std::chrono::seconds duration)
{
    const qint64 count = duration.count();
    if (count % 86400 == 0)
        return QString::number(count / 86400) + u'd';
    if (count % 3600 == 0)
        return QString::number(count / 3600) + u'h';
    return QString::number(count) + u's';
}

QString blankText(const QString &wanted)
{
    return u'<' + wanted + u'>';
}

void PlanSheet::line(int depth, const QString &text)
{
    m_text += QString(qsizetype(depth) * 2, u' ') + text + u'\n';
}

void PlanSheet::blank(const QString &path, const QString &wanted)
{
    m_blanks.append({path, wanted});
}

QString PlanSheet::blankAt(const QString &path, const QString &wanted)
{
    blank(path, wanted);
    return yamlScalar(blankText(wanted));
}
