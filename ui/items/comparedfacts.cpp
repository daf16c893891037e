// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/comparedfacts.h"

#include "domain/controlmarks.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Below this, in device-independent pixels, two columns are too narrow to read.
static constexpr int narrowest = 360;
static constexpr int gap = 6 * Theme::unit;
/// Longer texts are no facts to compare at a glance.
static constexpr qsizetype mostWords = 200;

static const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"\\S+"_s);
    return pattern;
}

/// As it is compared: "refused." is no other word than "refused".
static QStringList comparedWords(const QString &text)
{
    QStringList words;
    for (const QRegularExpressionMatch &match : wordPattern().globalMatch(text)) {
        QString word = match.captured().toCaseFolded();
        while (word.size() > 1 && u",;.:"_s.contains(word.back()))
            word.chop(1);
        words.append(word);
    }
    return words;
}

std::pair<QList<bool>, QList<bool>> differingWords(const QString &one, const QString &other)
{
    const QStringList a = comparedWords(one);
    const QStringList b = comparedWords(other);
    if (a.size() > mostWords || b.size() > mostWords)
        return {};
    // Lengths of the longest common sequence of what follows each pair of places.
    QList<QList<int>> common(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1
                                        : std::max(common[i + 1][j], common[i][j + 1]);
    }
    if (common[0][0] == 0)
        return {};
    QList<bool> ofOne(a.size(), true);
    QList<bool> ofOther(b.size(), true);
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ofOne[i++] = ofOther[j++] = false;
        else if (common[i + 1][j] >= common[i][j + 1])
            ++i;
        else
            ++j;
    }
    return {ofOne, ofOther};
}

ComparedFacts::ComparedFacts(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName("itemCompared"_L1);
    setAccessibleName(tr("Expected and seen"));
    m_row->setContentsMargins({});
    m_row->setSpacing(gap);
    m_expected = addCell(u"itemExpected"_s);
    m_seen = addCell(u"itemSeen"_s);
    setFacts({}, {}, false);
}

ComparedFacts::Cell ComparedFacts::addCell(const QString &name)
{
    const Cell cell {named(new QWidget, "itemComparedCell"_L1),
                     named(new QLabel, "itemComparedKey"_L1), new QLabel};
    cell.key->setForegroundRole(QPalette::PlaceholderText);
    cell.value->setObjectName(name);
    cell.value->setWordWrap(true);
    cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    cell.value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins({});
    column->setSpacing(Theme::unit / 2);
    column->addWidget(cell.key);
    column->addWidget(cell.value, 1);
    // Equal halves, however long the texts are.
    m_row->addWidget(cell.box, 1);
    return cell;
}

void ComparedFacts::showCell(const Cell &cell, const QString &key, const QString &text,
                             const QList<bool> &differs)
{
    cell.box->setVisible(!text.isEmpty());
    cell.key->setText(key);
    cell.box->setAccessibleName(key);
    QString html;
    QStringList marked;
    qsizetype word = 0;
    qsizetype told = 0;
    for (const QRegularExpressionMatch &match : wordPattern().globalMatch(text)) {
        if (!differs.value(word++))
            continue;
        marked.append(match.captured());
        html += text.sliced(told, match.capturedStart() - told).toHtmlEscaped() + u"<b><u>"_s
            + match.captured().toHtmlEscaped() + u"</u></b>"_s;
        told = match.capturedEnd();
    }
    if (marked.isEmpty()) {
        cell.value->setTextFormat(Qt::PlainText);
        cell.value->setText(text);
    } else {
        cell.value->setTextFormat(Qt::RichText);
        cell.value->setText(u"<span style=\"white-space: pre-wrap\">"_s + html
                            + text.sliced(told).toHtmlEscaped() + u"</span>"_s);
    }
    cell.value->setAccessibleName(text.isEmpty() ? key : u"%1: %2"_s.arg(key, text));
    cell.value->setAccessibleDescription(
        marked.isEmpty() ? QString() : tr("What differs: %1").arg(marked.join(u' ')));
}

void ComparedFacts::setFacts(const QString &given, const QString &found, bool failed)
{
    const QString expected = withControlMarks(given);
    const QString seen = withControlMarks(found);
    const bool compares = failed && !expected.isEmpty() && !seen.isEmpty();
    const auto [ofExpected, ofSeen] =
        compares ? differingWords(expected, seen) : std::pair<QList<bool>, QList<bool>>();
    showCell(m_expected, tr("Expected"), expected, ofExpected);
    showCell(m_seen, compares ? tr("Seen, not as expected") : tr("Seen"), seen, ofSeen);
    m_seen.value->setStyleSheet(
        failed ? u"color: %1"_s.arg(stateColor(ItemState::Fail, palette()).name()) : QString());
    setVisible(!expected.isEmpty() || !seen.isEmpty());
    arrange();
    updateGeometry();
}

bool ComparedFacts::showsBoth() const
{
    return !m_expected.box->isHidden() && !m_seen.box->isHidden();
}

bool ComparedFacts::standSideBySide(int width) const
{
    // A digest has no place to be broken at: it decides how narrow a column may be.
    const int column =
        std::max(m_expected.box->minimumSizeHint().width(), m_seen.box->minimumSizeHint().width());
    return showsBoth() && width >= std::max(narrowest, 2 * column + gap);
}

int ComparedFacts::heightForWidth(int width) const
{
    const bool beside = standSideBySide(width);
    const int each = beside ? (width - gap) / 2 : width;
    int height = 0;
    for (const Cell &cell : {m_expected, m_seen}) {
        if (cell.box->isHidden())
            continue;
        const int own = cell.box->heightForWidth(each);
        height = beside ? std::max(height, own) : height + own;
    }
    return showsBoth() && !beside ? height + m_row->spacing() : height;
}

QSize ComparedFacts::minimumSizeHint() const
{
    const QSize expected = m_expected.box->isHidden() ? QSize() : m_expected.box->minimumSizeHint();
    const QSize seen = m_seen.box->isHidden() ? QSize() : m_seen.box->minimumSizeHint();
    return {std::max({expected.width(), seen.width(), 0}),
            std::max({expected.height(), seen.height(), 0})};
}

void ComparedFacts::arrange()
{
    const bool beside = standSideBySide(width());
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? gap : 2 * Theme::unit);
}

void ComparedFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    // Its layout was told of the size before this was.
    m_row->activate();
}
