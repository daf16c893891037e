// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/choices.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestOption = 48;

static QString trimmedOption(QStringView text)
{
    static const QRegularExpression ends(uR"(^[\s/|,;:*_]+|(?:[\s/|,;*_]+|\s+or)+$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString option = text.toString().simplified();
    option.remove(ends);
    return option;
}

static QString trimmedQuestion(QStringView text)
{
    QString title = text.toString().simplified();
    while (title.endsWith(u':') || title.endsWith(u'-') || title.endsWith(u'(')
           || title.endsWith(u'–') || title.endsWith(u'—'))
        title = title.chopped(1).trimmed();
    return title;
}

static std::optional<Choice> choiceOfBoxes(const QString &text, bool boxed)
{
    static const QRegularExpression box(uR"(\[([ xX])\]|([☐⬜□])|([☑☒]))"_s);
    struct Found
    {
        qsizetype start;
        qsizetype end;
    };
    std::vector<Found> boxes;
    Choice choice;
    for (auto it = box.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        boxes.push_back({match.capturedStart(), match.capturedEnd()});
        choice.made = choice.made || match.hasCaptured(3)
            || (match.hasCaptured(1) && match.capturedView(1) != u" ");
    }
    if (boxes.empty() || (boxes.size() == 1 && !boxed))
        return std::nullopt;
    // The box that the parser took off is an option's where only one more stands behind it.
    if (boxes.size() == 1)
        boxes.insert(boxes.begin(), {0, 0});
    choice.title = trimmedQuestion(QStringView(text).first(boxes.front().start));
    for (size_t i = 0; i < boxes.size(); ++i) {
        const qsizetype end = i + 1 < boxes.size() ? boxes[i + 1].start : text.size();
        const QString option =
            trimmedOption(QStringView(text).sliced(boxes[i].end, end - boxes[i].end));
        if (option.isEmpty() || option.size() > longestOption)
            return std::nullopt;
        choice.options.append(option);
    }
    if (boxed && boxes.front().end == 0)
        choice.title.clear();
    if (choice.title.isEmpty())
        choice.title = choice.options.join(u" / "_s);
    return choice;
}

static std::optional<Choice> choiceOfWords(const QString &text, bool boxed)
{
    static const QRegularExpression words(
        uR"(^(.*?)([:?–—-]?)\s*\(?\b((?:GO|Go)\s*/\s*(?:NO|No)[- ]?(?:GO|Go)|(?:YES|Yes)\s*/\s*(?:NO|No)|(?:PASS|Pass)\s*/\s*(?:FAIL|Fail))\)?[\s_]*$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = words.match(text);
    if (!match.hasMatch() || (!boxed && match.capturedView(2).isEmpty()))
        return std::nullopt;
    Choice choice;
    for (const QStringView option : match.capturedView(3).split(u'/'))
        choice.options.append(option.trimmed().toString());
    choice.title = trimmedQuestion(match.capturedView(1));
    if (match.capturedView(2) == u"?")
        choice.title += u'?';
    if (choice.title.isEmpty())
        choice.title = choice.options.join(u" / "_s);
    return choice;
}

std::optional<Choice> choiceIn(const QString &text, bool boxed)
{
    if (auto choice = choiceOfBoxes(text, boxed))
        return choice;
    return choiceOfWords(text, boxed);
}

bool saysChooseOne(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\b(?:choose|pick|select|tick|check)\s+(?:only\s+|exactly\s+|just\s+)?one\b|\b(?:only|exactly) one of\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}
