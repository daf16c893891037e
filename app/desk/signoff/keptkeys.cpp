// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/keptkeys.h"

#include "desk/console/thisuser.h"

#include <QSettings>

using namespace Qt::StringLiterals;

QList<KeptKey> keptKeys()
{
    QSettings kept(settingsFile(), QSettings::IniFormat);
    QList<KeptKey> keys;
    const int count = kept.beginReadArray("keys");
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        keys.append({kept.value("name").toString(), kept.value("public").toString()});
    }
    kept.endArray();
    return keys;
}

void noteKeptKey(const KeptKey &key)
{
    QList<KeptKey> keys = keptKeys();
    keys.removeIf([&key](const KeptKey &each) { return each.name == key.name; });
    keys.append(key);
    QSettings kept(settingsFile(), QSettings::IniFormat);
    kept.beginWriteArray("keys", int(keys.size()));
    for (int i = 0; i < int(keys.size()); ++i) {
        kept.setArrayIndex(i);
        kept.setValue("name", keys.at(i).name);
        kept.setValue("public", keys.at(i).publicLine);
    }
    kept.endArray();
}
