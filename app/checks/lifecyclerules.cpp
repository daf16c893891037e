// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/lifecyclerules.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Of the filter at which the reader stands; it stands behind it afterwards. Empty: it has none.
static QString prefixOf(QXmlStreamReader &xml, bool isOneOfSeveral = false)
{
    QString prefix;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Prefix"_L1)
            prefix = xml.readElementText();
        // No deeper: who answers could nest them until there is no stack left.
        else if (xml.name() == "And"_L1 && !isOneOfSeveral)
            prefix = prefixOf(xml, true);
        else
            xml.skipCurrentElement();
    }
    return prefix;
}

std::optional<LifecycleFacts> readLifecycle(const QByteArray &body)
{
    LifecycleFacts facts;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "LifecycleConfiguration"_L1)
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() != "Rule"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        bool enabled = false;
        bool moves = false;
        bool aborts = false;
        QString prefix;
        while (xml.readNextStartElement()) {
            moves = moves || xml.name() == "Expiration"_L1 || xml.name() == "Transition"_L1;
            aborts = aborts || xml.name() == "AbortIncompleteMultipartUpload"_L1;
            if (xml.name() == "Status"_L1)
                enabled = xml.readElementText() == "Enabled"_L1;
            else if (xml.name() == "Prefix"_L1)
                prefix = xml.readElementText();
            else if (xml.name() == "Filter"_L1)
                prefix = prefixOf(xml);
            else
                xml.skipCurrentElement();
        }
        facts.enabled += enabled ? 1 : 0;
        if (enabled && moves)
            facts.prefixes.append(prefix);
        facts.moves = facts.moves || (enabled && moves);
        facts.aborts = facts.aborts || (enabled && aborts);
    }
    return xml.hasError() ? std::nullopt : std::optional(facts);
}
