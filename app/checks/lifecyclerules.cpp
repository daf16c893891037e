// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/lifecyclerules.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// Which objects a rule is for.
struct LifecycleFilter
{
    QString prefix;
    /// What it asks of them beside the prefix, as Tag.
    QStringList wishes;
};

/// Reads the filter at which the reader stands; it stands behind it afterwards.
void readFilter(QXmlStreamReader &xml, LifecycleFilter &filter, bool isOneOfSeveral = false)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "Prefix"_L1) {
            filter.prefix = xml.readElementText();
        } else if (xml.name() == "And"_L1 && !isOneOfSeveral) {
            // No deeper: who answers could nest them until there is no stack left.
            readFilter(xml, filter, true);
        } else {
            filter.wishes.append(xml.name().toString());
            xml.skipCurrentElement();
        }
    }
}

/// Whether the expiry or transition at which the reader stands says when; one that only cleans up
/// the markers of deleted objects does not.
bool saysWhen(QXmlStreamReader &xml)
{
    bool says = false;
    while (xml.readNextStartElement()) {
        says = says || xml.name() == "Days"_L1 || xml.name() == "Date"_L1;
        xml.skipCurrentElement();
    }
    return says;
}

} // namespace

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
        LifecycleFilter filter;
        while (xml.readNextStartElement()) {
            aborts = aborts || xml.name() == "AbortIncompleteMultipartUpload"_L1;
            if (xml.name() == "Status"_L1)
                enabled = xml.readElementText() == "Enabled"_L1;
            else if (xml.name() == "Prefix"_L1)
                filter.prefix = xml.readElementText();
            else if (xml.name() == "Filter"_L1)
                readFilter(xml, filter);
            else if (xml.name() == "Expiration"_L1 || xml.name() == "Transition"_L1)
                moves = saysWhen(xml) || moves;
            else
                xml.skipCurrentElement();
        }
        facts.enabled += enabled ? 1 : 0;
        if (enabled && moves && filter.wishes.isEmpty())
            facts.prefixes.append(filter.prefix);
        else if (enabled && moves)
            facts.narrowed += filter.wishes;
        facts.moves = facts.moves || (enabled && moves);
        facts.aborts = facts.aborts || (enabled && aborts);
    }
    return xml.hasError() ? std::nullopt : std::optional(facts);
}
