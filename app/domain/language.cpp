// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Language {

static QString folder()
{
    return u":/i18n"_s;
}

static QTranslator *installed()
{
    return QCoreApplication::instance()->findChild<QTranslator *>(u"spoken"_s);
}

static void install(std::unique_ptr<QTranslator> translator)
{
    delete installed();
    translator->setObjectName(u"spoken"_s);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

QString spoken()
{
    const QTranslator *translator = installed();
    return translator ? translator->language().section(u'_', 0, 0) : u"en"_s;
}

void speakAs(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    // English has a file of its own for its plurals.
    if (translator->load(locale, u"launch-console"_s, u"_"_s, folder())
        || translator->load(u"launch-console_en"_s, folder()))
        install(std::move(translator));
}

bool speak(const QString &language)
{
    // Names come out of files.
    if (!std::ranges::all_of(language, [](QChar c) { return c.isLower() && c.unicode() < 128; }))
        return false;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u"launch-console_"_s + language, folder()))
        return language == spoken();
    install(std::move(translator));
    return true;
}

} // namespace Language
