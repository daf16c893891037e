// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "domain/controlmarks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

/// Words of documents and commands stand in many lines: no terminal obeys them.
static void writeLine(FILE *stream, const QString &line)
{
    const bool terminal = isatty(fileno(stream)) != 0;
    const QByteArray bytes = (terminal ? withControlMarks(line) : line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void keepStandardStreams()
{
    for (int number = 0; number <= STDERR_FILENO; ++number) {
        if (fcntl(number, F_GETFD) != -1)
            continue;
        // Standard output cannot be written then, so that what is printed there counts as lost.
        (void)open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

bool outputIsLost()
{
    return std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
}

QString counted(qint64 number, const QString &one, const QString &several)
{
    return QString::number(number) + u' ' + (number == 1 ? one : several);
}

void printLine(const QString &line)
{
    writeLine(stdout, line);
}

void printError(const QString &line)
{
    writeLine(stderr, line);
}

void printJson(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    // One line, whatever a library or a file's name brought along.
    printError(error.text().replace(u'\n', u' '));
    return ExitStatus::refused;
}

int usage(const QString &message)
{
    printError(
        QCoreApplication::translate("cli", "%1 (--help shows what is possible)").arg(message));
    return ExitStatus::refused;
}
