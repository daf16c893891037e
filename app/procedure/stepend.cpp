// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/stepend.h"

#include "procedure/commandunits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct StepEndWords
{
    Q_DECLARE_TR_FUNCTIONS(StepEnd)
};

} // namespace

static constexpr qsizetype excerptLines = 12;
static constexpr qsizetype excerptBytes = 2000;

/// `part` tells it in both forms by the same names.
template <typename Part>
static void addEnd(StepEnd &end, const Part &part)
{
    end.outcome = part.stopped ? u"stopped"_s
        : part.timedOut        ? u"timedOut"_s
        : part.exitCode == 0   ? u"passed"_s
                               : u"failed"_s;
    end.exitCode = part.exitCode;
    end.signal = part.signal;
    end.survivors += part.survivors;
    if (part.torn)
        end.remarks.append(StepEndWords::tr("The disk did not take all of the output: it is cut"));
    if (part.signal == SIGKILL && end.outcome == "failed"_L1)
        end.remarks.append(StepEndWords::tr("Ended by signal 9: out of memory, perhaps"));
}

void addPart(StepEnd &end, const CommandResult &part)
{
    addEnd(end, part);
    end.took += part.took;
    end.outputSize += part.outputSize;
}

void addPart(StepEnd &end, const SpoolStatus &part)
{
    addEnd(end, part);
    if (!part.error.isEmpty())
        end.excerpt = part.error;
}

void addFailedLine(StepEnd &end, const CommandResult &part, const QString &script)
{
    const auto failed = end.outcome == "failed"_L1 ? failedLine(part.output, script) : std::nullopt;
    if (!failed)
        return;
    end.remarks.append(failed->pipe.isEmpty()
                           ? StepEndWords::tr("Line %1 ended with %2: %3")
                                 .arg(failed->line)
                                 .arg(failed->status)
                                 .arg(failed->text)
                           : StepEndWords::tr("Line %1 ended with %2: %3 (its commands: %4)")
                                 .arg(failed->line)
                                 .arg(failed->status)
                                 .arg(failed->text, failed->pipe.join(u", "_s)));
    static const QRegularExpression search(u"^(?:sudo\\s+)?[ef]?grep\\s"_s);
    const bool first = failed->pipe.isEmpty() || failed->pipe.constFirst() == "1"_L1;
    if (failed->status == 1 && first && search.match(failed->text).hasMatch())
        end.remarks.append(StepEndWords::tr("grep ends with 1 where it finds nothing"));
    if (failed->status == 128 + SIGPIPE)
        end.remarks.append(
            StepEndWords::tr("141 is no fault of its own: the next command of the pipe had read "
                             "enough and ended first"));
}

StepFinished finishedEvent(const StepStarted &started, const StepEnd &end)
{
    StepFinished finished;
    finished.step = started.step;
    finished.attempt = started.attempt;
    finished.outcome = end.outcome;
    finished.exitCode = end.exitCode;
    finished.signal = end.signal;
    finished.took = end.took;
    finished.output = end.outputSha256;
    finished.outputSize = end.outputSize;
    finished.excerpt = end.excerpt;
    finished.survivors = end.survivors;
    finished.scripts = end.scripts;
    if (!end.remarks.isEmpty())
        finished.remarks = end.remarks;
    return finished;
}

QList<EvidenceBlob> evidenceOf(const StepEnd &end)
{
    if (end.output.isEmpty())
        return {};
    return {{end.outputSha256, end.output, u"text/plain"_s}};
}

QString lastLines(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output.right(excerptBytes)).trimmed().split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - excerptLines)).join(u'\n');
}
