// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/outline.h"

/// "**Key**: value" lines before the first phase and at the very end of the document.
QList<MetadataField> readMetadata(const Markdown &document, const Outline &outline);

/// The first paragraph under the title that is no metadata.
QString readSummary(const Markdown &document, const Outline &outline);

/// "Document Version" as "version", "Last Updated" as "lastUpdated".
QString metadataKey(const QString &key);

/// The value of the first field with that key (as `metadataKey` has it); empty without.
QString metadataValue(const Runbook &runbook, const QString &key);
