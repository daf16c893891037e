// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/encodingrepair.h"

#include "runbook/encodingtables.h"
#include "runbook/lines.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct CodePoint
{
    char16_t character = 0;
    quint8 byte = 0;
};

using ReverseTable = std::array<CodePoint, 128>;

constexpr ReverseTable reversed(const std::array<char16_t, 128> &table)
{
    ReverseTable out {};
    for (size_t i = 0; i < table.size(); ++i)
        out[i] = {table[i], quint8(0x80 + i)};
    std::ranges::sort(out, {}, &CodePoint::character);
    return out;
}

constexpr ReverseTable fromMacRoman = reversed(EncodingTables::macRoman);
constexpr ReverseTable fromWindows1252 = reversed(EncodingTables::windows1252);

/// The bytes that were misread, or nothing where a character has no byte in that character set.
std::optional<QByteArray> misreadBytes(QStringView text, const ReverseTable &table)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            bytes.append(char(character.unicode()));
            continue;
        }
        const auto found =
            std::ranges::lower_bound(table, character.unicode(), {}, &CodePoint::character);
        if (found == table.end() || found->character != character.unicode())
            return std::nullopt;
        bytes.append(char(found->byte));
    }
    return bytes;
}

bool asciiLetterAt(const QList<uint> &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] < 0x80 && QChar::isLetter(text[at]);
}

/// Real French or German can happen to be valid UTF-8 as well; what comes out of it then makes no
/// sense: controls, loose accents, or a foreign letter in the middle of a Latin word.
bool makesSense(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const uint point = points[i];
        if (point < 0xA0) {
            if (point >= 0x80)
                return false;
            continue;
        }
        switch (QChar::category(point)) {
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
        case QChar::Other_Control: return false;
        default: break;
        }
        const bool looseAccent =
            (point >= 0x300 && point < 0x370) || (point >= 0x483 && point < 0x48A);
        const bool foreign = QChar::isLetter(point) && QChar::script(point) != QChar::Script_Latin;
        if (looseAccent
            || (foreign && (asciiLetterAt(points, i - 1) || asciiLetterAt(points, i + 1))))
            return false;
    }
    return true;
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

} // namespace

QString misreadName(MisreadAs charset)
{
    switch (charset) {
    case MisreadAs::MacRoman: return u"Mac Roman"_s;
    case MisreadAs::Windows1252: return u"Windows-1252"_s;
    case MisreadAs::Nothing: break;
    }
    return {};
}

std::optional<QString> undoMisreading(QStringView text, MisreadAs charset)
{
    if (charset == MisreadAs::Nothing)
        return std::nullopt;
    const auto bytes =
        misreadBytes(text, charset == MisreadAs::MacRoman ? fromMacRoman : fromWindows1252);
    if (!bytes || bytes->size() == 0 || isAscii(*bytes) || !bytes->isValidUtf8())
        return std::nullopt;
    QString repaired = QString::fromUtf8(*bytes);
    if (!makesSense(repaired))
        return std::nullopt;
    return repaired;
}

MisreadAs findMisreading(QStringView line)
{
    for (const MisreadAs charset : {MisreadAs::Windows1252, MisreadAs::MacRoman}) {
        if (undoMisreading(line, charset))
            return charset;
    }
    return MisreadAs::Nothing;
}

QList<RepairedLine> findDamagedLines(QByteArrayView text, int firstLine,
                                     const std::vector<LineRange> &code)
{
    QList<RepairedLine> damaged;
    auto range = code.begin();
    forEachLine(text, [&](QByteArrayView line, int index) {
        const int number = firstLine + index;
        while (range != code.end() && range->second < number)
            ++range;
        if (isAscii(line) || (range != code.end() && range->first <= number))
            return;
        const QString before = QString::fromUtf8(line);
        for (const MisreadAs charset : {MisreadAs::Windows1252, MisreadAs::MacRoman}) {
            if (const auto after = undoMisreading(before, charset)) {
                damaged.append({number, before, *after, misreadName(charset)});
                return;
            }
        }
    });
    return damaged;
}
