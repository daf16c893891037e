// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A public key and when it may sign.
struct SigningKey
{
    QString key;
    QDateTime from;
    QDateTime until;

    void fields(this auto &&self, auto &&v)
    {
        v("key", self.key);
        v("from", self.from);
        v("until", self.until);
    }
    friend bool operator==(const SigningKey &, const SigningKey &) = default;
};

/// Who holds a role, and with which keys.
struct RosterEntry
{
    RoleId role;
    QString title;
    PersonId id;
    QString name;
    QList<SigningKey> keys;
    /// "touch", "pin": what the signature must show.
    QStringList demands;

    void fields(this auto &&self, auto &&v)
    {
        v("role", self.role);
        v("title", self.title);
        v("id", self.id);
        v("name", self.name);
        v("keys", self.keys);
        v("demands", self.demands);
    }
    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

/// A person who may act, and the OS user who acts as this person.
struct Actor
{
    PersonId id;
    QString name;
    QString user;

    void fields(this auto &&self, auto &&v)
    {
        v("id", self.id);
        v("name", self.name);
        v("user", self.user);
    }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// A script a command calls: path as written, lower-case hex of its bytes.
struct ScriptDigest
{
    QString path;
    QString sha256;

    void fields(this auto &&self, auto &&v)
    {
        v("path", self.path);
        v("sha256", self.sha256);
    }
    friend bool operator==(const ScriptDigest &, const ScriptDigest &) = default;
};
