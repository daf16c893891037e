// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canonicaljson.h"
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

/// Turns structs into JSON and back by one list of their fields:
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

inline bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
inline bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool read(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble();
}
inline bool read(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return json.isDouble();
}
inline bool read(const QJsonValue &json, double &value)
{
    bool ok = false;
    value = json.toString().toDouble(&ok);
    return ok;
}
inline bool read(const QJsonValue &json, QDateTime &value)
{
    value = fromUtcText(json.toString());
    return value.isValid() || (json.isString() && json.toString().isEmpty());
}
inline bool read(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}
template <typename Tag>
bool read(const QJsonValue &json, Id<Tag> &value)
{
    value = Id<Tag>(json.toString());
    return json.isString();
}
template <typename Rep, typename Period>
bool read(const QJsonValue &json, std::chrono::duration<Rep, Period> &value)
{
    value = std::chrono::duration<Rep, Period>(json.toInteger());
    return json.isDouble();
}
template <HasWord E>
bool read(const QJsonValue &json, E &value)
{
    fromWord(json.toString(), value);
    return json.isString();
}
template <HasFields T>
bool read(const QJsonValue &json, T &value);

template <typename T>
bool read(const QJsonValue &json, QList<T> &list)
{
    list.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array) {
        T value {};
        if (!read(entry, value))
            return false;
        list.append(std::move(value));
    }
    return json.isArray();
}

/// The name of the first field that is missing or of another type; empty when all were read.
template <HasFields T>
QString readInto(const QJsonObject &object, T &value)
{
    QString fault;
    value.fields([&]<typename F>(const char *name, F &field) {
        if (!fault.isEmpty())
            return;
        const QJsonValue json = object.value(QLatin1StringView(name));
        bool ok = false;
        if constexpr (requires {
                          field.has_value();
                          *field;
                      }) {
            ok = true;
            field.reset();
            if (!json.isUndefined()) {
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
bool read(const QJsonValue &json, T &value)
{
    return json.isObject() && readInto(json.toObject(), value).isEmpty();
}

template <HasFields T>
Result<T> fromObject(const QJsonObject &object)
{
    T value {};
    const QString fault = readInto(object, value);
    if (!fault.isEmpty())
        return failure(QCoreApplication::translate("fields", "\"%1\" is missing or of another type")
                           .arg(fault));
    return value;
}

} // namespace Fields
