// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/sourcetext.h"

#include "runbook/caps.h"
#include "runbook/encodingtables.h"
#include "runbook/lines.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SourceReading
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

int lineOf(QByteArrayView bytes, qsizetype at)
{
    return 1 + int(std::count(bytes.begin(), bytes.begin() + at, '\n'));
}

std::optional<Error> refusedAsBinary(const QByteArray &bytes, const QString &path, bool validUtf8)
{
    const auto wide = [&](const char *mark) { return bytes.startsWith(QByteArray(mark, 2)); };
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4))
        || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return Error {SourceReading::tr("the file is UTF-32; please store it as UTF-8"), path};
    if (wide("\xFF\xFE") || wide("\xFE\xFF"))
        return Error {SourceReading::tr("the file is UTF-16; please store it as UTF-8"), path};
    qsizetype odd = bytes.indexOf('\0');
    if (odd < 0 && !validUtf8) {
        const auto control = [](char c) {
            return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                && c != '\x1b';
        };
        const auto found = std::ranges::find_if(bytes, control);
        odd = found == bytes.end() ? -1 : found - bytes.begin();
    }
    if (odd < 0)
        return std::nullopt;
    return Error {SourceReading::tr("this is no text: it holds the byte 0x%1")
                      .arg(uint(uchar(bytes[odd])), 2, 16, QLatin1Char('0')),
                  u"%1:%2"_s.arg(path).arg(lineOf(bytes, odd))};
}

QByteArray decodedWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = uchar(c);
        text.append(byte < 0x80 ? QChar(char16_t(byte))
                                : QChar(EncodingTables::windows1252[byte - 0x80]));
    }
    return text.toUtf8();
}

/// A value on one line as YAML has it: without its quotes, and without a comment behind it.
QString plainValue(const QString &written)
{
    const QString value = written.trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        const QString after = end < 0 ? QString() : value.sliced(end + 1).trimmed();
        if (end > 0 && (after.isEmpty() || after.startsWith(u'#')))
            return value.sliced(1, end - 1);
        // A quote within is written twice, or behind a stroke.
        if (end > 0 && value.size() >= 2 && value.back() == value.front())
            return value.sliced(1, value.size() - 2);
    }
    qsizetype comment = value.startsWith(u'#') ? 0 : value.indexOf(u" #"_s);
    return comment < 0 ? value : value.first(comment).trimmed();
}

/// "|", ">-": the value stands in the lines below, which belong to other programs.
bool opensBlock(QStringView value)
{
    return (value.startsWith(u'|') || value.startsWith(u'>')) && value.size() <= 3;
}

/// "key: value" at the margin; everything deeper belongs to other programs.
std::optional<MetadataField> frontMatterField(QByteArrayView line, int number)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.front() == ' ' || line.front() == '\t' || line.front() == '#'
        || line.front() == '-')
        return std::nullopt;
    const QString value = plainValue(QString::fromUtf8(line.sliced(colon + 1)));
    if (value.isEmpty() || opensBlock(value))
        return std::nullopt;
    return MetadataField {QString::fromUtf8(line.first(colon)).trimmed(), value, number};
}

/// YAML front matter stands between "---" as the very first line and the next "---" or "...".
void takeFrontMatter(SourceText &source)
{
    const QByteArrayView body = source.body;
    const auto isFence = [](QByteArrayView line, bool opening) {
        const QByteArrayView bare = line.trimmed();
        return line.startsWith(bare) && (bare == "---" || (!opening && bare == "..."));
    };
    if (!body.startsWith("---"))
        return;
    QList<MetadataField> fields;
    qsizetype end = -1;
    int lines = 0;
    bool opened = false;
    forEachLine(body, [&](QByteArrayView line, int index) {
        if (end >= 0 || (index > 0 && !opened))
            return;
        if (index == 0) {
            opened = isFence(line, true);
        } else if (isFence(line, false)) {
            end = line.end() - body.begin();
            lines = index + 1;
        } else if (auto field = frontMatterField(line, source.firstLine + index)) {
            fields.append(std::move(*field));
        }
    });
    if (end < 0)
        return;
    if (end < body.size() && body[end] == '\r')
        ++end;
    if (end < body.size() && body[end] == '\n')
        ++end;
    source.body = source.body.sliced(end);
    source.firstLine += lines;
    source.frontMatter = std::move(fields);
}

} // namespace

Result<SourceText> readSourceText(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > Caps::fileBytes) {
        return failure(SourceReading::tr("the file is larger than %1")
                           .arg(QLocale::c().formattedDataSize(Caps::fileBytes, 0)),
                       path);
    }
    const bool validUtf8 = bytes.isValidUtf8();
    if (const auto refused = refusedAsBinary(bytes, path, validUtf8))
        return std::unexpected(*refused);
    SourceText source;
    source.encoding = validUtf8 ? u"utf-8"_s : u"windows-1252"_s;
    source.body = validUtf8 ? bytes : decodedWindows1252(bytes);
    if (source.body.startsWith("\xEF\xBB\xBF"))
        source.body = source.body.sliced(3);
    if (QByteArrayView(source.body).trimmed().isEmpty())
        return failure(SourceReading::tr("the file is empty"), path);
    int tooLong = 0;
    if (source.body.size() > Caps::lineBytes) {
        forEachLine(source.body, [&](QByteArrayView line, int index) {
            if (!tooLong && line.size() > Caps::lineBytes)
                tooLong = index + 1;
        });
    }
    if (tooLong) {
        return failure(SourceReading::tr("the line is longer than %1")
                           .arg(QLocale::c().formattedDataSize(Caps::lineBytes, 0)),
                       u"%1:%2"_s.arg(path).arg(tooLong));
    }
    takeFrontMatter(source);
    return source;
}

Result<QByteArray> readCapped(const QString &path, qsizetype cap)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(SourceReading::tr("there is no such file"), path);
    if (!info.isFile())
        return failure(SourceReading::tr("this is no file"), path);
    if (info.size() > cap) {
        return failure(SourceReading::tr("the file is larger than %1")
                           .arg(QLocale::c().formattedDataSize(cap, 0)),
                       path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(SourceReading::tr("cannot be read: %1").arg(file.errorString()), path);
    // Asked for all of the cap it makes room for that, which takes longer than a usual file's
    // bytes.
    QByteArray bytes = file.read(info.size() + 1);
    if (bytes.size() > info.size())
        bytes += file.read(cap + 1 - bytes.size());
    if (bytes.size() > cap) {
        return failure(SourceReading::tr("the file is larger than %1")
                           .arg(QLocale::c().formattedDataSize(cap, 0)),
                       path);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(SourceReading::tr("cannot be read: %1").arg(file.errorString()), path);
    return bytes;
}
