// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/items/verdictstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace {

struct SchemeColors
{
    QRgb window, base, alternate, text, muted, border, button, highlight, accent, onAccent;
};

constexpr SchemeColors lightColors {0xffeef0f3, 0xffffffff, 0xfff6f7f9, 0xff1b2128, 0xff5c6873,
                                    0xffcfd6dd, 0xfff6f7f9, 0xffdbe9f7, 0xff1266b0, 0xffffffff};
constexpr SchemeColors darkColors {0xff1c2125, 0xff23282d, 0xff292f36, 0xffe8ebee, 0xff9aa5af,
                                   0xff3d464e, 0xff2c333a, 0xff2b435c, 0xff63aef0, 0xff10161b};

QPalette paletteOf(const SchemeColors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::ToolTipBase, c.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/// What the bare style lacks: flat, quiet controls. Colours come from the palette that was just
/// set.
QString sheetOf(const SchemeColors &c, const QPalette &palette)
{
    const auto name = [](QRgb rgb) { return QColor::fromRgb(rgb).name(); };
    QString sheet = uR"(
QPushButton, QToolButton[autoRaise="false"], QComboBox { background: @button; border: 1px solid @border; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover, QToolButton[autoRaise="false"]:hover, QComboBox:hover { border-color: @muted; }
QPushButton:pressed, QToolButton[autoRaise="false"]:pressed { background: @border; }
QPushButton:focus, QToolButton[autoRaise="false"]:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QSpinBox:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton[autoRaise="false"]:disabled { color: @muted; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onaccent; font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: @text; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 3px 11px; }
QPushButton[primary="true"]:disabled { background: @button; border-color: @border; color: @muted; font-weight: normal; }
QPushButton[danger="true"] { border-color: @limit; color: @limit; }
QPushButton[danger="true"]:focus { border: 2px solid @limit; padding: 3px 11px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/actions/down.svg); width: 12px; height: 12px; }
QLineEdit, QPlainTextEdit, QTextEdit, QDateTimeEdit, QSpinBox { background: @base; border: 1px solid @border; border-radius: 4px; padding: 4px 8px; selection-background-color: @highlight; selection-color: @text; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QDateTimeEdit:disabled, QSpinBox:disabled { background: @window; color: @muted; }
QPlainTextEdit[paper="true"], QTextBrowser[paper="true"] { background: @alternate; padding: 8px; }
QTreeView, QListView, QTableView { background: @base; border: none; selection-background-color: @highlight; selection-color: @text; }
QHeaderView::section { background: @alternate; border: none; border-bottom: 1px solid @border; padding: 4px 8px; color: @muted; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { padding: 8px 12px; margin: 0; border: none; border-bottom: 2px solid transparent; color: @muted; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar QToolButton[autoRaise="false"] { background: @button; border: 1px solid @border; border-radius: 4px; padding: 0; min-height: 0; }
QLineEdit QToolButton[autoRaise="false"] { background: transparent; border: none; padding: 0; min-height: 0; }
QTabBar[main="true"]::tab { padding: 8px 7px 10px 7px; margin: 6px 1px 0 1px; border: 1px solid transparent; border-bottom: none; border-top-left-radius: 4px; border-top-right-radius: 4px; }
QTabBar[main="true"]::tab:selected { background: @base; border-color: @border; }
QTabBar[main="true"]::tab:focus { color: @accent; }
QFrame[card="true"] { background: @base; border: 1px solid @border; border-radius: 6px; }
QFrame[pane="true"] { background: @base; }
QFrame[bar="true"] { background: @base; border: none; border-bottom: 1px solid @border; }
QFrame[form="true"] { background: @alternate; border: 1px solid @border; border-radius: 6px; }
QStatusBar { border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QProgressBar { background: @border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @alternate; color: @text; border: 1px solid @border; padding: 4px; }
)"_s;
    sheet.replace("@alternate"_L1, name(c.alternate));
    sheet.replace("@accent"_L1, name(c.accent));
    sheet.replace("@onaccent"_L1, name(c.onAccent));
    sheet.replace("@border"_L1, name(c.border));
    sheet.replace("@button"_L1, name(c.button));
    sheet.replace("@base"_L1, name(c.base));
    sheet.replace("@highlight"_L1, name(c.highlight));
    sheet.replace("@limit"_L1, toneColor(Tone::Limit, palette).name());
    sheet.replace("@muted"_L1, name(c.muted));
    sheet.replace("@window"_L1, name(c.window));
    sheet.replace("@text"_L1, name(c.text));
    return sheet;
}

void applyColors(QApplication &application, bool dark)
{
    const SchemeColors &colors = dark ? darkColors : lightColors;
    const QPalette palette = paletteOf(colors);
    application.setPalette(palette);
    application.setStyleSheet(sheetOf(colors, palette));
}

} // namespace

namespace Theme {

Scheme schemeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Scheme::Light;
    return name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

QPalette lightPalette()
{
    return paletteOf(lightColors);
}

QPalette darkPalette()
{
    return paletteOf(darkColors);
}

void apply(QApplication &application, Scheme scheme)
{
    const bool bare =
        application.style()->name() == "fusion"_L1 || !application.styleSheet().isEmpty();
    if (!bare && scheme == Scheme::System)
        return;
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
        && QFontDatabase::families().contains("Inter"_L1)) {
        application.setFont(tabular(QFont(u"Inter"_s, 10)));
    }
    if (scheme != Scheme::System) {
        applyColors(application, scheme == Scheme::Dark);
        return;
    }
    const QStyleHints *hints = QGuiApplication::styleHints();
    applyColors(application, hints->colorScheme() == Qt::ColorScheme::Dark);
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application,
                     [&application](Qt::ColorScheme now) {
                         applyColors(application, now == Qt::ColorScheme::Dark);
                     });
}

QFont tabular(QFont font)
{
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

QFont fixed()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
        && QFontDatabase::families().contains("JetBrains Mono"_L1))
        font = QFont(u"JetBrains Mono"_s, 9);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont heading(const QFont &base, int points)
{
    QFont font = tabular(base);
    font.setPointSizeF(base.pointSizeF() + points);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace Theme
