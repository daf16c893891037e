// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"

using namespace Qt::StringLiterals;

Exporter jsonlExporter()
{
    return {u"jsonl"_s, u"jsonl"_s,
            QT_TRANSLATE_NOOP("exporters", "the record itself, one entry a line"),
            [](const LaunchRecord &record, const ExportWishes &) -> Result<Exported> {
                return toJsonLines(record.bytes());
            }};
}
