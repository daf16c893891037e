// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/keybinder.h"

#include "desk/console/background.h"
#include "desk/signoff/keymaking.h"
#include "secrets/secretstore.h"
#include "ui/signoff/keypane.h"
#include "ui/signoff/signoffpage.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

QList<SignKeyChoice> keyChoices(const LaunchState &state, const QList<KeyOffer> &offers)
{
    QList<SignKeyChoice> choices;
    for (const KeyOffer &offer : offers) {
        QString words = offer.words();
        bool known = false;
        for (const RosterEntry &entry : state.roster()) {
            for (const SigningKey &listed : entry.keys) {
                const Result<SshPublicKey> key = readSshKeyLine(listed.key);
                if (!key || *key != offer.key)
                    continue;
                words += MainWindow::tr(" · %1's key").arg(entry.name);
                known = true;
            }
        }
        choices.insert(known ? 0 : choices.size(), {words, offer.source});
    }
    return choices;
}

/// The key that stands in the panel's field is read where it is kept, and described.
static void bindKeyWords(SignPanel *panel)
{
    QObject::connect(panel, &SignPanel::keyNamed, panel, [panel](const QString &source) {
        const Result<KeySource> key = keySourceFromText(source);
        if (!key)
            return panel->showKeyWords(source, key.error().message);
        panel->showKeyWords(source, MainWindow::tr("looking at it…"));
        inBackground(
            panel, [key = *key] { return describeKey(key, signingTools()); },
            [panel, source](const Result<KeyOffer> &offer) {
                panel->showKeyWords(source, offer ? offer->words() : offer.error().text());
            });
    });
}

void bindKeyPane(SignOffPage *page)
{
    bindKeyWords(page->panel());
    KeyPane *pane = page->keyPane();
    QObject::connect(pane, &KeyPane::makeWanted, pane, [page, pane] {
        pane->setBusy(true);
        inBackground(
            pane,
            [name = pane->name(), passphrase = pane->takePassphrase()] {
                KeychainStore store;
                return makeKeptKey(store, name, passphrase)
                    .transform([&name](const SshPublicKey &key) {
                        noteKeptKey({name, sshKeyLine(key)});
                        return sshKeyLine(key);
                    });
            },
            [page, pane, name = pane->name()](const Result<QString> &line) {
                if (!line)
                    return pane->showRefusal(line.error().text());
                pane->showMade(name, *line);
                page->panel()->chooseKey("keychain:"_L1 + name);
            });
    });
}
