// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

struct YamlMember;

/// One value of a YAML document. Nothing is guessed: a scalar is its text, and whether it was
/// quoted.
struct YamlNode
{
    enum class Kind { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    QString text;
    bool quoted = false;
    int line = 1;
    /// The line of the key it stands under; 0 without.
    int keyLine = 0;
    /// In the document's order; the keys differ.
    std::vector<YamlMember> members;
    std::vector<YamlNode> elements;

    const YamlNode *member(QStringView key) const;
    /// `~`, `null` or nothing at all.
    bool isNull() const;
    /// Quoted scalars are strings; unquoted `true`, `false` and integers are what they look like,
    /// everything else (decimals, times) stays a string.
    QJsonValue toJson() const;
};

struct YamlMember
{
    QString key;
    YamlNode value;
};

/// Reads one document within the caps: no anchors, aliases, tags or equal keys. Errors name `path`
/// and line.
Result<YamlNode> readYaml(const QByteArray &bytes, const QString &path);
