// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "domain/language.h"
#include "ui/start/rehearsalshow.h"
#include "ui/start/startpage.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// The exit status, as of the command line's program.
static constexpr int usageError = 3;

static void translate(QApplication &application)
{
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    Language::speakAs(QLocale());
}

/// For tests/bench/bench_startup: ends as soon as the start page stands on the screen.
static void quitAfterFirstPaint(const MainWindow &window)
{
    auto *first = new FirstPaint(window.findChild<StartPage *>());
    QObject::connect(first, &FirstPaint::painted, first, [] { QCoreApplication::exit(0); });
}

/// "1024x640"; an empty size where it is none.
static QSize sizeFromWords(const QString &words)
{
    return {words.section(u'x', 0, 0).toInt(), words.section(u'x', 1, 1).toInt()};
}

/// Whether it is only asked what it is: that needs no display.
static bool onlyTells(int argc, char *argv[])
{
    static constexpr std::array words {"-h"_L1, "--help"_L1, "--help-all"_L1, "-v"_L1,
                                       "--version"_L1};
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char *argument) {
        return std::ranges::contains(words, QLatin1StringView(argument));
    });
}

int main(int argc, char *argv[])
{
    if (onlyTells(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"launch-console"_s);
    QApplication::setApplicationVersion(QStringLiteral(LAUNCH_CONSOLE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.launchconsole.LaunchConsole"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.launchconsole.LaunchConsole"_s));
    translate(application);
    QGuiApplication::setApplicationDisplayName(
        QCoreApplication::translate("main", "Launch Console"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Turns a Markdown runbook into a launch that is proved, carried out and signed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s,
        QCoreApplication::translate("main",
                                    "A runbook (Markdown), a launch (.launch), or a record to "
                                    "look through (.jsonl, .pdf)."),
        u"[file]"_s);
    const QCommandLineOption rehearsal(
        u"rehearsal"_s, QCoreApplication::translate("main", "Start the bundled rehearsal."));
    const QCommandLineOption output(
        u"output"_s,
        QCoreApplication::translate(
            "main", "Play the whole rehearsal and keep its launch, record and pictures here."),
        u"folder"_s);
    const QCommandLineOption speed(
        u"speed"_s,
        QCoreApplication::translate("main", "Of the rehearsal's clock, 1 to 600; 10 left out."),
        u"X"_s, u"10"_s);
    const QCommandLineOption theme(
        u"theme"_s,
        QCoreApplication::translate("main", "light or dark; the desktop's where left out."),
        u"scheme"_s);
    const QCommandLineOption pictures(
        u"screenshots"_s,
        QCoreApplication::translate("main", "Keep pictures of the opened file here, and end."),
        u"folder"_s);
    const QCommandLineOption size(
        u"size"_s,
        QCoreApplication::translate("main", "The window's size in pictures; 1440x900 left out."),
        u"WxH"_s);
    const QCommandLineOption replay(
        u"replay"_s,
        QCoreApplication::translate(
            "main", "Look through a launch, a record or its PDF, moment by moment."),
        u"file"_s);
    parser.addOptions({rehearsal, output, speed, theme, pictures, size, replay});
    if (!parser.parse(QApplication::arguments())) {
        std::fprintf(stderr, "launch-console: %s\n", qPrintable(parser.errorText()));
        return usageError;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    RehearsalOptions options {.output = parser.value(output),
                              .speed = parser.value(speed).toDouble()};
    if (!(options.speed >= 1 && options.speed <= 600)) {
        std::fprintf(stderr, "launch-console: --speed \"%s\" is not a number from 1 to 600\n",
                     qPrintable(parser.value(speed)));
        return usageError;
    }
    Theme::apply(application, Theme::schemeFromName(parser.value(theme)));

    int status = 0;
    {
        Console console;
        MainWindow window(console);
        if (qEnvironmentVariableIsSet("LAUNCH_CONSOLE_QUIT_AFTER_FIRST_PAINT"))
            quitAfterFirstPaint(window);
        window.show();
        RehearsalShow show(console, window);
        if (parser.isSet(size))
            show.setSize(sizeFromWords(parser.value(size)));
        if (parser.isSet(pictures))
            show.keepPictures(parser.value(pictures));
        if (parser.isSet(rehearsal)) {
            if (parser.isSet(output))
                // What ends at once must find a loop to end.
                QMetaObject::invokeMethod(
                    &show, [&show, options] { show.play(options); }, Qt::QueuedConnection);
            else
                window.rehearse(options);
        } else if (parser.isSet(replay)) {
            window.replay(parser.value(replay));
        } else if (!parser.positionalArguments().isEmpty()) {
            window.openPath(parser.positionalArguments().first());
        }
        status = QApplication::exec();
    }
    // Threads that still look something up may outlive the window, but must not meet statics that
    // are gone.
    std::fflush(nullptr);
    std::_Exit(status);
}
