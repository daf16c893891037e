// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// The language that the console's own texts are said in: what a ledger holds in words was said in
/// one. Of the application's thread, with an application.
namespace Language {

/// "de"; "en" where none was chosen.
QString spoken();
/// Says what is said from now on in the first of the locale's languages that there is; English
/// otherwise.
void speakAs(const QLocale &locale);
/// The same by a name that `spoken` gave. False where that language is unknown here: then nothing
/// changes.
bool speak(const QString &language);

} // namespace Language
