// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/verdictstyle.h"

#include "domain/runbook.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ToneRow
{
    Tone tone;
    QRgb light;
    QRgb dark;
};

constexpr std::array<ToneRow, 6> tones {{
    {Tone::Accent, 0xff1266b0, 0xff63aef0},
    {Tone::Limit, 0xffc03a10, 0xffff8a5c},
    {Tone::Muted, 0xff5c6873, 0xff9aa5af},
    {Tone::Good, 0xff0b7a5e, 0xff3cc39d},
    {Tone::Warn, 0xffa36a00, 0xffe6b04a},
    {Tone::Waived, 0xff7a4d9c, 0xffc39be0},
}};

Tone toneOfState(ItemState state)
{
    switch (state) {
    case ItemState::Pass:
    case ItemState::Accepted:
    case ItemState::Attested: return Tone::Good;
    case ItemState::Fail: return Tone::Limit;
    case ItemState::Warn: return Tone::Warn;
    case ItemState::Running: return Tone::Accent;
    case ItemState::Waived: return Tone::Waived;
    default: return Tone::Muted;
    }
}

QPixmap renderShape(const QString &file, int px, qreal dpr, const QColor &color, const QColor &base)
{
    const QString key = u"%1/%2/%3/%4/%5"_s.arg(file, QString::number(px), QString::number(dpr),
                                                color.name(), base.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(qRound(px * dpr), qRound(px * dpr));
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QFile source(u":/icons/"_s + file);
    if (source.open(QIODevice::ReadOnly)) {
        QByteArray svg = source.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("currentBase", base.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, px, px));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(const QString &file, const QColor &color, const QColor &base)
{
    QIcon icon;
    for (const int px : {16, 24, 32}) {
        icon.addPixmap(renderShape(file, px, 1, color, base));
        icon.addPixmap(renderShape(file, px, 2, color, base));
    }
    return icon;
}

QString stateFile(ItemState state)
{
    return u"states/%1.svg"_s.arg(info(state).json);
}

QString decisionFile(std::optional<Decision> decision)
{
    if (!decision)
        return u"actions/waiting.svg"_s;
    return u"actions/%1.svg"_s.arg(decisionName(*decision));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5f;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const ToneRow &row = tones.at(size_t(tone));
    return QColor::fromRgb(isDark(palette) ? row.dark : row.light);
}

QColor stateColor(ItemState state, const QPalette &palette)
{
    return toneColor(toneOfState(state), palette);
}

QPixmap statePixmap(ItemState state, int px, qreal dpr, const QPalette &palette)
{
    return renderShape(stateFile(state), px, dpr, stateColor(state, palette),
                       palette.color(QPalette::Base));
}

void setStateShape(QLabel &label, ItemState state, int px, const QWidget &of)
{
    label.setPixmap(statePixmap(state, px, of.devicePixelRatioF(), of.palette()));
    label.setAccessibleName(stateWord(state));
}

QIcon stateIcon(ItemState state, const QPalette &palette)
{
    return iconOf(stateFile(state), stateColor(state, palette), palette.color(QPalette::Base));
}

QColor decisionColor(std::optional<Decision> decision, const QPalette &palette)
{
    if (!decision)
        return toneColor(Tone::Muted, palette);
    switch (*decision) {
    case Decision::Go: return toneColor(Tone::Good, palette);
    case Decision::NoGo: return toneColor(Tone::Limit, palette);
    case Decision::Hold: return toneColor(Tone::Warn, palette);
    }
    return toneColor(Tone::Muted, palette);
}

QPixmap decisionPixmap(std::optional<Decision> decision, int px, qreal dpr, const QPalette &palette)
{
    return renderShape(decisionFile(decision), px, dpr, decisionColor(decision, palette),
                       palette.color(QPalette::Base));
}

QIcon decisionIcon(std::optional<Decision> decision, const QPalette &palette)
{
    return iconOf(decisionFile(decision), decisionColor(decision, palette),
                  palette.color(QPalette::Base));
}

QPixmap actionPixmap(const QString &name, int px, qreal dpr, const QColor &color,
                     const QPalette &palette)
{
    return renderShape(u"actions/%1.svg"_s.arg(name), px, dpr, color,
                       palette.color(QPalette::Base));
}

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    return iconOf(u"actions/%1.svg"_s.arg(name), palette.color(QPalette::ButtonText),
                  palette.color(QPalette::Button));
}

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Error: return stateIcon(ItemState::Fail, palette);
    case Severity::Warning: return stateIcon(ItemState::Warn, palette);
    case Severity::Info: break;
    }
    return actionIcon(u"info"_s, palette);
}
