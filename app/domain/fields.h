// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canonicaljson.h"
#include "domain/canonicalread.h"
#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <concepts>
#include <optional>

/// Turns structs into JSON, and canonical JSON into structs, by one list of their fields:
///
///     struct Note {
///         QString text;
///         void fields(this auto &&self, auto &&v) { v("text", self.text); }
///     };
///
/// Durations are integers of their own unit, instants UTC texts, doubles decimal texts, absent
/// optionals are left out. Enums need `QString toWord(E)` and `void fromWord(const QString &, E &)`
/// beside them.

template <typename T>
concept HasFields = requires(T &t) { t.fields([](auto &&...) { }); };

template <typename T>
concept HasWord = std::is_enum_v<T> && requires(T t) {
    { toWord(t) } -> std::convertible_to<QString>;
};

namespace Fields {

inline QJsonValue write(const QString &value)
{
    return value;
}
inline QJsonValue write(bool value)
{
    return value;
}
inline QJsonValue write(int value)
{
    return value;
}
inline QJsonValue write(qint64 value)
{
    return value;
}
inline QJsonValue write(double value)
{
    return decimalText(value);
}
inline QJsonValue write(const QDateTime &value)
{
    return value.isValid() ? toUtcText(value) : QString();
}
inline QJsonValue write(const QJsonObject &value)
{
    return value;
}
template <typename Tag>
QJsonValue write(const Id<Tag> &value)
{
    return value.value;
}
template <typename Rep, typename Period>
QJsonValue write(std::chrono::duration<Rep, Period> value)
{
    return qint64(value.count());
}
template <HasWord E>
QJsonValue write(E value)
{
    return toWord(value);
}
template <HasFields T>
QJsonValue write(const T &value);
template <typename T>
QJsonValue write(const QList<T> &list);

template <HasFields T>
QJsonObject toObject(const T &value)
{
    QJsonObject object;
    value.fields([&object]<typename F>(const char *name, const F &field) {
        if constexpr (requires {
                          field.has_value();
                          *field;
                      }) {
            if (field.has_value())
                object.insert(QLatin1StringView(name), write(*field));
        } else {
            object.insert(QLatin1StringView(name), write(field));
        }
    });
    return object;
}

template <HasFields T>
QJsonValue write(const T &value)
{
    return toObject(value);
}

template <typename T>
QJsonValue write(const QList<T> &list)
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(write(entry));
    return array;
}

inline QString faultOf(const QString &value)
{
    return canonicalFault(value);
}
inline QString faultOf(const QJsonObject &value)
{
    return canonicalFault(value);
}
inline QString faultOf(qint64 value)
{
    return canonicalFault(value);
}
template <typename Tag>
QString faultOf(const Id<Tag> &value)
{
    return canonicalFault(value.value);
}
template <typename Rep, typename Period>
QString faultOf(std::chrono::duration<Rep, Period> value)
{
    return canonicalFault(qint64(value.count()));
}
template <HasFields T>
QString faultOf(const T &value);
template <typename T>
QString faultOf(const QList<T> &list);

/// What is written as a word, a time or a decimal is always plain.
template <typename T>
concept AlwaysPlain =
    std::same_as<T, bool> || std::same_as<T, double> || std::same_as<T, QDateTime> || HasWord<T>;

/// What keeps the struct's object from a canonical form, without writing it; empty: nothing.
template <HasFields T>
QString faultOf(const T &value)
{
    QString fault;
    value.fields([&fault]<typename F>(const char *, const F &field) {
        if (!fault.isEmpty())
            return;
        if constexpr (AlwaysPlain<F>) {
            return;
        } else if constexpr (requires {
                                 field.has_value();
                                 *field;
                             }) {
            if constexpr (!AlwaysPlain<typename F::value_type>) {
                if (field.has_value())
                    fault = faultOf(*field);
            }
        } else {
            fault = faultOf(field);
        }
    });
    return fault;
}

template <typename T>
QString faultOf(const QList<T> &list)
{
    if constexpr (!AlwaysPlain<T>) {
        for (const T &entry : list) {
            if (const QString fault = faultOf(entry); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

using CanonicalRead::read;

template <HasWord E>
bool read(QByteArrayView json, E &value)
{
    QString word;
    const bool ok = read(json, word);
    fromWord(word, value);
    return ok;
}
template <HasFields T>
bool read(QByteArrayView json, T &value);

template <typename T>
bool read(QByteArrayView json, QList<T> &list)
{
    list.clear();
    CanonicalElements elements;
    if (!scanElements(json, elements))
        return false;
    list.reserve(elements.size());
    for (const QByteArrayView element : elements) {
        T value {};
        if (!read(element, value))
            return false;
        list.append(std::move(value));
    }
    return true;
}

/// The name of the first field that is missing or of another type; empty when all were read.
template <HasFields T>
QString readInto(const CanonicalMembers &object, T &value)
{
    QString fault;
    value.fields([&]<typename F>(const char *name, F &field) {
        if (!fault.isEmpty())
            return;
        const QByteArrayView json = memberOf(object, name);
        bool ok = false;
        if constexpr (requires {
                          field.has_value();
                          *field;
                      }) {
            ok = true;
            field.reset();
            if (!json.isEmpty()) {
                field.emplace();
                ok = read(json, *field);
            }
        } else {
            ok = read(json, field);
        }
        if (!ok)
            fault = QString::fromLatin1(name);
    });
    return fault;
}

template <HasFields T>
bool read(QByteArrayView json, T &value)
{
    CanonicalMembers members;
    return scanCanonical(json, &members) && readInto(members, value).isEmpty();
}

/// Of an object's canonical bytes.
template <HasFields T>
Result<T> fromCanonicalObject(QByteArrayView json)
{
    T value {};
    CanonicalMembers members;
    scanCanonical(json, &members);
    const QString fault = readInto(members, value);
    if (!fault.isEmpty())
        return failure(QCoreApplication::translate("fields", "\"%1\" is missing or of another type")
                           .arg(fault));
    return value;
}

} // namespace Fields
